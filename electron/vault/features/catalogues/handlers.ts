import { catalogueProblems } from '#shared/domain/catalogues/catalogue-problems'
import type { catalogues } from '#shared/ipc/catalogues'
import { rejectIf } from '#shared/ipc/errors'
import { entryUses } from '../../db/entry-uses.ts'
import { removeAnswersTo } from '../../db/finding-answers.ts'
import { putRecord, removeRecord } from '../../db/records.ts'
import { readCatalogues } from '../../db/register-data.ts'
import { readBook } from '../../db/retention-book.ts'
import type { Handlers, QueryContext } from '../../handlers.ts'

export const catalogueHandlers: Handlers<keyof typeof catalogues> = {
  'catalogues:list': (context) => ({
    catalogues: readCatalogues(context.db),
    uses: usesIn(context),
  }),
  'catalogues:save': ({ db }, entry) => {
    rejectIf(catalogueProblems(entry, readCatalogues(db)))
    putRecord(db, entry.kind, entry.record)
    return entry
  },
  'catalogues:remove': (context, { kind, id }) => {
    if (usesIn(context)[id]) rejectIf([{ field: 'id', code: 'in-use' }])
    removeRecord(context.db, kind, id)
    if (kind === 'retention-rule') removeAnswersTo(context.db, kind, id)
  },
}

function usesIn({ db, session, now, today }: QueryContext): Record<string, string[]> {
  return entryUses(db, readBook(session.vault.db, { now, today }))
}
