import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DELIMITERS } from '#shared/domain/log-import/delimiter'
import { AppError } from '#shared/ipc/errors'
import { cutLines } from '#vault/features/log-import/reading/lines'
import type { LogLine } from '#vault/features/log-import/reading/plain-lines'
import { cutRows } from '#vault/features/log-import/reading/rows'
import { FIXTURES } from '#support/log-files'

type Cut = { rows: [number, ...string[]][]; refusal: string | null }
type Reading = Parameters<typeof cutLines>[1]

/** The same bytes cut for counting. */
async function lines(pieces: readonly Buffer[], reading: Reading): Promise<Cut> {
  const rows: Cut['rows'] = []
  const refusal = await refusalOf(async () => {
    for await (const portion of cutLines(lent(pieces), reading))
      portion((line) => rows.push([line.no, ...cellsOf(line)]))
  })
  // How much was handed on before a refusal depends on where the pieces end.
  return { rows: refusal === null ? rows : [], refusal }
}

function cellsOf(line: LogLine): string[] {
  return Array.from({ length: line.width }, (_none, at) => line.cell(at))
}

/** And as all other logs are. */
async function records(pieces: readonly Buffer[], reading: Reading): Promise<Cut> {
  const rows: Cut['rows'] = []
  const refusal = await refusalOf(async () => {
    for await (const batch of cutRows(lent(pieces), reading))
      for (const { no, cells } of batch) rows.push([no, ...cells.map((cell) => cell.trim())])
  })
  return { rows: refusal === null ? rows : [], refusal }
}

async function refusalOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // Of two things that are wrong in one piece either may be told.
    if (UNREADABLE.includes(error.code)) return 'unreadable'
    return `${error.code} ${JSON.stringify(error.problems)}`
  }
}

// As from a file: the buffer is the same each time.
async function* lent(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  const buffer = Buffer.alloc(Math.max(1, ...pieces.map(({ length }) => length)))
  for (const piece of pieces) {
    piece.copy(buffer)
    yield await Promise.resolve(buffer.subarray(0, piece.length))
  }
}

// A first line that declares the delimiter comes in one piece, as pieces of files are long.
function inPieces(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces = [bytes.subarray(0, FIRST_PIECE)]
  for (let from = FIRST_PIECE, turn = 0; from < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    pieces.push(bytes.subarray(from, from + size))
    from += size
  }
  return pieces
}

const FIRST_PIECE = 16
const UNREADABLE: readonly string[] = ['log-not-text', 'log-mixed-encoding']
const PARTS = [
  'a',
  '12',
  'ė',
  '€',
  '😀',
  ' ',
  '\u00a0',
  '\t',
  '\r',
  '\n',
  '\r\n',
  ',',
  ';',
  '|',
  '"',
]
const RARE = ['\ufeff', '\0', 'sep=;\n', '2024-03-01', '""', '\u2028', '\u000b', ',,,,', '\n\n\n']

describe('lines for counting', () => {
  it('are cut as rows are, whatever stands in them and wherever the pieces end', async () => {
    const text = fc
      .array(fc.constantFrom(...PARTS, ...PARTS.slice(0, -1), ...RARE), { maxLength: 60 })
      .map((parts) => parts.join(''))
    const bytes = fc.oneof(
      { weight: 6, arbitrary: text.map((each) => Buffer.from(each)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((each) => Buffer.from(each)) },
    )
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        bytes,
        sizes,
        fc.constantFrom(...DELIMITERS),
        async (all, cut, delimiter) => {
          const reading = { encoding: 'utf-8', delimiter } as const
          const pieces = inPieces(all, cut)
          expect(await lines(pieces, reading)).toEqual(await records(pieces, reading))
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('are cut as rows are in every fixture, in other encodings too', async () => {
    const files = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    for (const file of files.filter((each) => each.isFile())) {
      const bytes = readFileSync(join(file.parentPath, file.name))
      for (const encoding of ['utf-8', 'windows-1257', 'utf-16le'] as const)
        for (const delimiter of [',', ';']) {
          const pieces = inPieces(bytes, [1000, 17])
          const reading = { encoding, delimiter }
          expect(await lines(pieces, reading), file.name).toEqual(await records(pieces, reading))
        }
    }
  })

  it('go on in another way from the first quotation mark, with the right numbers', async () => {
    const plain = Array.from({ length: 50 }, (_none, at) => `${at},b\n`).join('')
    const pieces = inPieces(Buffer.from(`${plain}"x\ny",z\nlast,"one"`), [64])
    const { rows } = await lines(pieces, { encoding: 'utf-8', delimiter: ',' })
    expect(rows.slice(-3)).toEqual([
      [50, '49', 'b'],
      [51, 'x\ny', 'z'],
      [52, 'last', 'one'],
    ])
  })

  it('have no more columns than any table', async () => {
    const wide = (last: string) => Buffer.from(`${'a,'.repeat(500)}${last}\n`)
    const reading = { encoding: 'utf-8', delimiter: ',' } as const
    expect((await lines([wide('')], reading)).rows[0]).toHaveLength(501)
    expect((await lines([wide('b')], reading)).refusal).toMatch(/^log-too-many-columns .*row.1/)
  })
})
