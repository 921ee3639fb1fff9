type Steps = {
  /** From when it counts; a day without a time counts from its beginning. */
  aware: { at: string; timeZone: string; isDayOnly: boolean }
  'hours-added': { from: string; to: string; hours: number; isByLaw: boolean; timeZone: string }
  /** By how many minutes the local clock shows another time than plain counting would say. */
  'clocks-changed': { minutes: number; timeZone: string; to: string }
  /** Days of rest between the two; they count like any others. */
  'every-day-counts': { weekendDays: number }
  'no-roll': Record<never, never>
  'outer-reading': { at: string; timeZone: string }
  'two-working-days': Record<never, never>
  /** The notification against the limit. */
  'in-time': { at: string; timeZone: string; isDayOnly: boolean }
  late: { at: string; timeZone: string; isDayOnly: boolean; minutes: number | null }
  'cannot-be-told': { at: string; timeZone: string; isDayOnly: boolean }
  /** Nothing was notified and the limit has passed. */
  'limit-passed': { minutes: number }
  'reasons-needed': Record<never, never>
}
export type ClockStepKind = keyof Steps

/** One step from awareness to the limit: what was done, by which article, and whether that is certain. */
export type ClockStep = {
  [K in ClockStepKind]: { kind: K; article: string; isCertain: boolean } & Steps[K]
}[ClockStepKind]
export type ClockStepOf<K extends ClockStepKind> = Extract<ClockStep, { kind: K }>
