import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import fc from 'fast-check'
import iconv from 'iconv-lite'
import papaparse from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { type LogRow, readRows, type RowReading } from '#vault/features/log-import/reading/rows'

const folder = mkdtempSync(join(tmpdir(), 'log-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))

const READING: RowReading = { encoding: 'utf-8', delimiter: ',' }

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, randomUUID())
  writeFileSync(path, content)
  return path
}

async function rowsOf(content: string | Uint8Array, reading: Partial<RowReading> = {}) {
  const rows: LogRow[] = []
  for await (const row of readRows(fileOf(content), { ...READING, ...reading })) rows.push(row)
  return rows
}

async function cellsOf(content: string | Uint8Array, reading: Partial<RowReading> = {}) {
  return (await rowsOf(content, reading)).map(({ cells }) => cells)
}

describe('the public test set', () => {
  const SPECTRUM = 'node_modules/csv-spectrum'
  it.each([
    'comma_in_quotes',
    'empty',
    'empty_crlf',
    'escaped_quotes',
    'json',
    'newlines',
    'newlines_crlf',
    'quotes_and_newlines',
    'simple',
    'simple_crlf',
    'utf8',
  ])('%s is read as its makers say', async (name) => {
    const bytes = readFileSync(`${SPECTRUM}/csvs/${name}.csv`)
    const [head = [], ...rows] = await cellsOf(bytes)
    const records = rows.map((cells) => Object.fromEntries(head.map((key, at) => [key, cells[at]])))
    const text = readFileSync(`${SPECTRUM}/json/${name}.json`, 'utf8')
    expect(records).toEqual(JSON.parse(text))
  })
})

describe('rows', () => {
  it('keep quotation marks of coordinates', async () => {
    // The twelfth file of the set, whose description tells another telephone number than the file.
    const bytes = readFileSync('node_modules/csv-spectrum/csvs/location_coordinates.csv')
    const [head, row] = await cellsOf(bytes)
    expect([head?.length, row?.length, row?.[3]]).toEqual([4, 4, 'Stanislaus'])
    expect(row?.[1]).toMatch(/^37.36'37\.8"N 121.2'17\.9"W$/)
  })

  it('keep every naughty string as it is', async () => {
    const strings = (naughty as string[]).filter(
      (text) => text.trim() !== '' && !text.includes('\0'),
    )
    const table = strings.map((text) => [text, 'x', text])
    expect(await cellsOf(papaparse.unparse(table, { quotes: true }))).toEqual(table)
  })

  it('come back as they were written, whatever stands in their cells', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'ą', '🙂'),
    })
    const row = fc.tuple(fc.constant('x'), cell, fc.constant('z'))
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (table) => {
        const csv = papaparse.unparse(table, { quotes: true, newline: '\r\n' })
        expect(await cellsOf(csv)).toEqual(table)
      }),
      { numRuns: 60 },
    )
  })

  it('end with CR LF, LF or a lone CR, the last one with nothing', async () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const text = ['a,b', '1,"x\ny"', '"2",3 '].join(end)
      expect(await cellsOf(text)).toEqual([
        ['a', 'b'],
        ['1', 'x\ny'],
        ['2', '3 '],
      ])
      expect(await cellsOf(text + end)).toHaveLength(3)
      expect(await cellsOf(`a,b${end}1,"2"${end}`)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ])
      expect(await cellsOf(`a,b${end}1,"2" `)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ])
    }
  })

  it('may end differently in one file', async () => {
    expect(await cellsOf('a,b\n1,2\r\n"3","4"\r\n5,6\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('keep a cell longer than any spreadsheet shows', async () => {
    const long = 'ąb\n'.repeat(400_000)
    expect((await cellsOf(`a,b\n1,"${long}"\n2,3\n`)).map((cells) => cells[1]?.length)).toEqual([
      1, 1_200_000, 1,
    ])
  })

  it('keep the numbers of the file where lines are blank', async () => {
    const rows = await rowsOf('a,b\n\n,,\n1,2\n"x\ny",3\n\n4,5\n')
    expect(rows.map(({ no, cells }) => [no, cells[0]])).toEqual([
      [1, 'a'],
      [4, '1'],
      [5, 'x\ny'],
      [7, '4'],
    ])
  })

  it('do not count a line that declares the delimiter', async () => {
    const rows = await rowsOf('\uFEFFsep=;\r\na;b\r\n1;2\r\n', { delimiter: ';' })
    expect(rows.map(({ no, cells }) => [no, cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ])
  })

  it('are never evened out, and heads may repeat', async () => {
    const table = [['Labels', 'Labels', 'c'], ['1'], ['1', '2', '3', '4'], ['1', '2', '3', '']]
    expect(await cellsOf('Labels,Labels,c\n1\n1,2,3,4\n1,2,3,\n')).toEqual(table)
  })

  it('may be cut anywhere between two pieces of the file', async () => {
    const filler = 'ą'.repeat(131_060)
    for (let shift = 0; shift < 24; shift += 1) {
      const text = `a,b\r\n${'x'.repeat(shift)}${filler},"q ""č"" \r\nš"\r\n1,"2"\r\n`
      const [, long = [], last] = await cellsOf(text)
      expect([long.length, long[1], last]).toEqual([2, 'q "č" \r\nš', ['1', '2']])
    }
  })

  it('say when a quotation mark stands where none may', async () => {
    const rows = await rowsOf('a,b\n"say "hi" now",2\n3,4\n')
    expect(rows.map(({ cells, problems }) => [cells[0], problems])).toEqual([
      ['a', []],
      ['say "hi" now', [{ column: null, code: 'stray-quote', isWarning: false }]],
      ['3', []],
    ])
    expect((await rowsOf('a,b\n5" disk,2\n'))[1]).toMatchObject({
      cells: ['5" disk', '2'],
      problems: [],
    })
  })

  it('may have 500 columns, and thousands of empty ones behind them', async () => {
    const wide = Array.from({ length: 500 }, (_, n) => `c${n}`).join(',')
    expect((await cellsOf(`${wide}\n${wide}\n`)).map(({ length }) => length)).toEqual([500, 500])
    expect((await cellsOf(`${wide}${','.repeat(15_000)}\n`))[0]).toHaveLength(500)
  })

  it('are told with how far the file is read', async () => {
    const text = 'a,b\n'.repeat(200_000)
    const told: number[] = []
    await rowsOf(text, { onBytes: (bytes) => told.push(bytes) })
    expect(told.at(-1)).toBe(text.length)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.length).toBeGreaterThan(2)
  })
})

describe('encodings', () => {
  const LITHUANIAN = 'vardas;miestas\nOnutė Žemaitytė;Šiauliai – čia\n'
  const GERMAN = 'Name;Ort\nJürgen Größ;Köln\n'
  it.each([
    ['utf-16le', LITHUANIAN, '\uFEFF'],
    ['utf-16be', LITHUANIAN, '\uFEFF'],
    ['windows-1257', LITHUANIAN, ''],
    ['iso-8859-13', LITHUANIAN.replace('–', '-'), ''],
    ['cp775', LITHUANIAN.replace('–', '-'), ''],
    ['windows-1252', GERMAN, ''],
    ['iso-8859-1', GERMAN, ''],
    ['iso-8859-15', `${GERMAN}5 €;x\n`, ''],
    ['cp850', GERMAN, ''],
  ] as const)('%s is decoded', async (encoding, text, mark) => {
    const bytes = iconv.encode(mark + text, encoding)
    const table = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';'))
    expect(await cellsOf(bytes, { encoding, delimiter: ';' })).toEqual(table)
  })

  it('say in which cell a byte means nothing', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b\n1,x'),
      Buffer.from([0xa5]),
      Buffer.from('\n2,y\n'),
    ])
    const rows = await rowsOf(bytes, { encoding: 'windows-1257' })
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      [{ column: 1, code: 'unreadable-byte', isWarning: false }],
      [],
    ])
  })
})
