import type { AgeEntry } from '#shared/domain/ages/age'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import { AppError } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { readRecord, readRecords } from '../../db/records.ts'

/** What the officer entered for a country, or null where the table that came with the program stands. */
export function readAgeEntry(db: ReadableDb, country: string): AgeEntry | null {
  return readRecord<AgeEntry>(db, 'age-entry', country)
}

/** The case with this identifier; throws not-found. */
export function readCase(db: ReadableDb, id: string): Deletion {
  const found = readRecord<Deletion>(db, 'deletion', id)
  if (!found) throw new AppError('not-found')
  return found
}

const collator = new Intl.Collator('en', { numeric: true })

/** Every case that is not over, in the order of the references. */
export function openCases(db: ReadableDb): Deletion[] {
  return readRecords<Deletion>(db, 'deletion')
    .filter((deletion) => deletionStatus(deletion).isOpen)
    .sort((a, b) => collator.compare(a.refNo, b.refNo))
}
