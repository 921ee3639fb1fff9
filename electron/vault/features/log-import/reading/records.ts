import Papa from 'papaparse'
import { LogRefusal } from './refusal.ts'

/** One record may be this long; more is a quotation mark that nobody closed, or no table. */
const MOST_RECORD_CHARACTERS = 8 * 1024 * 1024

/** A record as it was cut, with its number in the file, blank ones counted. */
export type LogRecord = { no: number; cells: string[]; hasStrayQuote: boolean }

type Parsed = {
  data: string[][]
  errors: { code: string; row: number }[]
  meta: { cursor: number }
}

/**
 * Cuts text that arrives in pieces into records. What is not yet a whole record waits, and is looked at
 * again only when twice as much is there, so that a very long one costs no more than it is long.
 */
export class RecordCutter {
  readonly #delimiter: string
  #lineEnd: '\n' | '\r' | null = null
  #waiting = ''
  #pieces: string[] = []
  #piecesLength = 0
  #last: number

  /** Where another way of cutting got to before, its records ended with line feeds. */
  constructor(delimiter: string, before?: number) {
    this.#delimiter = delimiter
    this.#last = before ?? 0
    if (before !== undefined) this.#lineEnd = '\n'
  }

  /** The records that are whole now. */
  add(text: string): LogRecord[] {
    this.#pieces.push(text)
    this.#piecesLength += text.length
    return this.#piecesLength < this.#waiting.length ? [] : this.flush()
  }

  /** The whole records of all text so far; what waits behind them may still grow. */
  flush(): LogRecord[] {
    this.#join()
    this.#lineEnd ??= findLineEnd(this.#waiting)
    const records = this.#lineEnd === null ? [] : this.#cut()
    if (this.#waiting.length > MOST_RECORD_CHARACTERS) throw this.#tooLong()
    return records
  }

  /** The records left when no more text comes. */
  end(): LogRecord[] {
    this.#join()
    this.#lineEnd ??= findLineEnd(`${this.#waiting}\n\n`) ?? '\n'
    if (this.#waiting === '') return []
    // With a line end behind it the last record is like all others, spaces after a closing quote included.
    if (!this.#waiting.endsWith(this.#lineEnd)) this.#waiting += this.#lineEnd
    const records = this.#cut()
    if (this.#waiting !== '') throw new LogRefusal('log-quote-not-closed', this.#last + 1)
    return records
  }

  /** The number of the record that is not yet whole. */
  get unfinished(): number {
    return this.#last + 1
  }

  #join(): void {
    this.#waiting += this.#pieces.join('')
    this.#pieces = []
    this.#piecesLength = 0
  }

  #cut(): LogRecord[] {
    const { data, errors, meta } = this.#parse('whole-records')
    this.#waiting = this.#waiting.slice(meta.cursor)
    const stray = new Set(errors.map(({ row }) => row))
    const isLineFeed = this.#lineEnd === '\n'
    return data.map((cells, index) => {
      this.#last += 1
      if (isLineFeed) dropCarriageReturn(cells)
      return { no: this.#last, cells, hasStrayQuote: stray.has(index) }
    })
  }

  #parse(which: 'whole-records' | 'everything'): Parsed {
    const newline = this.#lineEnd ?? '\n'
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline })
    return parser.parse(this.#waiting, 0, which === 'whole-records') as Parsed
  }

  #tooLong(): LogRefusal {
    const { errors } = this.#parse('everything')
    const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
    return new LogRefusal(isOpen ? 'log-quote-not-closed' : 'log-record-too-long', this.#last + 1)
  }
}

/** How records end: with a line feed, or with a lone carriage return; null when no record ends here. */
function findLineEnd(text: string): '\n' | '\r' | null {
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === '\n') return '\n'
    else if (character === '\r') {
      if (at + 1 === text.length) return null
      return text[at + 1] === '\n' ? '\n' : '\r'
    }
  }
  return null
}

/** Of a line end CR LF the parser takes the line feed only; files do mix them. */
function dropCarriageReturn(cells: string[]): void {
  const last = cells.at(-1)
  if (last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1)
}
