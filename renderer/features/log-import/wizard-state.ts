import {
  collectDateEvidence,
  decideDateOrder,
  noDateEvidence,
} from '#shared/domain/log-import/date-order'
import type { Problem } from '#shared/domain/values/problem'
import type { ImportBatch } from '#shared/domain/requests/import-batch'
import type { ErrorCode } from '#shared/ipc/errors'
import type { LogCheck, LogLook, LogPlan, LogReading } from '#shared/ipc/logs'

export const STEPS = ['file', 'reading', 'columns', 'words', 'check', 'done'] as const
export type Step = (typeof STEPS)[number]

export type LogFile = { token: string; fileName: string; bytes: number }
export type DateOrder = LogPlan['dateOrders'][string]

/** What the officer decided about one file, beside what was recognised in it. */
export type Draft = {
  file: LogFile
  look: LogLook
  /** What the officer corrected of how the file is read. */
  corrections: Partial<LogReading>
  /** Only the targets the officer gave other columns; none of them means "not stored". */
  mapping: LogPlan['mapping']
  dateOrders: LogPlan['dateOrders']
  /** From which year the spreadsheet counts days written as bare numbers. */
  serialSystem: 1900 | 1904
  typeWords: LogPlan['typeWords']
  statusWords: LogPlan['statusWords']
  /** Nobody was asked yet while it is null. */
  mode: LogPlan['mode'] | null
  update: boolean
  check: { plan: LogPlan; result: LogCheck } | null
}

/** What keeps a step from being left, in words of its own or of an error. */
export type Hindrance = {
  step: Step
  code: ErrorCode | 'encoding-open' | 'mode-open'
  problems: Problem[]
}

/** What is under way; how far it is stands apart. */
export type Work = {
  kind: 'open' | 'look' | 'check' | 'run' | 'undo' | 'problems' | 'wipe'
  batchId?: string
}

export type Wizard = {
  files: readonly LogFile[]
  place: number
  step: Step
  /** The furthest step seen, up to which the list of steps leads. */
  reached: Step
  draft: Draft | null
  hindrance: Hindrance | null
  work: Work | null
  batch: ImportBatch | null
  isWiped: boolean
}

export const FIRST: Wizard = {
  files: [],
  place: 0,
  step: 'file',
  reached: 'file',
  draft: null,
  hindrance: null,
  work: null,
  batch: null,
  isWiped: false,
}

/** Whether one step comes after another. */
export function isAfter(step: Step, other: Step): boolean {
  return STEPS.indexOf(step) > STEPS.indexOf(other)
}

/** The further of two steps. */
export function further(one: Step, other: Step): Step {
  return isAfter(one, other) ? one : other
}

/** A file's first draft, or the officer's choices carried over to what was recognised anew. */
export function adoptLook(
  file: LogFile,
  look: LogLook,
  corrections: Partial<LogReading>,
  before: Draft | null,
): Draft {
  const isSame = before !== null && hasSameColumns(before, look)
  return {
    file,
    look,
    corrections,
    mapping: isSame ? before.mapping : {},
    dateOrders: isSame ? before.dateOrders : {},
    serialSystem: before?.serialSystem ?? 1900,
    typeWords: before?.typeWords ?? {},
    statusWords: before?.statusWords ?? {},
    mode: before?.mode ?? null,
    update: before?.update ?? false,
    check: before?.check ?? null,
  }
}

// Another encoding spells the heads anew, but leaves them where they were.
function hasSameColumns({ look: before }: Draft, look: LogLook): boolean {
  if (before.columns.length !== look.columns.length) return false
  if (before.reading.encoding !== look.reading.encoding) return true
  return before.columns.every(({ header }, index) => header === look.columns[index]?.header)
}

/** Every target's columns: as recognised, unless the officer chose others. */
export function mappingOf({ look, mapping }: Draft): LogPlan['mapping'] {
  const chosen = Object.entries({ ...look.mapping, ...mapping })
  return Object.fromEntries(chosen.filter(([, columns]) => columns.length > 0))
}

/** Rights per word: of earlier imports, unless the officer said otherwise now. */
export function typeWordsOf({ look, typeWords }: Draft): LogPlan['typeWords'] {
  return { ...look.typeWords, ...typeWords }
}

/** States per word, likewise. */
export function statusWordsOf({ look, statusWords }: Draft): LogPlan['statusWords'] {
  return { ...look.statusWords, ...statusWords }
}

/** Everything decided about the file, as the vault wants it. */
export function planOf(draft: Draft): LogPlan {
  return {
    token: draft.file.token,
    reading: draft.look.reading,
    mapping: mappingOf(draft),
    dateOrders: { ...rememberedOrders(draft), ...draft.dateOrders },
    serialSystem: draft.serialSystem,
    typeWords: typeWordsOf(draft),
    statusWords: statusWordsOf(draft),
    mode: draft.mode ?? 'all-or-nothing',
    update: draft.update,
  }
}

/** Orders of an earlier import that nothing in these rows speaks against; the rest the file decides itself. */
function rememberedOrders({ look }: Draft): LogPlan['dateOrders'] {
  if (!look.isRemembered) return {}
  const remembered = Object.entries(look.dateOrders).flatMap(([column, order]) => {
    const samples = look.columns.find(({ index }) => String(index) === column)?.samples ?? []
    const isOpen = order !== 'ask' && order !== 'mixed' && shownOrder(samples) === 'ask'
    return isOpen ? [[column, order] as const] : []
  })
  return Object.fromEntries(remembered)
}

/** The order that a few cells of a column show. */
export function shownOrder(samples: readonly string[]): DateOrder | 'ask' | 'mixed' {
  const evidence = noDateEvidence()
  for (const text of samples) collectDateEvidence(evidence, text)
  return decideDateOrder(evidence)
}

/** What the last check found, or null once something was decided that it did not know of. */
export function freshCheck(draft: Draft): LogCheck | null {
  if (!draft.check) return null
  return countedBy(draft.check.plan) === countedBy(planOf(draft)) ? draft.check.result : null
}

// Whether bad rows stop the file and whether cases are changed alters no count.
function countedBy(plan: LogPlan): string {
  return JSON.stringify({ ...plan, mode: null, update: null })
}

/** Whether the letters of the file were guessed and nobody has looked at them yet. */
export function isEncodingOpen({ look, corrections }: Draft): boolean {
  return !look.encodingIsSure && corrections.encoding === undefined
}

/** The first thing that keeps the officer from a step, in the order of the steps. */
export function hindranceBefore(
  step: Step,
  draft: Draft,
  required: readonly string[],
): Hindrance | null {
  if (isAfter(step, 'reading') && isEncodingOpen(draft)) {
    return { step: 'reading', code: 'encoding-open', problems: [] }
  }
  const mapping = mappingOf(draft)
  if (isAfter(step, 'columns') && required.some((name) => !mapping[name])) {
    return { step: 'columns', code: 'log-no-received-column', problems: [] }
  }
  return null
}

/** Whether words are to be explained before the check: any at first, later only unknown ones. */
export function needsWords(draft: Draft): boolean {
  const { typeValues = [], statusValues = [] } = freshCheck(draft) ?? {}
  const [types, statuses] = [typeWordsOf(draft), statusWordsOf(draft)]
  if (!draft.look.isRemembered) return typeValues.length + statusValues.length > 0
  return (
    typeValues.some(({ value, types: read }) => read.length === 0 && !types[value]) ||
    statusValues.some(({ value, phase }) => phase === null && !statuses[value])
  )
}

const READING_ERRORS: readonly string[] = [
  'log-not-text',
  'log-is-pdf',
  'log-is-workbook',
  'log-empty',
  'log-mixed-encoding',
  'log-quote-not-closed',
  'log-record-too-long',
  'log-too-many-columns',
]
const COLUMN_ERRORS: readonly string[] = ['log-no-received-column', 'log-date-order-open']

/** The step where a failure can be put right. */
export function stepOfError(code: ErrorCode, from: Step): Step {
  if (COLUMN_ERRORS.includes(code)) return 'columns'
  return READING_ERRORS.includes(code) && from !== 'file' ? 'reading' : from
}
