import type { Request } from '#shared/domain/requests/request'
import type { WritableDb } from './open.ts'
import { requestRow, requestWords } from './request-row.ts'
import type { RowContext } from './request-rows.ts'

const COLUMNS = [
  'no',
  'id',
  'ref_no',
  'types',
  'requester',
  'sort_requester',
  'person_key',
  'subject',
  'channel',
  'country',
  'received_on',
  'state',
  'is_open',
  'due_on',
  'due_kind',
  'is_paused',
  'sort_due',
  'closed_on',
  'erase_on',
  'is_erased',
  'source',
  'import_key',
  'facets',
] as const
export type RequestColumns = Record<(typeof COLUMNS)[number], string | number | null>

export type RowWriter = {
  /** Writes a case's row, types and words; what is there already stays untouched. */
  put(request: Request): void
  /** The same for a case that is known to be new. */
  add(request: Request): void
  remove(id: string): void
}

const NAMES = COLUMNS.join(', ')
const MARKS = COLUMNS.map(() => '?').join(', ')
const SETS = COLUMNS.map((name) => `${name} = ?`).join(', ')

/** Writes rows, their types and their words with statements prepared once. */
export function rowWriter(db: WritableDb, context: RowContext): RowWriter {
  const find = db.prepare<[string], RequestColumns>(
    `SELECT ${NAMES} FROM request_rows WHERE id = ?`,
  )
  const insert = db.prepare(`INSERT INTO request_rows (${NAMES}) VALUES (${MARKS})`)
  const update = db.prepare(`UPDATE request_rows SET ${SETS} WHERE no = ?`)
  const drop = db.prepare('DELETE FROM request_rows WHERE no = ?')
  const types = typeWriter(db)
  const words = wordWriter(db)
  const add = (request: Request, row: RequestColumns) => {
    insert.run(...valuesOf(row))
    types.add(request, row)
    words.add(row, requestWords(request))
  }
  return {
    add: (request) => add(request, requestRow(request, context)),
    put(request) {
      const row = requestRow(request, context)
      const known = find.get(request.id)
      if (!known) return add(request, row)
      if (COLUMNS.some((name) => known[name] !== row[name])) {
        types.drop(known)
        update.run(...valuesOf(row), known.no)
        types.add(request, row)
      }
      words.replace(row, requestWords(request))
    },
    remove(id) {
      const known = find.get(id)
      if (!known) return
      types.drop(known)
      words.drop(known)
      drop.run(known.no)
    },
  }
}

const valuesOf = (row: RequestColumns) => COLUMNS.map((name) => row[name])

function typeWriter(db: WritableDb) {
  const insert = db.prepare(
    'INSERT INTO request_types (type, sort_due, no, facets) VALUES (?, ?, ?, ?)',
  )
  const remove = db.prepare('DELETE FROM request_types WHERE no = ?')
  return {
    add(request: Request, { sort_due, no, facets }: RequestColumns): void {
      for (const type of typesOf(request)) insert.run(type, sort_due, no, facets)
    },
    drop: ({ no }: RequestColumns) => remove.run(no),
  }
}

function wordWriter(db: WritableDb) {
  const find = db
    .prepare<unknown[], string>('SELECT words FROM request_words WHERE rowid = ?')
    .pluck()
  const insert = db.prepare('INSERT INTO request_words (rowid, words) VALUES (?, ?)')
  const remove = db.prepare('DELETE FROM request_words WHERE rowid = ?')
  const add = ({ no }: RequestColumns, words: string) => {
    insert.run(no, words)
  }
  return {
    add,
    drop: ({ no }: RequestColumns) => remove.run(no),
    replace(row: RequestColumns, words: string): void {
      if (find.get(row.no) === words) return
      remove.run(row.no)
      add(row, words)
    },
  }
}

// What nobody sorted yet can be asked for like a type; a type named twice counts once.
const typesOf = ({ types }: Request) => (types.length > 0 ? new Set(types) : ['UNSORTED'])
