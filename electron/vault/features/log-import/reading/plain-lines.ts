import { isAscii } from 'node:buffer'
import type { RowProblem } from '#shared/domain/log-import/row-problem'
import { columnsWithin, MOST_COLUMNS } from './rows.ts'

const [LINE_FEED, CARRIAGE_RETURN, SPACE] = [0x0a, 0x0d, 0x20]
const EACH_BYTE = 0x01010101
const HIGH_BITS = 0x80808080 | 0
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
  /** Where cells and lines end. */
  #ends = new Int32Array(0)
  /** Number of the end of the line's first cell. */
  #first = 0
  #from = 0

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  /** Hands on the lines of valid UTF-8 that ends with a line feed; blank ones are only counted. */
  cut(bytes: Buffer, take: (line: LogLine) => void): void {
    this.#bytes = bytes
    this.#text = isAscii(bytes) ? bytes.toString('latin1') : null
    if (this.#ends.length < bytes.length) this.#ends = new Int32Array(bytes.length)
    const count = noteEnds(bytes, this.#delimiter, this.#ends)
    this.#first = 0
    this.#from = 0
    for (let end = 0; end < count; end += 1) {
      const at = this.#ends[end] ?? 0
      if (bytes[at] !== LINE_FEED) continue
      this.width = end - this.#first + 1
      this.no += 1
      if (this.width > MOST_COLUMNS) this.#narrow()
      if (!this.#isBlank()) take(this)
      this.#first = end + 1
      this.#from = at + 1
    }
  }

  cell(column: number): string {
    if (column >= this.width) return ''
    const bytes = this.#bytes
    const place = this.#first + column
    // The carriage return before a line feed is among the spaces.
    let end = this.#ends[place] ?? 0
    let start = column === 0 ? this.#from : (this.#ends[place - 1] ?? 0) + 1
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
    const byte = this.#bytes[this.#from] ?? 0
    if (byte > SPACE && byte < 0x80 && byte !== this.#delimiter) return false
    for (let column = 0; column < this.width; column += 1)
      if (this.cell(column) !== '') return false
    return true
  }
}

/**
 * Notes the places of all delimiters and line feeds, and says how many. Most bytes are letters and digits:
 * four of them are passed over at once where none is as small as what is looked for.
 */
function noteEnds(bytes: Buffer, delimiter: number, ends: Int32Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Buffer.copyBytesFrom(bytes)
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, bytes.length >> 2)
  const above = (Math.max(delimiter, LINE_FEED) + 1) * EACH_BYTE
  let count = 0
  const note = (at: number) => {
    const byte = bytes[at]
    if (byte === delimiter || byte === LINE_FEED) ends[count++] = at
  }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0
    // Not zero where a byte is below; a byte beside it may look so too, and is looked at for nothing.
    if (((word - above) & ~word & HIGH_BITS) === 0) continue
    const at = index * 4
    note(at)
    note(at + 1)
    note(at + 2)
    note(at + 3)
  }
  for (let at = words.length * 4; at < bytes.length; at += 1) note(at)
  return count
}

/** The spaces of plain text that trimming takes away. */
function isSpace(byte: number): boolean {
  return byte === SPACE || (byte >= 0x09 && byte <= CARRIAGE_RETURN)
}
