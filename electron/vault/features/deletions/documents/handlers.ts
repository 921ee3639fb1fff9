import { deletionYear } from '#shared/domain/deletions/deletion-year'
import { readable } from '../../../db/open.ts'
import { readDeletionSettings } from '../../../db/deletion-settings.ts'
import { reckonedToday } from '../../../db/reckoning.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import { actorOf } from '../../../db/sessions.ts'
import { openSession } from '../../../desk.ts'
import type { ActionContext, Handlers } from '../../../handlers.ts'
import { noteDeed, refuseWhileWriting } from '../../../session.ts'
import { readDeletions } from '../store.ts'
import { yearOf } from '../yearly.ts'
import { readCase, readLetterhead, soundEvidence } from './case-input.ts'
import { buildCaseDocument } from './certificate.ts'
import { recordsTable, yearTable } from './tables.ts'
import { buildYear, type YearInput } from './year.ts'

type Documents = 'deletions:document' | 'deletions:table-bytes' | 'deletions:note-export'

export const deletionDocumentHandlers: Handlers<Documents> = {
  'deletions:document': (context, print) => {
    const { db, making } = opened(context)
    return print.kind === 'yearly'
      ? buildYear(readYear(context, print.year), making)
      : buildCaseDocument(readCase(db, print.id, context), making)
  },
  'deletions:table-bytes': (context, table) => {
    const { db } = opened(context)
    if (table.what === 'yearly') return yearTable(readYear(context, table.year), table)
    // What is not sealed may still change and proves nothing.
    const records = readDeletions(db)
      .filter((deletion) => deletion.sealed !== null && deletionYear(deletion) === table.year)
      .map((deletion) => soundEvidence(db, deletion))
    return recordsTable(readLetterhead(db), records, table)
  },
  'deletions:note-export': ({ desk, now }, { what }) =>
    noteDeed(openSession(desk), { at: now, action: `deletions:export-${what}` }),
}

function readYear(context: ActionContext, year: number): YearInput {
  const { db } = opened(context)
  return {
    ...readLetterhead(db),
    summary: yearOf(db, year, context),
    settings: readDeletionSettings(db),
  }
}

function opened(context: ActionContext) {
  const session = openSession(context.desk)
  // Rows of an import that may still be cancelled would go out with the rest.
  refuseWhileWriting(session)
  const db = readable(session.vault.db)
  const making = {
    producedOn: reckonedToday(readRequestSettings(db), context),
    producedBy: actorOf(db, session.id),
  }
  return { db, making }
}
