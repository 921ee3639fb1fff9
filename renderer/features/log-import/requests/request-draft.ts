import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'
import type { LogCheck, LogPlan } from '#shared/ipc/logs'
import type { FileChoices, RequestDraft } from '../draft.ts'
import { filePlanOf, isAfter, mappingOf, type Hindrance, type Step } from '../wizard-state.ts'
import { readWizard, setWizard } from '../wizard-store.ts'

const REQUIRED = REQUEST_TARGETS.filter(({ isRequired }) => isRequired)

/** A draft about a log of requests, with what was said before of the file it replaces. */
export function beginRequests(choices: FileChoices, before: RequestDraft | null): RequestDraft {
  return {
    ...choices,
    register: 'requests',
    typeWords: before?.typeWords ?? {},
    statusWords: before?.statusWords ?? {},
    update: before?.update ?? false,
    check: before?.check ?? null,
  }
}

/** Changes what only a log of requests asks for. */
export function setRequestDraft(change: (draft: RequestDraft) => Partial<RequestDraft>): void {
  const { draft } = readWizard()
  if (draft?.register === 'requests') setWizard({ draft: { ...draft, ...change(draft) } })
}

/** Rights per word: of earlier imports, unless the officer said otherwise now. */
export function typeWordsOf({ look, typeWords }: RequestDraft): LogPlan['typeWords'] {
  return { ...look.typeWords, ...typeWords }
}

/** States per word, likewise. */
export function statusWordsOf({ look, statusWords }: RequestDraft): LogPlan['statusWords'] {
  return { ...look.statusWords, ...statusWords }
}

/** Everything decided about the file, as the vault wants it. */
export function requestPlan(draft: RequestDraft): LogPlan {
  return {
    ...filePlanOf(draft),
    mapping: mappingOf(draft),
    typeWords: typeWordsOf(draft),
    statusWords: statusWordsOf(draft),
    update: draft.update,
  }
}

/** What the last check found, or null once something was decided that it did not know of. */
export function freshRequestCheck(draft: RequestDraft): LogCheck | null {
  if (!draft.check) return null
  return countedBy(draft.check.plan) === countedBy(requestPlan(draft)) ? draft.check.result : null
}

// Whether bad rows stop the file and whether cases are changed alters no count.
function countedBy(plan: LogPlan): string {
  return JSON.stringify({ ...plan, mode: null, update: null })
}

/** The day of receipt is missing. GDPR art. 12(3). */
export function requestHindrance(step: Step, draft: RequestDraft): Hindrance | null {
  const mapping = mappingOf(draft)
  return isAfter(step, 'columns') && REQUIRED.some(({ name }) => !mapping[name])
    ? { step: 'columns', code: 'log-no-received-column', problems: [] }
    : null
}

/** Whether words are to be explained before the check: any at first, later only unknown ones. */
export function needsRequestWords(draft: RequestDraft): boolean {
  const { typeValues = [], statusValues = [] } = freshRequestCheck(draft) ?? {}
  const [types, statuses] = [typeWordsOf(draft), statusWordsOf(draft)]
  if (!draft.look.isRemembered) return typeValues.length + statusValues.length > 0
  return (
    typeValues.some(({ value, types: read }) => read.length === 0 && !types[value]) ||
    statusValues.some(({ value, phase }) => phase === null && !statuses[value])
  )
}
