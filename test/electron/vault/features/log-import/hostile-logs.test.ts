import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { aLog, importLog, planOf, requestLog } from '#support/log-files'
import { tableCounts } from '#support/table-counts'
import { aFolder } from '#support/vault'

const HEADS = 'Ticket number,Received,Type\r\n'
const row = (no: number) => `${no},2026-11-02,Access\r\n`
const rows = (count: number) => Array.from({ length: count }, (_none, no) => row(no + 1)).join('')

describe('a file that is no log', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'log-is-pdf'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'log-is-workbook'],
    ['NUL bytes', new Uint8Array(100_000), 'log-not-text'],
    ['nothing', '', 'log-empty'],
  ])('is refused when it is chosen: %s', async (_, content, code) => {
    const desk = await aDesk('empty')
    const opened = await desk.pass('logs:open', { paths: [aLog(content)] })
    expect(opened).toMatchObject({ error: { code } })
  })

  it('is refused when it is a folder, is gone, or is a hole of 2 GB', async () => {
    const desk = await aDesk('empty')
    const folder = join(aFolder(), 'folder.csv')
    mkdirSync(folder)
    const hole = aLog('x')
    truncateSync(hole, 2 * 1024 ** 3)
    for (const [path, code] of [
      [folder, 'log-unreadable'],
      [join(folder, 'gone.csv'), 'log-unreadable'],
      [hole, 'log-not-text'],
    ] as const)
      expect(await desk.pass('logs:open', { paths: [path] })).toMatchObject({ error: { code } })
  })

  it('is named among several, and none of them is kept', async () => {
    const desk = await aDesk('empty')
    const good = aLog(HEADS + row(1))
    const bad = join(aFolder(), 'July. report.csv')
    writeFileSync(bad, '%PDF-1.7')
    expect(await desk.pass('logs:open', { paths: [good, bad] })).toMatchObject({
      error: { code: 'log-is-pdf', problems: [{ field: 'file.July. report.csv' }] },
    })
    expect(await desk.pass('logs:open', { paths: [bad] })).toMatchObject({
      error: { code: 'log-is-pdf', problems: [] },
    })
  })

  it('may be reached by a link', async () => {
    const desk = await aDesk('empty')
    const link = join(aFolder(), 'link.csv')
    symlinkSync(aLog(HEADS + row(1)), link)
    expect((await importLog(desk, link)).batch).toMatchObject({ added: 1, fileName: 'link.csv' })
  })
})

describe('a file that cannot be read to its end', () => {
  it.each([
    [
      'a quotation mark never closed',
      `${rows(600)}601,"2026-11-02,Access\r\n${rows(60)}`,
      'log-quote-not-closed',
      602,
    ],
    [
      'bytes of another encoding',
      Buffer.concat([
        Buffer.from(`ą,2026-11-02,Access\r\n${rows(20_000)}`),
        Buffer.from('x,\xe0\xe8,y\r\n', 'latin1'),
      ]),
      'log-mixed-encoding',
      20_003,
    ],
    ['one line without an end', 'x'.repeat(600_000), 'log-record-too-long', 1],
    ['501 columns', `${rows(30_000)}${'x,'.repeat(500)}x\r\n`, 'log-too-many-columns', 30_002],
  ])('names the row and leaves nothing: %s', async (_, content, code, no) => {
    const desk = await aDesk('empty')
    const heads = no === 1 ? '' : HEADS
    const path = aLog(Buffer.concat([Buffer.from(heads), Buffer.from(content)]))
    const before = tableCounts(desk)
    const outcome = await desk.pass('logs:open', { paths: [path] })
    const refused = { error: { code, problems: [{ field: `row.${no}`, code: 'malformed' }] } }
    if (!outcome.ok) return expect(outcome).toMatchObject(refused)
    const [log] = outcome.value as { token: string }[]
    const look = await desk.pass('logs:look', {
      token: log?.token,
      register: 'requests',
      reading: {},
    })
    if (!look.ok) return expect(look).toMatchObject(refused)
    const plan = await planOf(desk, path)
    expect(await desk.pass('logs:check', plan)).toMatchObject(refused)
    expect(await desk.pass('logs:run', plan)).toMatchObject(refused)
    expect(tableCounts(desk)).toEqual(before)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })
})

describe('awkward rows', () => {
  it('of another length are reported and shift nothing; a total line is none', async () => {
    const desk = await aDesk('empty')
    const path = aLog(`${HEADS}1,2026-11-02\r\n2,2026-11-02,Access,extra\r\n${row(3)}Total,1\r\n`)
    const { check, batch } = await importLog(desk, path)
    expect(check.counts).toMatchObject({ add: 1, refused: 2, totals: 1 })
    expect(check.problems.map(({ row: no, code }) => [no, code])).toEqual([
      [2, 'ragged-short'],
      [3, 'ragged-long'],
    ])
    expect(batch).toMatchObject({ added: 1, skipped: 2 })
  })

  it('with names that every object has are words like any other', async () => {
    const desk = await aDesk('empty')
    const log = requestLog(['__proto__', '2026-11-02', 'constructor', 'toString', 'valueOf', ''])
    const { check, batch } = await importLog(desk, aLog(log), {
      typeWords: JSON.parse('{"__proto__":["PORT"],"constructor":["ERASE"]}') as Record<
        string,
        ['PORT']
      >,
    })
    expect(check.counts).toMatchObject({ add: 1, refused: 0 })
    expect(check.sample[0]?.types).toEqual(['ERASE'])
    expect(batch.added).toBe(1)
  })
})
