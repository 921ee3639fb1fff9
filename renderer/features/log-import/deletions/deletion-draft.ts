import { MOST_DELETION_RECORDS } from '#shared/domain/log-import/deletion-groups'
import type { DeletionLogCheck, DeletionLogPlan, Grouping } from '#shared/ipc/deletion-logs'
import type { DeletionDraft, FileChoices } from '../draft.ts'
import { goTo } from '../run-import.ts'
import { filePlanOf, isAfter, mappingOf, type Hindrance, type Step } from '../wizard-state.ts'
import { readWizard, setWizard } from '../wizard-store.ts'

/** A draft about a log of deletions, with what was said before of the file it replaces. */
export function beginDeletions(choices: FileChoices, before: DeletionDraft | null): DeletionDraft {
  return {
    ...choices,
    register: 'deletions',
    grouping: before?.grouping ?? 'each',
    check: before?.check ?? null,
  }
}

/** Chooses how many records a log becomes, and looks at once what that would do. */
export function chooseGrouping(grouping: Grouping): void {
  const { draft } = readWizard()
  if (draft?.register !== 'deletions') return
  setWizard({ draft: { ...draft, grouping } })
  void goTo('check')
}

/** Everything decided about the file, as the vault wants it. */
export function deletionPlan(draft: DeletionDraft): DeletionLogPlan {
  return { ...filePlanOf(draft), mapping: mappingOf(draft), grouping: draft.grouping }
}

/** What the last check found, or null once something was decided that it did not know of. */
export function freshDeletionCheck(draft: DeletionDraft): DeletionLogCheck | null {
  if (!draft.check) return null
  return countedBy(draft.check.plan) === countedBy(deletionPlan(draft)) ? draft.check.result : null
}

// Whether bad rows stop the file alters no count.
function countedBy(plan: DeletionLogPlan): string {
  return JSON.stringify({ ...plan, mode: null })
}

/** Whether more records would be made than anybody looks through. */
export function isTooMany({ counts }: DeletionLogCheck): boolean {
  return counts.records > MOST_DELETION_RECORDS
}

/** Whether there is something to read in that was not read in before. */
export function isImportableLog(check: DeletionLogCheck): boolean {
  return check.counts.records > 0 && check.readBeforeOn === null && !isTooMany(check)
}

/** A column for the day of the deletion comes before everything else. */
export function deletionHindrance(step: Step, draft: DeletionDraft): Hindrance | null {
  if (!isAfter(step, 'columns') || mappingOf(draft).deletedOn) return null
  return { step: 'columns', code: 'log-no-deletion-column', problems: [] }
}
