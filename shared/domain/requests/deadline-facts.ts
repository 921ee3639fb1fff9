import type { HolidayCalendar } from '../holidays/calendar.ts'

/** A question to the person and its answer; null while the answer is open. */
export type Pause = { askedOn: string; answeredOn: string | null }

/** What happened in a case, as far as its due date depends on it. */
export type DeadlineFacts = {
  /** Calendar day in the controller's zone. */
  receivedOn: string
  identity: readonly Pause[]
  clarification: readonly Pause[]
  extension: { notifiedOn: string; months: number } | null
}

/** Whose law and whose calendar; every number is data, because reform is pending. */
export type DeadlineRules = {
  calendar: HolidayCalendar
  regime: 'EU' | 'GB'
  /** Whether the controller has establishments in several countries: whose holidays count is then open. */
  severalPlaces: boolean
  /** Whether waiting moves the date in the EU; the rules of the United Kingdom are fixed. */
  pausePolicy: 'pause' | 'none'
  answerMonths: number
  extensionMonthsMax: number
  /** Identity asked later than so many days after receipt is told as slow, and in the EU stops no clock. */
  slowAskingDays: number
}
