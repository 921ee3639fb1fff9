import { strFromU8, unzipSync } from 'fflate'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { ExportedFile } from '#shared/ipc/exchange'
import { NO_FILTER, type RequestFilter } from '#shared/ipc/requests'
import { requestTableHeads } from '#shared/text/requests-table'
import { openSession } from '#vault/desk'
import { XLSX_ROWS_MAX } from '#vault/features/requests/request-table'
import { aDesk, type TestDesk } from '#support/desk'
import { logged } from '#support/requests'

async function csvOf(desk: TestDesk, filter: Partial<RequestFilter> = {}) {
  const file = await desk.pass('requests:table-bytes', {
    format: 'csv',
    filter: { ...NO_FILTER, ...filter },
  })
  if (!file.ok) throw new Error(file.error.code)
  const { bytes, fileName } = file.value as ExportedFile
  const text = Buffer.from(bytes).toString().replace('\ufeff', '').trimEnd()
  const { data } = papaparse.parse<Record<string, string>>(text, { header: true })
  return { data, fileName }
}

describe('the list of requests as a table', () => {
  it('has every column, in words and days', async () => {
    const desk = await aDesk('example')
    const { data, fileName } = await csvOf(desk, { search: 'RQ-0008' })
    expect(fileName).toBe('Requests_imkeys.com_2026-11-22.csv')
    expect(Object.keys(data[0] ?? {})).toEqual(Object.values(requestTableHeads))
    expect(data).toEqual([
      expect.objectContaining({
        Number: 'RQ-0008',
        Rights: 'Access and copy',
        State: 'Extended',
        Urgency: 'Running',
        'Due on': '2027-01-04',
        'Due for': 'Answer',
        'Received on': '2026-10-03',
        Requester: 'Tomasz Zielinski',
        'E-mail': 'tomasz.zielinski@example.com',
        Country: 'Poland',
        Channel: 'E-mail',
        'Extension told on': '2026-10-23',
        'Extended by months': '2',
        'Answered on': '',
      }),
    ])
    expect(data[0]?.Activities).toMatch(/^PA-03 .*; PA-05 .*; PA-14 /)
  })

  it('tells answers, links and what nobody sorted', async () => {
    const desk = await aDesk('example')
    const { data } = await csvOf(desk)
    const row = (ref: string) => data.find((each) => each.Number === ref)
    expect(row('RQ-0003')).toMatchObject({
      Outcome: 'Answered in part',
      'Answered on': '2026-09-18',
    })
    expect(row('RQ-0003')?.['Reasons given']).toContain('art. 17(3)(b)')
    expect(row('RQ-0013')).toMatchObject({
      'Linked cases': 'RQ-0004',
      'Reference of the authority': 'EX-4711',
      'Due for': 'Answer the authority',
    })
    expect(row('RQ-0019')).toMatchObject({ Rights: 'Not sorted yet' })
    expect(row('RQ-0012')).toMatchObject({ Urgency: 'Paused', 'Identity asked on': '2026-11-09' })
  })

  it('holds what is filtered, in the usual order, however long it is', async () => {
    const desk = await aDesk('empty')
    for (let count = 0; count < 3; count += 1) await logged(desk, { types: ['ERASE'] })
    await logged(desk, { types: ['PORT'] })
    const { data } = await csvOf(desk, { types: ['ERASE'] })
    expect(data.map(({ Number: number }) => number)).toEqual(['RQ-0001', 'RQ-0002', 'RQ-0003'])
    expect((await csvOf(desk, { search: 'nothing' })).data).toEqual([])
  })

  it('runs no formula', async () => {
    const desk = await aDesk('empty')
    await logged(desk, { subject: `=cmd|'/C calc'!A0`, notes: '@SUM(1)' })
    const { data } = await csvOf(desk)
    expect(data[0]).toMatchObject({ Subject: `'=cmd|'/C calc'!A0`, Notes: `'@SUM(1)` })
  })

  it('is a workbook when asked for', async () => {
    const desk = await aDesk('example')
    const file = await desk.pass('requests:table-bytes', { format: 'xlsx', filter: NO_FILTER })
    if (!file.ok) throw new Error(file.error.code)
    const { bytes, fileName } = file.value as ExportedFile
    expect(fileName).toBe('Requests_imkeys.com_2026-11-22.xlsx')
    const files = Object.values(unzipSync(bytes)).map((each) => strFromU8(each))
    expect(files.join('')).toContain('Tomasz Zielinski')
  })

  it('refuses a workbook beyond measure', async () => {
    const desk = await aDesk('empty')
    const { db } = openSession(desk.desk).vault
    const fill = (rows: number) =>
      db.exec(`INSERT INTO request_rows (no, id, ref_no, types, received_on, state, is_open,
          is_paused, sort_due, is_erased, facets)
        WITH RECURSIVE n (no) AS (VALUES (1) UNION ALL SELECT no + 1 FROM n WHERE no < ${rows})
        SELECT no, 'id-' || no, 'RQ-' || no, '[]', '2026-01-01', 'CLOSED', 0, 0, 'z', 0, 0 FROM n`)
    fill(XLSX_ROWS_MAX + 1)
    const wanted = { format: 'xlsx', filter: NO_FILTER }
    expect(await desk.pass('requests:table-bytes', wanted)).toMatchObject({
      error: { code: 'export-too-large' },
    })
  })
})
