import type { Deletion } from '#shared/domain/deletions/deletion'
import type { DeletionSummary } from '#shared/ipc/deletions'
import type { Database } from '../../db/driver.ts'
import { entriesFrom, lastSeq } from '../../db/journal.ts'
import { readable, type ReadableDb } from '../../db/open.ts'
import { unsealedDeletions } from '../../db/own-deletions.ts'
import { eachRecord, readRecord } from '../../db/records.ts'
import type { Ground } from './ground.ts'
import { byRefNo } from './store.ts'
import { deletionSummary } from './summary.ts'

type Judging = Pick<Ground, 'settings' | 'now' | 'today'>
/** A case as a list shows it, with what it is linked to. */
type CaseRow = Pick<Deletion, 'requestIds' | 'breachIds'> & { summary: DeletionSummary }
type Rows = ReadonlyMap<string, CaseRow>

/** More cases than these are read faster all together. */
const MOST_APART = 1000
const sealed = new WeakMap<Database, { seq: number; rows: Rows }>()

/** All cases as their list shows them and with what they are linked to, in the order of their references. */
export function caseRows(vault: Database, ground: Judging): CaseRow[] {
  const db = readable(vault)
  const open = unsealedDeletions(db).map((deletion) => caseRow(deletion, ground))
  return [...sealedRows(vault, ground).values(), ...open].sort((a, b) =>
    byRefNo(a.summary, b.summary),
  )
}

function caseRow(deletion: Deletion, ground: Judging): CaseRow {
  const { requestIds, breachIds } = deletion
  return { summary: deletionSummary(deletion, ground), requestIds, breachIds }
}

// Tens of thousands may be sealed; no moment changes what is told of them, only the house targets do.
function sealedRows(vault: Database, ground: Judging): Rows {
  const db = readable(vault)
  const known = sealed.get(vault)
  const seq = lastSeq(db)
  if (known?.seq === seq) return known.rows
  const touched = known ? casesTouched(db, known.seq) : null
  const rows = known && touched ? renewed(db, known.rows, { touched, ground }) : allRows(db, ground)
  // What an open transaction holds may still be taken back.
  if (!vault.inTransaction) sealed.set(vault, { seq, rows })
  return rows
}

function allRows(db: ReadableDb, ground: Judging): Rows {
  const rows = new Map<string, CaseRow>()
  for (const deletion of eachRecord<Deletion>(db, 'deletion'))
    if (deletion.sealed !== null) rows.set(deletion.id, caseRow(deletion, ground))
  return rows
}

function renewed(
  db: ReadableDb,
  rows: Rows,
  { touched, ground }: { touched: ReadonlySet<string>; ground: Judging },
): Rows {
  if (touched.size === 0) return rows
  const fresh = new Map(rows)
  for (const id of touched) {
    const deletion = readRecord<Deletion>(db, 'deletion', id)
    if (deletion && deletion.sealed !== null) fresh.set(id, caseRow(deletion, ground))
    else fresh.delete(id)
  }
  return fresh
}

/** The cases that changed after an entry of the journal; null where all of them have to be read anew. */
function casesTouched(db: ReadableDb, seq: number): Set<string> | null {
  const touched = new Set<string>()
  for (const { changes } of entriesFrom(db, seq + 1))
    for (const { entity, id } of changes) {
      if (entity === 'deletion') touched.add(id)
      if (entity === 'deletion-settings' || touched.size > MOST_APART) return null
    }
  return touched
}
