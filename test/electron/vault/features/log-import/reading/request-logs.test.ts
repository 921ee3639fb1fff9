import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  collectDateEvidence,
  type DateOrder,
  decideDateOrder,
  noDateEvidence,
} from '#shared/domain/log-import/date-order'
import { detectDelimiter } from '#shared/domain/log-import/delimiter'
import { findHeaderRow, headerWidth, isTotalRow } from '#shared/domain/log-import/header-row'
import { compilePlan, type MappedRow, mapRow } from '#shared/domain/log-import/map-row'
import { matchColumns } from '#shared/domain/log-import/match-columns'
import { detectPreset, presetOf } from '#shared/domain/log-import/presets'
import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'
import { decodeSample } from '#vault/features/log-import/reading/decode'
import { lookAtLog } from '#vault/features/log-import/reading/look'
import { type LogRow, readRows } from '#vault/features/log-import/reading/rows'

const FOLDER = 'test/fixtures/request-logs'

/** A log read as the wizard proposes it, with nothing corrected by hand. */
async function readAsProposed(name: string) {
  const path = join(FOLDER, name)
  const { guess, head, identity } = await lookAtLog(path)
  const { encoding } = guess
  const { delimiter } = detectDelimiter(decodeSample(head, encoding))
  const rows: LogRow[] = []
  for await (const row of readRows(path, { encoding, delimiter, identity })) rows.push(row)
  const at =
    findHeaderRow(
      rows.map(({ cells }) => cells),
      REQUEST_TARGETS,
    ) ?? 0
  const headers = rows[at]?.cells ?? []
  const preset = detectPreset(headers)
  const mapping = matchColumns(headers, REQUEST_TARGETS, presetOf(preset).columns)
  const body = rows.slice(at + 1).filter(({ cells }) => !isTotalRow(cells))
  const orders = ['received', 'closed', 'dueClaimed'].map((target) => {
    const evidence = noDateEvidence()
    const column = mapping[target]?.[0] ?? -1
    for (const { cells } of body) collectDateEvidence(evidence, cells[column] ?? '')
    return [column, decideDateOrder(evidence)] as const
  })
  const plan = compilePlan({
    mapping,
    columnCount: headerWidth(headers),
    dateOrders: Object.fromEntries(orders) as Record<string, DateOrder>,
    serialSystem: null,
    timeZone: 'Europe/Vilnius',
    today: '2026-11-22',
    typeWords: {},
    statusWords: {},
  })
  const mapped = body.map(({ cells }) => mapRow(cells, plan))
  return {
    guess,
    delimiter,
    preset,
    orders,
    mapped,
    body,
    totals: rows.length - at - 1 - body.length,
  }
}

const seen = (mapped: readonly MappedRow[]) => mapped.flatMap(({ values }) => values ?? [])

describe('a log of requests', () => {
  it.each([
    ['zendesk.csv', 'zendesk', 'utf-8', ',', 12, 0],
    ['jira.csv', 'jira', 'utf-8', ',', 12, 0],
    ['freshdesk.csv', 'freshdesk', 'utf-8', ',', 14, 0],
    ['osano.csv', 'osano', 'utf-8', ',', 11, 0],
    ['lithuanian.csv', 'generic', 'windows-1257', ';', 12, 1],
    ['german.csv', 'generic', 'windows-1252', ';', 10, 1],
    ['french.csv', 'generic', 'utf-8', ';', 11, 0],
  ])(
    '%s is read without a correction',
    async (name, preset, encoding, delimiter, count, totals) => {
      const log = await readAsProposed(name)
      expect([log.preset, log.guess.encoding, log.delimiter]).toEqual([preset, encoding, delimiter])
      expect([log.mapped.length, log.totals]).toEqual([count, totals])
      expect(log.mapped.flatMap(({ problems }) => problems)).toEqual([])
      expect(log.body.flatMap(({ problems }) => problems)).toEqual([])
      const values = seen(log.mapped)
      expect(values).toHaveLength(count)
      expect(new Set(values.map(({ externalId }) => externalId)).size).toBe(count)
      expect(values.filter(({ types }) => types.length === 0).length).toBeLessThanOrEqual(2)
      for (const { requesterName, receivedOn } of values) {
        expect(requesterName).toMatch(/\p{L}{2}/u)
        expect(receivedOn).toMatch(/^2026-(0[1-9]|10)-/)
      }
    },
  )

  it('stands in the fixtures for each of them', () => {
    expect(readdirSync(FOLDER)).toHaveLength(7)
  })

  it('keeps letters of the Baltic, German and Arabic names', async () => {
    const names = async (file: string) =>
      seen((await readAsProposed(file)).mapped).map(({ requesterName }) => requesterName)
    expect(await names('lithuanian.csv')).toContain('Česlovas Žąsinas')
    expect(await names('german.csv')).toContain('Günther „Günni“ Weiß')
    expect(await names('osano.csv')).toContain('محمد الأحمد')
    expect(await names('french.csv')).toContain('Cœur Œuvrard')
  })

  it('tells its rows by the numbers of the file', async () => {
    const { body } = await readAsProposed('lithuanian.csv')
    // Two titles, an empty line and the header stand above; one empty line among the rows.
    expect(body.map(({ no }) => no)).toEqual([5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17])
  })

  it('has its dates decided by the column', async () => {
    expect((await readAsProposed('french.csv')).orders.map(([, order]) => order)).toEqual([
      'dmy',
      'dmy',
      'dmy',
    ])
  })
})
