import type { RequestState } from '../requests/case-status.ts'

type Steps = {
  /** The law has no figure when nobody asked. */
  'no-figure': Record<never, never>
  /** A log that does not say when the signal came. */
  'no-signal': Record<never, never>
  'freeze-counted': { from: string; hours: number; to: string; timeZone: string }
  /** Of the signal only the day is known: the earliest and the latest end of the target. */
  'freeze-between': { on: string; hours: number; first: string; last: string; timeZone: string }
  'frozen-in-time': { at: string; isDayOnly: boolean; timeZone: string }
  'frozen-late': { at: string; isDayOnly: boolean; timeZone: string }
  'freeze-cannot-be-told': { at: string; isDayOnly: boolean; timeZone: string }
  'freeze-passed': { to: string; timeZone: string }
  'believed-since': { on: string; isSignalDay: boolean }
  /** What the rule of retention for children says: due on that day, overdue from the next. */
  'due-at-once': { on: string }
  'delete-counted': { from: string; days: number; to: string }
  'deleted-in-time': { on: string }
  'deleted-late': { on: string; days: number }
  'delete-passed': { to: string; days: number }
  /** The latest checks say that nothing has to be deleted. */
  'nothing-owed': Record<never, never>
  /** The person or a parent asked: the answer has a date of its own. */
  'answer-due': { refNo: string; on: string }
  /** The same while the clock of the answer stands still. */
  'answer-paused': { refNo: string; state: RequestState }
}
export type TargetStepKind = keyof Steps

/** One step to the house targets: what was counted, by which article, and whether the law says so. */
export type TargetStep = {
  [K in TargetStepKind]: { kind: K; article: string; isHouseRule: boolean } & Steps[K]
}[TargetStepKind]
export type TargetStepOf<K extends TargetStepKind> = Extract<TargetStep, { kind: K }>
