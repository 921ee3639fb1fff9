import type { DeletionEvent, DeletionEventKind } from '#shared/domain/deletions/event'
import { deletionStatus, type DeletionStatus } from '#shared/domain/deletions/deletion-status'
import type { DeletionSheet } from '#shared/ipc/deletions'
import type { StepForm } from './use-step-form.ts'

/** What the fields of a step are given. */
export type StepPartProps = {
  readonly sheet: DeletionSheet
  readonly form: StepForm
  readonly corrected: DeletionEvent | null
}

/** The fields beside which each step tells its problems; a star stands for the place in a list. */
export const STEP_PLACES: Record<DeletionEventKind, readonly string[]> = {
  frozen: ['stopped'],
  'age-checked': ['method', 'result', 'band'],
  'consent-checked': ['consent', 'method'],
  cleared: ['ground', 'isCheckErased'],
  decided: [
    'roles',
    'areExceptionsTested',
    'keptDespite.*.categoryId',
    'keptDespite.*.law',
    'keptDespite.*.until',
  ],
  'deletion-started': ['processors.told.*.on', 'recipients.told.*.on'],
  deleted: ['categoryIds', 'systemIds', 'records', 'logDigest', 'hasBackups', 'backupExpiry'],
  verified: ['result'],
  closed: ['processors', 'recipients'],
  'taken-over': [],
}

/** Where the case stood when a step was taken. */
export function statusBefore(
  { deletion }: Pick<DeletionSheet, 'deletion'>,
  corrected: DeletionEvent | null,
): DeletionStatus {
  const { events, ageBand } = deletion
  const place = corrected === null ? -1 : events.findIndex(({ id }) => id === corrected.id)
  return deletionStatus({ events: place < 0 ? events : events.slice(0, place), ageBand })
}
