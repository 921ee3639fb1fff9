import { isAscii, isUtf8 } from 'node:buffer'
import { declaredDelimiter } from '#shared/domain/log-import/delimiter'
import { PlainLines, type LogLine } from './plain-lines.ts'

const [LINE_FEED, CARRIAGE_RETURN, QUOTE, NUL] = [0x0a, 0x0d, 0x22, 0x00]
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const DECLARATION_LENGTH = 16
/** Whether a longer line is one at all is for another cutter to say. */
const LONGEST_LINE = 1024 * 1024
const NOTHING = Buffer.alloc(0)

/** Gathers whole lines out of bytes that arrive in pieces, as long as they are plain. */
export class PlainPortions {
  /** What was not cut: the beginning of a line, or all from the first portion on that is not plain. */
  rest: Buffer = NOTHING
  readonly #lines: PlainLines
  #isStart = true

  constructor(delimiter: string) {
    this.#lines = new PlainLines(delimiter)
  }

  /** How far it came, or null while nothing was cut. */
  get before(): { no: number } | null {
    return this.#isStart ? null : { no: this.#lines.no }
  }

  /** The lines that are whole now, or null when they are not plain; without bytes the last one is whole too. */
  add(bytes: Buffer | null): ((take: (line: LogLine) => void) => void) | null {
    const all = bytes === null ? this.#ended() : joined(this.rest, bytes)
    const portion = all.subarray(0, all.lastIndexOf(LINE_FEED) + 1)
    const isPlain = isPlainText(portion) && all.length - portion.length < LONGEST_LINE
    if (!isPlain || (this.#isStart && !startsPlainly(portion))) {
      this.rest = Buffer.from(all)
      return null
    }
    const whole = this.#isStart ? withoutMark(portion) : portion
    this.rest = Buffer.from(all.subarray(portion.length))
    if (portion.length > 0) this.#isStart = false
    return (take) => this.#lines.cut(whole, take)
  }

  #ended(): Buffer {
    return this.rest.length === 0 ? NOTHING : Buffer.concat([this.rest, Buffer.from([LINE_FEED])])
  }
}

function joined(rest: Buffer, bytes: Buffer): Buffer {
  return rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
}

function isPlainText(portion: Buffer): boolean {
  const isReadable = isAscii(portion) || isUtf8(portion)
  return isReadable && !portion.includes(QUOTE) && !portion.includes(NUL)
}

// A first line may declare the delimiter, or end with a lone carriage return as on old computers.
function startsPlainly(portion: Buffer): boolean {
  const bare = withoutMark(portion)
  if (declaredDelimiter(bare.toString('utf8', 0, DECLARATION_LENGTH))) return false
  const carriageReturn = bare.indexOf(CARRIAGE_RETURN)
  return carriageReturn < 0 || carriageReturn >= bare.indexOf(LINE_FEED) - 1
}

function withoutMark(portion: Buffer): Buffer {
  const isMarked = portion.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
  return isMarked ? portion.subarray(BYTE_ORDER_MARK.length) : portion
}
