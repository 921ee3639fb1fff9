import type { Database } from '#vault/db/driver'

type Values = unknown[]
/** Everything that one imported case became. */
export type FinishedRow = {
  document: Values
  row: Values
  types: Values[]
  words: Values
  importRow: Values
}

const PORTION = 5000

/** What an import wrote, table by table, in portions of cases. */
export function* finishedRows(db: Database): Generator<FinishedRow[]> {
  const rows = db.prepare('SELECT * FROM request_rows WHERE no > ? ORDER BY no LIMIT ?').raw()
  const document = db.prepare('SELECT * FROM requests WHERE id = ?').raw()
  const types = db.prepare('SELECT * FROM request_types WHERE no = ?').raw()
  const words = db.prepare('SELECT rowid, words FROM request_words WHERE rowid = ?').raw()
  const importRow = db.prepare('SELECT * FROM import_rows WHERE batch_no = 1 AND n = ?').raw()
  for (let after = 0; ; after += PORTION) {
    // The casts: raw rows are lists of values.
    const portion = rows.all(after, PORTION) as Values[]
    if (portion.length === 0) return
    yield portion.map((row) => {
      const [no, id] = row
      return {
        row,
        document: document.get(id) as Values,
        types: types.all(no) as Values[],
        words: words.get(no) as Values,
        importRow: importRow.get(no) as Values,
      }
    })
  }
}

/** Writes such rows with prepared statements and nothing else. */
export function rowInserter(db: Database): (row: FinishedRow) => void {
  const statement = (table: string, count: number) =>
    db.prepare(
      `INSERT INTO ${table} VALUES (${Array.from({ length: count }, () => '?').join(', ')})`,
    )
  const widthOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).columns().length
  const tables = ['requests', 'request_rows', 'request_types', 'import_rows'] as const
  const [documents, rows, types, importRows] = tables.map((table) =>
    statement(table, widthOf(table)),
  )
  const words = db.prepare('INSERT INTO request_words (rowid, words) VALUES (?, ?)')
  return ({ document, row, types: typed, words: said, importRow }) => {
    documents?.run(document)
    rows?.run(row)
    for (const each of typed) types?.run(each)
    words.run(said)
    importRows?.run(importRow)
  }
}
