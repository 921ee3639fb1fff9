/** What was asked of the person. */
export type Asked = 'identity' | 'clarification'

/** A day that cannot be a last day: a weekend, a holiday, or both. */
export type SkippedDay = { day: string; holiday: string | null }

type Steps = {
  received: { day: string }
  'receipt-not-counted': { day: string; isWorkingDay: boolean }
  /** Identity information starts the clock. */
  'start-moved': { from: string; to: string }
  /** Identity asked late; in the EU that question does not stop the clock. */
  'asked-slowly': { askedOn: string; days: number; limit: number; isPauseLost: boolean }
  /** Asked when the period had already run out. */
  'asked-too-late': { what: Asked; askedOn: string; end: string }
  'months-added': { from: string; months: number; to: string; isClamped: boolean }
  waited: { what: Asked; askedOn: string; answeredOn: string; days: number; withBothDays: boolean }
  'wait-ignored': { what: Asked; askedOn: string }
  /** Days that lie in two waits, or before the clock started, are not added again. */
  'counted-once': { waited: number; counted: number }
  'pause-added': { from: string; days: number; to: string }
  'holidays-of': {
    country: string
    subdivision: string | null
    /** Establishments in several countries, or a region whose holidays are not settled. */
    isSeveralPlaces: boolean
    isRegionOpen: boolean
  }
  'no-country': Record<never, never>
  'place-unknown': { country: string; subdivision: string | null }
  'year-not-covered': { year: number }
  moved: { from: string; to: string; skipped: SkippedDay[] }
  stands: { day: string }
  /** An Irish holiday on a weekend may free the Monday after it. */
  'weekend-holiday': { day: string; holiday: string; after: string }
  'extension-possible': { until: string; months: number }
  extended: { notifiedOn: string; until: string; months: number }
  'extension-late': { notifiedOn: string; until: string }
  'extension-too-long': { months: number; most: number }
  'extension-open': { notifiedOn: string }
  paused: { what: Asked; askedOn: string }
  'without-pause': { due: string }
  'acknowledge-target': { received: string; days: number; day: string }
  'acknowledge-limit': { received: string; days: number; day: string }
}
export type StepKind = keyof Steps

/** One step from receipt to due date: what was done, by which article, and whether that is certain. */
export type DeadlineStep = {
  [K in StepKind]: { kind: K; article: string; isCertain: boolean } & Steps[K]
}[StepKind]
export type StepOf<K extends StepKind> = Extract<DeadlineStep, { kind: K }>
