import {
  collectDateEvidence,
  decideDateOrder,
  noDateEvidence,
} from '#shared/domain/log-import/date-order'
import type { Problem } from '#shared/domain/values/problem'
import type { ErrorCode } from '#shared/ipc/errors'
import type { LogLook, LogMapping, LogPlan, LogReading } from '#shared/ipc/logs'
import type { DateOrder, Done, Draft, FileChoices, LogFile } from './draft.ts'
import type { LogRegister } from './log-register.ts'

export const STEPS = ['file', 'reading', 'subject', 'columns', 'words', 'check', 'done'] as const
export type Step = (typeof STEPS)[number]

/** Said beside the choice that is missing, not at the top of the step. */
export const BESIDE_CHOICES = ['encoding-open', 'mode-open', 'subject-open'] as const

/** What keeps a step from being left, in words of its own or of an error. */
export type Hindrance = {
  step: Step
  code: ErrorCode | (typeof BESIDE_CHOICES)[number]
  problems: Problem[]
}

/** What is under way; how far it is stands apart. */
export type Work = {
  kind: 'open' | 'look' | 'check' | 'run' | 'undo' | 'problems' | 'wipe'
  batchId?: string
}

export type Wizard = {
  /** For which register files are read; none before any was chosen. */
  register: LogRegister | null
  files: readonly LogFile[]
  place: number
  step: Step
  /** The furthest step seen, up to which the list of steps leads. */
  reached: Step
  draft: Draft | null
  hindrance: Hindrance | null
  work: Work | null
  done: Done | null
  isWiped: boolean
}

export const FIRST: Wizard = {
  register: null,
  files: [],
  place: 0,
  step: 'file',
  reached: 'file',
  draft: null,
  hindrance: null,
  work: null,
  done: null,
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

/** Whether files are chosen with which something is still to be done. */
export function isUnderWay({ files, place, step, work }: Wizard): boolean {
  return work !== null || (step === 'done' ? place + 1 < files.length : files.length > 0)
}

/** The first choices about a file, or those carried over to what was recognised anew. */
export function choicesOf(
  file: LogFile,
  look: LogLook,
  corrections: Partial<LogReading>,
  before: FileChoices | null,
): FileChoices {
  const isSame = before !== null && hasSameColumns(before, look)
  return {
    file,
    look,
    corrections,
    mapping: isSame ? before.mapping : {},
    dateOrders: isSame ? before.dateOrders : {},
    serialSystem: before?.serialSystem ?? 1900,
    mode: before?.mode ?? null,
  }
}

// Another encoding spells the heads anew, but leaves them where they were.
function hasSameColumns({ look: before }: FileChoices, look: LogLook): boolean {
  if (before.columns.length !== look.columns.length) return false
  if (before.reading.encoding !== look.reading.encoding) return true
  return before.columns.every(({ header }, index) => header === look.columns[index]?.header)
}

/** Every target's columns: as recognised, unless the officer chose others. */
export function mappingOf({ look, mapping }: FileChoices): LogMapping {
  const chosen = Object.entries({ ...look.mapping, ...mapping })
  return Object.fromEntries(chosen.filter(([, columns]) => columns.length > 0))
}

/** What every plan says of the file. */
export function filePlanOf(
  draft: FileChoices,
): Pick<LogPlan, 'token' | 'reading' | 'dateOrders' | 'serialSystem' | 'mode'> {
  return {
    token: draft.file.token,
    reading: draft.look.reading,
    dateOrders: { ...rememberedOrders(draft), ...draft.dateOrders },
    serialSystem: draft.serialSystem,
    mode: draft.mode ?? 'all-or-nothing',
  }
}

/** Orders of an earlier import that nothing in these rows speaks against; the rest the file decides itself. */
function rememberedOrders({ look }: FileChoices): LogPlan['dateOrders'] {
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

/** Whether the letters of the file were guessed and nobody has looked at them yet. */
export function isEncodingOpen({ look, corrections }: FileChoices): boolean {
  return !look.encodingIsSure && corrections.encoding === undefined
}

/** The first thing that keeps the officer from a step, in the order of the steps. */
export function hindranceBefore(step: Step, draft: Draft, register: LogRegister): Hindrance | null {
  if (isAfter(step, 'reading') && isEncodingOpen(draft)) {
    return { step: 'reading', code: 'encoding-open', problems: [] }
  }
  return register.hindrance(step, draft)
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
const COLUMN_ERRORS: readonly string[] = [
  'log-no-received-column',
  'log-no-event-column',
  'log-no-signal-column',
  'log-no-title-column',
  'log-no-deletion-column',
  'log-date-order-open',
  'log-too-many-days',
]

/** The step where a failure can be put right. */
export function stepOfError(code: ErrorCode, from: Step): Step {
  if (COLUMN_ERRORS.includes(code)) return 'columns'
  return READING_ERRORS.includes(code) && from !== 'file' ? 'reading' : from
}
