import type { Deletion } from '#shared/domain/deletions/deletion'
import { isReferenceOver } from '#shared/domain/deletions/working-reference'
import type { ReferenceState } from '#shared/ipc/deletions'
import type { ReadableDb } from '../../db/open.ts'
import { readReference, wasReferenceKept } from '../../db/working-references.ts'
import type { Session } from '../../session.ts'

/** What is there of a case's working reference; kept, as long as any part of it is left. */
export function referenceState(
  db: ReadableDb,
  { vault: { references } }: Session,
  deletion: Pick<Deletion, 'id' | 'events' | 'ageBand'>,
): ReferenceState {
  const sealed = readReference(db, deletion.id)
  if (sealed) return references.holds(sealed.key) ? 'kept' : 'unreadable'
  // SECURITY: a key that could not be destroyed yet may still open an older copy of the database.
  if (references.owes(deletion.id)) return 'kept'
  return isReferenceOver(deletion) && wasReferenceKept(db, deletion.id) ? 'destroyed' : 'none'
}
