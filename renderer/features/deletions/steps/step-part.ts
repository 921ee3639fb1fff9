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

/** Fields of the form by step, so that a problem stands beside its own. */
export const STEP_PLACES: Record<DeletionEventKind, readonly string[]> = {
  frozen: ['stopped'],
  'age-checked': ['method', 'result', 'band', 'hasCollected'],
  'consent-checked': ['consent', 'method'],
  cleared: ['ground', 'isCheckErased'],
  decided: ['roles', 'areExceptionsTested', 'keptDespite'],
  'deletion-started': ['categoryIds', 'systemIds', 'processors', 'recipients'],
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
