import { isAscii, isUtf8 } from 'node:buffer'
import { detectAll } from 'jschardet'

/** Encodings a log can be read in, by the names the decoder knows; the officer can choose any. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1257',
  'iso-8859-1',
  'iso-8859-13',
  'iso-8859-15',
  'cp775',
  'cp850',
] as const
export type LogEncoding = (typeof ENCODINGS)[number]

export type EncodingGuess = { encoding: LogEncoding; certainty: 'sure' | 'guessed' }

/** What a statistical guess may answer; the rest shows itself by a mark or by its rules. */
const GUESSED: readonly string[] = ENCODINGS.slice(3)
const MARKS: readonly { encoding: LogEncoding; bytes: number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** Whether a text is one of the encodings. */
export function isEncoding(name: string): name is LogEncoding {
  return (ENCODINGS as readonly string[]).includes(name)
}

/** The encoding a byte-order mark names. */
export function markedEncoding(head: Uint8Array): LogEncoding | null {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))
  return mark?.encoding ?? null
}

/**
 * The encoding of a sample: by its mark, else UTF-8 where every byte obeys its rules, else the likeliest.
 * Eight-bit pages cannot be told apart for sure; such a guess is for the officer to confirm.
 */
export function guessEncoding(sample: Uint8Array): EncodingGuess {
  const marked = markedEncoding(sample)
  if (marked) return { encoding: marked, certainty: 'sure' }
  if (isAscii(sample) || isUtf8(withoutCutCharacter(sample))) {
    return { encoding: 'utf-8', certainty: 'sure' }
  }
  const guesses = detectAll(Buffer.from(sample))
    .map(({ encoding }) => (encoding ?? '').toLowerCase().replace(/^iso-?8859-?/, 'iso-8859-'))
    .filter((name) => GUESSED.includes(name))
  // Windows pages hold all letters of the ISO page of the same region, so they come first.
  return {
    encoding: (guesses[0] as LogEncoding | undefined) ?? 'windows-1252',
    certainty: 'guessed',
  }
}

/** The bytes of UTF-8 up to the last whole character, where the end of a piece may have cut one. */
export function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}
