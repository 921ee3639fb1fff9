import type { BreachLogCheck, BreachLogPlan } from '#shared/ipc/breach-logs'
import type { BreachDraft, FileChoices } from '../draft.ts'
import { filePlanOf, isAfter, mappingOf, type Hindrance, type Step } from '../wizard-state.ts'
import { readWizard, setWizard } from '../wizard-store.ts'

/** A draft about a log of incidents, with what was said before of the file it replaces. */
export function beginBreaches(choices: FileChoices, before: BreachDraft | null): BreachDraft {
  return {
    ...choices,
    register: 'breaches',
    phaseWords: before?.phaseWords ?? {},
    check: before?.check ?? null,
  }
}

/** Changes what only a log of incidents asks for. */
export function setBreachDraft(change: (draft: BreachDraft) => Partial<BreachDraft>): void {
  const { draft } = readWizard()
  if (draft?.register === 'breaches') setWizard({ draft: { ...draft, ...change(draft) } })
}

/** States per word: of earlier imports, unless the officer said otherwise now. */
export function phaseWordsOf({ look, phaseWords }: BreachDraft): BreachLogPlan['phaseWords'] {
  return { ...look.phaseWords, ...phaseWords }
}

/** Everything decided about the file, as the vault wants it. */
export function breachPlan(draft: BreachDraft): BreachLogPlan {
  return { ...filePlanOf(draft), mapping: mappingOf(draft), phaseWords: phaseWordsOf(draft) }
}

/** What the last check found, or null once something was decided that it did not know of. */
export function freshBreachCheck(draft: BreachDraft): BreachLogCheck | null {
  if (!draft.check) return null
  return countedBy(draft.check.plan) === countedBy(breachPlan(draft)) ? draft.check.result : null
}

// Whether bad rows stop the file alters no count.
function countedBy(plan: BreachLogPlan): string {
  return JSON.stringify({ ...plan, mode: null })
}

/** A column for the first signal or awareness, and one for what happened, come before everything else. */
export function breachHindrance(step: Step, draft: BreachDraft): Hindrance | null {
  if (!isAfter(step, 'columns')) return null
  const mapping = mappingOf(draft)
  const code =
    !mapping.firstSignal && !mapping.aware
      ? 'log-no-signal-column'
      : !mapping.title && !mapping.description
        ? 'log-no-title-column'
        : null
  return code && { step: 'columns', code, problems: [] }
}

/** Whether words are to be explained before the check: any at first, later only unknown ones. */
export function needsBreachWords(draft: BreachDraft): boolean {
  const { phaseValues = [] } = freshBreachCheck(draft) ?? {}
  if (!draft.look.isRemembered) return phaseValues.length > 0
  const chosen = phaseWordsOf(draft)
  return phaseValues.some(({ value, phase }) => phase === null && !chosen[value])
}
