import { hasMarks } from '#shared/domain/log-import/log-marks'
import type { DeletionLogCheck } from '#shared/ipc/deletion-logs'
import type { LogMapping } from '#shared/ipc/logs'
import { identifyingColumns, toldHead } from './heads.ts'

type Table = { headers: readonly string[]; columnCount: number; mapping: LogMapping }

/** So many rows show what kind of thing stands in a column. */
const LOOKED_AT = 500

/** The columns that are dropped on the way in, and which of them can tell who it is. GDPR art. 5(1)(c). */
export class DroppedColumns {
  readonly #table: Table
  readonly #columns: number[]
  readonly #identifying: Set<number>
  #rows = 0

  constructor(table: Table) {
    this.#table = table
    const { birthDate = [], ...others } = table.mapping
    const taken = new Set(Object.values(others).flat())
    const all = Array.from({ length: table.columnCount }, (_none, column) => column)
    this.#columns = all.filter((column) => !taken.has(column))
    this.#identifying = new Set([...identifyingColumns(table.headers), ...birthDate])
  }

  /** Looks at a row for what gives a column away whose head does not; nothing of it is kept. */
  look(cells: readonly string[]): void {
    if (this.#rows >= LOOKED_AT) return
    this.#rows += 1
    for (const column of this.#columns) {
      if (!this.#identifying.has(column) && hasMarks(cells[column] ?? ''))
        this.#identifying.add(column)
    }
  }

  /** Their heads, in the order of the file. */
  listed(): DeletionLogCheck['dropped'] {
    return this.#columns.map((column) => ({
      header: toldHead(this.#table.headers[column], column),
      isIdentifying: this.#identifying.has(column),
    }))
  }
}
