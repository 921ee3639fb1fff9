import { isAscii } from 'node:buffer'
import type { RowProblem } from '#shared/domain/log-import/row-problem'
import { columnsWithin, MOST_COLUMNS } from './rows.ts'

const [LINE_FEED, CARRIAGE_RETURN, SPACE] = [0x0a, 0x0d, 0x20]
const FIRST_COLUMNS = 64
const NO_PROBLEMS: readonly RowProblem[] = []

/** One line of a log as it is counted; the same object each time, so that what is to be kept has to be read. */
export type LogLine = {
  readonly no: number
  readonly width: number
  /** The text of a column without spaces around it, empty where the line is shorter. */
  cell(column: number): string
  /** What is wrong with how it is written. */
  readonly problems: readonly RowProblem[]
}

/**
 * Cuts lines without quotation marks at their bytes. Only the cells that somebody asks for become text,
 * which is what makes counting a large log little slower than reading it.
 */
export class PlainLines implements LogLine {
  no = 0
  width = 0
  readonly problems = NO_PROBLEMS
  readonly #delimiter: number
  #bytes: Buffer = Buffer.alloc(0)
  /** The bytes as text where each is one character. */
  #text: string | null = null
  #starts = new Int32Array(FIRST_COLUMNS)

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  /** Hands on the lines of valid UTF-8 that ends with a line feed; blank ones are only counted. */
  cut(bytes: Buffer, take: (line: LogLine) => void): void {
    this.#bytes = bytes
    this.#text = isAscii(bytes) ? bytes.toString('latin1') : null
    const delimiter = this.#delimiter
    const [length, highest] = [bytes.length, Math.max(delimiter, LINE_FEED)]
    let starts = this.#starts
    let last = 0
    starts[0] = 0
    for (let at = 0; at < length; at += 1) {
      const byte = bytes[at] ?? 0
      // Most bytes are letters and digits; one comparison tells them.
      if (byte > highest) continue
      if (byte === delimiter) {
        last += 1
        if (last + 1 >= starts.length) starts = this.#grow()
        starts[last] = at + 1
      } else if (byte === LINE_FEED) {
        const hasReturn = at > (starts[last] ?? 0) && bytes[at - 1] === CARRIAGE_RETURN
        starts[last + 1] = hasReturn ? at : at + 1
        this.no += 1
        this.width = last + 1
        if (this.width > MOST_COLUMNS) this.#narrow()
        if (!this.#isBlank()) take(this)
        last = 0
        starts[0] = at + 1
      }
    }
  }

  cell(column: number): string {
    if (column >= this.width) return ''
    const bytes = this.#bytes
    let start = this.#starts[column] ?? 0
    let end = (this.#starts[column + 1] ?? 0) - 1
    while (start < end && isSpace(bytes[start] ?? 0)) start += 1
    while (start < end && isSpace(bytes[end - 1] ?? 0)) end -= 1
    if (start === end) return ''
    return this.#text === null
      ? bytes.toString('utf8', start, end).trim()
      : this.#text.slice(start, end)
  }

  #narrow(): void {
    this.width = columnsWithin(this.width, this.no, (column) => this.cell(column))
  }

  #isBlank(): boolean {
    const [first = 0] = this.#starts
    const byte = this.#bytes[first] ?? 0
    if (byte > SPACE && byte < 0x80 && byte !== this.#delimiter) return false
    for (let column = 0; column < this.width; column += 1)
      if (this.cell(column) !== '') return false
    return true
  }

  #grow(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(this.#starts.length * 2)
    larger.set(this.#starts)
    this.#starts = larger
    return larger
  }
}

/** The spaces of plain text that trimming takes away. */
function isSpace(byte: number): boolean {
  return byte === SPACE || (byte >= 0x09 && byte <= CARRIAGE_RETURN)
}
