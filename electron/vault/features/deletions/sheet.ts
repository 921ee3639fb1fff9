import { appliedAge } from '#shared/domain/ages/applied-age'
import { ageDay } from '#shared/domain/ages/case-age'
import type { Breach } from '#shared/domain/breaches/breach'
import type { Deletion } from '#shared/domain/deletions/deletion'
import type { VaultInput } from '#shared/ipc/contract'
import type {
  DeletionList,
  DeletionSheet,
  DeletionSummary,
  LinkedRequest,
} from '#shared/ipc/deletions'
import { requestTypeWords } from '#shared/text/request-words'
import type { ReadableDb } from '../../db/open.ts'
import { readRecord } from '../../db/records.ts'
import type { QueryContext } from '../../handlers.ts'
import { caseRows } from './case-rows.ts'
import { evidenceNow } from './evidence.ts'
import { readGround } from './ground.ts'
import { referenceState } from './reference.ts'
import { settingsSheet } from './settings.ts'
import { readDeletion, requestInShort } from './store.ts'
import { deletionSummary } from './summary.ts'

type LinkedBreach = DeletionSheet['breaches'][number]

/** All cases with what their list shows. */
export function listDeletions({ db, session, ...moment }: QueryContext): DeletionList {
  const ground = readGround(db, moment)
  return {
    rows: caseRows(session.vault.db, ground).map(({ summary }) => summary),
    sheet: settingsSheet(db),
    now: ground.now,
    today: ground.today,
  }
}

/** A case with all that its sheet shows. */
export function readSheet({ db, session, ...moment }: QueryContext, id: string): DeletionSheet {
  const ground = readGround(db, moment)
  const deletion = readDeletion(db, id)
  return {
    deletion,
    summary: deletionSummary(deletion, ground),
    evidence: evidenceNow(db, deletion),
    reference: referenceState(db, session, deletion),
    requests: linkedRequests(db, deletion),
    breaches: linkedBreaches(db, deletion),
    artNow: appliedAge(
      { country: deletion.country, on: ageDay(deletion) ?? ground.today },
      ground.ages,
    ),
    settings: settingsSheet(db),
    now: ground.now,
    today: ground.today,
  }
}

/** The cases that name a request or an incident. */
export function linkedDeletions(
  { db, session, ...moment }: QueryContext,
  { entity, id }: VaultInput<'deletions:linked'>,
): DeletionSummary[] {
  return caseRows(session.vault.db, readGround(db, moment))
    .filter(({ requestIds, breachIds }) =>
      (entity === 'request' ? requestIds : breachIds).includes(id),
    )
    .map(({ summary }) => summary)
}

// SECURITY: a request says who asked; here it is told by its number and what it asks for.
function linkedRequests(db: ReadableDb, { requestIds }: Deletion): LinkedRequest[] {
  return requestIds.flatMap((id) => {
    const request = requestInShort(db, id)
    if (request === null) return []
    const { types, ...told } = request
    return [{ id, label: types.map((type) => requestTypeWords[type].name).join(', '), ...told }]
  })
}

function linkedBreaches(db: ReadableDb, { breachIds }: Deletion): LinkedBreach[] {
  return breachIds.flatMap((id) => {
    const breach = readRecord<Breach>(db, 'breach', id)
    return breach ? [{ id, refNo: breach.refNo, label: breach.title, dueOn: null }] : []
  })
}
