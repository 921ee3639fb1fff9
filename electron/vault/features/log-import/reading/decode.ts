import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { type LogEncoding, withoutCutCharacter } from './encoding.ts'
import type { RefusalCode } from './refusal.ts'

/** Text of a piece of a file; where bytes cannot be read, the text ends before their line and says why. */
export type Decoded = { text: string; refusal: RefusalCode | null }

export type LogDecoder = { write: (bytes: Buffer) => Decoded; end: () => Decoded }

const LINE_FEED = 0x0a
const MARK = '\uFEFF'
const NO_BYTES = Buffer.alloc(0)

/** A decoder of a file in pieces. A byte the encoding has no character for becomes U+FFFD, to be reported. */
export function createDecoder(encoding: LogEncoding, fromStart = true): LogDecoder {
  const decoder = encoding === 'utf-8' ? utf8Decoder() : pageDecoder(encoding)
  let isStart = fromStart
  const textOf = ({ text, refusal }: Decoded): Decoded => {
    const bare = isStart && text.startsWith(MARK) ? text.slice(1) : text
    if (text !== '') isStart = false
    const nul = bare.indexOf('\0')
    return nul < 0 ? { text: bare, refusal } : { text: bare.slice(0, nul), refusal: 'log-not-text' }
  }
  return { write: (bytes) => textOf(decoder.write(bytes)), end: () => textOf(decoder.end()) }
}

/** The whole of a small sample as text, for looking at only; unreadable bytes show as U+FFFD. */
export function decodeSample(sample: Uint8Array, encoding: LogEncoding): string {
  const whole = encoding === 'utf-8' ? withoutCutCharacter(sample) : sample
  return iconv.decode(Buffer.from(whole), encoding)
}

function pageDecoder(encoding: LogEncoding): LogDecoder {
  const decoder = iconv.getDecoder(encoding)
  const width = encoding.startsWith('utf-16') ? 2 : 1
  let length = 0
  return {
    write: (bytes) => {
      length += bytes.length
      return { text: decoder.write(bytes), refusal: null }
    },
    // Half a character at the end: the file was cut off, or is not of this encoding.
    end: () => ({ text: '', refusal: length % width === 0 ? null : 'log-mixed-encoding' }),
  }
}

/** UTF-8 by its rules: replacing what breaks them would change names without a word. */
function utf8Decoder(): LogDecoder {
  let rest: Buffer = NO_BYTES
  return {
    write: (bytes) => {
      const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
      const whole = all.subarray(0, withoutCutCharacter(all).length)
      rest = Buffer.from(all.subarray(whole.length))
      if (isUtf8(whole)) return { text: whole.toString('utf8'), refusal: null }
      return { text: readableLines(whole), refusal: 'log-mixed-encoding' }
    },
    end: () => ({ text: '', refusal: rest.length > 0 ? 'log-mixed-encoding' : null }),
  }
}

/** The lines before the first one that breaks the rules. */
function readableLines(bytes: Buffer): string {
  let start = 0
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start) + 1
    if (end === 0 || !isUtf8(bytes.subarray(start, end))) break
    start = end
  }
  return bytes.toString('utf8', 0, start)
}
