import { catalogueProblems } from '#shared/domain/catalogues/catalogue-problems'
import { usesOfEntries } from '#shared/domain/catalogues/links'
import type { catalogues } from '#shared/ipc/catalogues'
import { rejectIf } from '#shared/ipc/errors'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord, readRecords, removeRecord } from '../../db/records.ts'
import { readCatalogues } from '../../db/register-data.ts'
import type { Handlers } from '../../handlers.ts'

export const catalogueHandlers: Handlers<keyof typeof catalogues> = {
  'catalogues:list': ({ db }) => ({ catalogues: readCatalogues(db), uses: usesIn(db) }),
  'catalogues:save': ({ db }, entry) => {
    rejectIf(catalogueProblems(entry, readCatalogues(db)))
    putRecord(db, entry.kind, entry.record)
    return entry
  },
  'catalogues:remove': ({ db }, { kind, id }) => {
    if (usesIn(db)[id]) rejectIf([{ field: 'id', code: 'in-use' }])
    removeRecord(db, kind, id)
  },
}

function usesIn(db: ReadableDb): Record<string, string[]> {
  return usesOfEntries(
    readRecords(db, 'activity'),
    readRecords(db, 'processor-activity'),
    readRecords(db, 'retention-rule'),
  )
}
