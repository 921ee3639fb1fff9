import type { ImportBatch } from '#shared/domain/requests/import-batch'
import type { BreachLogCheck, BreachLogPlan, BreachLogResult } from '#shared/ipc/breach-logs'
import type {
  DeletionLogCheck,
  DeletionLogPlan,
  DeletionLogResult,
  Grouping,
} from '#shared/ipc/deletion-logs'
import type {
  HoldingLogCheck,
  HoldingLogPlan,
  HoldingLogResult,
  HoldingSubject,
} from '#shared/ipc/holding-logs'
import type { LogCheck, LogLook, LogPlan, LogReading } from '#shared/ipc/logs'

export type LogFile = { token: string; fileName: string; bytes: number }
export type DateOrder = LogPlan['dateOrders'][string]
type Checked<Plan, Check> = { plan: Plan; result: Check }

/** What is decided about a file of any register, beside what was recognised in it. */
export type FileChoices = {
  file: LogFile
  look: LogLook
  /** What the officer corrected of how the file is read. */
  corrections: Partial<LogReading>
  /** Only the targets the officer gave other columns; none of them means that it is not read. */
  mapping: LogPlan['mapping']
  dateOrders: LogPlan['dateOrders']
  /** From which year the spreadsheet counts days written as bare numbers. */
  serialSystem: 1900 | 1904
  /** Nobody was asked yet while it is null. */
  mode: LogPlan['mode'] | null
}

/** What is decided about a log of requests. */
export type RequestDraft = FileChoices & {
  register: 'requests'
  typeWords: LogPlan['typeWords']
  statusWords: LogPlan['statusWords']
  update: boolean
  check: Checked<LogPlan, LogCheck> | null
}

/** What the rows of a log are, as far as it was said. */
export type SubjectDraft = { [K in keyof HoldingSubject]: HoldingSubject[K] | null } & {
  activityIds: HoldingSubject['activityIds']
}

/** What is decided about a log that is counted. */
export type HoldingDraft = FileChoices & {
  register: 'holdings'
  subject: SubjectDraft
  /** Events on which the dates of the chosen rule depend. */
  events: readonly string[]
  flagWords: HoldingLogPlan['flagWords']
  childWords: HoldingLogPlan['childWords']
  check: Checked<HoldingLogPlan, HoldingLogCheck> | null
}

/** What is decided about a log of incidents. */
export type BreachDraft = FileChoices & {
  register: 'breaches'
  phaseWords: BreachLogPlan['phaseWords']
  check: Checked<BreachLogPlan, BreachLogCheck> | null
}

/** What is decided about a log of deletions. */
export type DeletionDraft = FileChoices & {
  register: 'deletions'
  grouping: Grouping
  check: Checked<DeletionLogPlan, DeletionLogCheck> | null
}

export type Draft = RequestDraft | HoldingDraft | BreachDraft | DeletionDraft

/** What an import of requests did. */
export type RequestsDone = { register: 'requests'; batch: ImportBatch }

/** What counting a log did, and the step of this session that undoes it. */
export type HoldingsDone = {
  register: 'holdings'
  result: HoldingLogResult
  subject: HoldingSubject
  seq: number | null
}

/** What reading a log of incidents in did, and the step of this session that undoes it. */
export type BreachesDone = {
  register: 'breaches'
  result: BreachLogResult
  source: string
  seq: number | null
}

/** What reading a log of deletions in did, and the step of this session that undoes it. */
export type DeletionsDone = {
  register: 'deletions'
  result: DeletionLogResult
  source: string
  seq: number | null
}

export type Done = RequestsDone | HoldingsDone | BreachesDone | DeletionsDone
