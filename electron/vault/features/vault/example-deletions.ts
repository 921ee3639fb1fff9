import { exampleDeletions, exampleReferences } from '#shared/example/deletions'
import { exampleDeletionSettings } from '#shared/example/deletions/example-deletion'
import { keptPart } from '#shared/example/deletions/kept-part'
import { newCaseId } from '../../db/case-id.ts'
import type { WritableDb } from '../../db/open.ts'
import { putRecord } from '../../db/records.ts'
import { evidenceDigest } from '../../db/sealed-evidence.ts'
import { putReference } from '../../db/working-references.ts'
import type { Session } from '../../session.ts'

/** Writes the age-verification cases of the example, what one of them keeps under a law, and the references of the open ones. */
export function putExampleDeletions(
  db: WritableDb,
  { vault: { references } }: Session,
  moment: { now: string; timeZone: string; country: string | null },
): void {
  putRecord(db, 'deletion-settings', exampleDeletionSettings())
  const { holding, hold } = keptPart(moment)
  putRecord(db, 'holding', holding)
  putRecord(db, 'legal-hold', hold)
  const cases = exampleDeletions({ ...moment, newCaseId, digestOf: evidenceDigest })
  for (const deletion of cases) putRecord(db, 'deletion', deletion)
  for (const { deletionId, text } of exampleReferences())
    putReference(db, deletionId, references.keep(deletionId, text))
}
