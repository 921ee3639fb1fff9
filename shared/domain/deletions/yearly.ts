import type { AgeBand, SignalChannel } from './choices.ts'

/** How many cases reached a house target, and how long they took. */
export type TargetTally = {
  inTime: number
  /** After the target, or over it and not there yet. */
  late: number
  /** Over, but nobody recorded one of the two times exactly enough. */
  unknown: number
  /** Not there yet, and not over the target either. */
  open: number
  /** In hours for freezing, in days for deleting; null without a measured case. */
  median: number | null
  longest: number | null
}

/** The cases whose signal, or deletion where no signal is known, falls into a year. GDPR art. 5(2). */
export type YearlySummary = {
  year: number
  cases: number
  open: number
  deleted: number
  clearedAdult: number
  clearedConsent: number
  byCountry: { country: string | null; count: number }[]
  byBand: Record<AgeBand, number>
  byChannel: { channel: SignalChannel | null; count: number }[]
  freeze: TargetTally
  delete: TargetTally
  /** Cases in which something stays under a law. GDPR art. 17(3). */
  withKept: number
}
