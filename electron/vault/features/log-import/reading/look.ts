import { isAscii } from 'node:buffer'
import { decodeSample } from './decode.ts'
import { type EncodingGuess, guessEncoding, type LogEncoding, markedEncoding } from './encoding.ts'
import { type LogFile, type LogIdentity, openLog, readChunks } from './log-file.ts'
import { LogRefusal } from './refusal.ts'

/** What a first look at a file tells, before anything of it is read as a table. */
export type FirstLook = {
  identity: LogIdentity
  guess: EncodingGuess
  /** The beginning of the file. */
  head: Buffer
  /** The first place with bytes beyond ASCII, or the beginning when there are none. */
  sample: Buffer
}

const PDF = '%PDF-'
/** Compressed workbooks and old ones. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]
/** Tab, line feed, form feed, carriage return and the end mark of DOS belong to texts. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a])
const MOST_CONTROLS = 0.02
const CONTEXT_BYTES = 2_000
const SHOWN_LINES = 5
const LINE_LENGTH = 200
/** A foreign letter further on is found when the whole file is read; until then the officer would only wait. */
const MOST_SEARCHED = 64 * 1024 * 1024

/** Looks at the beginning of a file, and on to its first foreign letter; refuses what is no text. */
export async function lookAtLog(path: string, mostSearched = MOST_SEARCHED): Promise<FirstLook> {
  const file = await openLog(path)
  try {
    const { head, sample, isWhole } = await findSample(file, mostSearched)
    const marked = markedEncoding(head)
    const guess = marked
      ? ({ encoding: marked, certainty: 'sure' } as const)
      : guessFor(sample, isWhole)
    return { identity: file.identity, guess, head, sample }
  } finally {
    await file.handle.close()
  }
}

/** Lines of a sample with letters beyond ASCII as an encoding shows them, so that a reader can judge it. */
export function foreignLines(sample: Uint8Array, encoding: LogEncoding): string {
  const lines = decodeSample(sample, encoding).split(/\r\n|\r|\n/)
  // oxlint-disable-next-line no-control-regex -- what is not ASCII is what differs between encodings
  const foreign = lines.filter((line) => /[^\u0000-\u007f]/.test(line))
  return (foreign.length > 0 ? foreign : lines)
    .slice(0, SHOWN_LINES)
    .map((line) => line.slice(0, LINE_LENGTH))
    .join('\n')
}

// Plain letters mean the same everywhere; what stands behind them was not looked at.
function guessFor(sample: Buffer, isWhole: boolean): EncodingGuess {
  const guess = guessEncoding(sample)
  return isWhole ? guess : { ...guess, certainty: 'guessed' }
}

type Sample = Pick<FirstLook, 'head' | 'sample'> & { isWhole: boolean }

async function findSample(file: LogFile, mostSearched: number): Promise<Sample> {
  let head: Buffer | null = null
  let searched = 0
  for await (const chunk of readChunks(file)) {
    if (head === null) refuseBinary(chunk)
    head ??= Buffer.from(chunk)
    if (!isAscii(chunk)) return { head, sample: Buffer.from(aroundForeign(chunk)), isWhole: true }
    searched += chunk.length
    if (searched >= mostSearched) break
  }
  head ??= Buffer.alloc(0)
  return { head, sample: head, isWhole: searched === file.identity.size }
}

/** From the line of the first foreign byte, with some lines before it. */
function aroundForeign(chunk: Buffer): Buffer {
  const first = chunk.findIndex((byte) => byte >= 0x80)
  if (first < CONTEXT_BYTES) return chunk
  return chunk.subarray(chunk.indexOf(0x0a, first - CONTEXT_BYTES) + 1)
}

function refuseBinary(head: Buffer): void {
  const start = head.toString('latin1', 0, 64).replace(/^(\xef\xbb\xbf)?\s*/, '')
  if (start.startsWith(PDF)) throw new LogRefusal('log-is-pdf')
  if (WORKBOOKS.some((magic) => magic.every((byte, at) => head[at] === byte))) {
    throw new LogRefusal('log-is-workbook')
  }
  if (markedEncoding(head)?.startsWith('utf-16')) return
  const controls = head.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length
  if (head.includes(0) || controls > head.length * MOST_CONTROLS) {
    throw new LogRefusal('log-not-text')
  }
}
