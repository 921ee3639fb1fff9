import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePlan, mapRow } from '#shared/domain/log-import/map-row'
import { Request } from '#shared/domain/requests/request'
import { canonicalJson } from '#shared/domain/values/canonical'
import { importedRequest } from '#vault/features/log-import/imported-request'
import { timeOrderedIds } from '#vault/features/log-import/time-ordered-ids'

const NOW = '2026-11-22T10:00:00.000Z'
const TARGETS = [
  'externalId',
  'received',
  'type',
  'requesterName',
  'requesterEmail',
  'country',
  'status',
  'dueClaimed',
  'closed',
  'subject',
  'notes',
]
const plan = compilePlan({
  mapping: Object.fromEntries(TARGETS.map((name, column) => [name, [column]])),
  columnCount: TARGETS.length,
  dateOrders: { 1: 'dmy', 7: 'ymd', 8: 'mdy' },
  serialSystem: 1900,
  timeZone: 'Europe/Vilnius',
  today: '2026-11-22',
  typeWords: {},
  statusWords: {},
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.constantFrom('', ' \u200b', 'a\r\nb', 'x'.repeat(501), '\ud800', '=1+1', 'constructor'),
)
const date = fc.constantFrom(
  '03/04/2026',
  '2026-02-28T23:30:00Z',
  '46085',
  '1 March 2026',
  '2026-10-25 03:30',
  '',
)
const word = fc.constantFrom('Access; Erasure', 'Closed', 'rejected', 'LT', 'Germany', '', 'Open')
const cell = fc.oneof({ weight: 2, arbitrary: text }, { weight: 1, arbitrary: word })
const row = fc.tuple(
  ...TARGETS.map((name) => (name === 'received' || name === 'closed' ? date : cell)),
)

describe('a row that can be imported', () => {
  it('becomes a case that the schema takes and that is its own canonical form', () => {
    let taken = 0
    fc.assert(
      fc.property(row, (cells) => {
        const { values } = mapRow(cells, plan)
        if (values === null) return
        taken += 1
        const origin = {
          batchId: 'batch',
          source: 'generic',
          key: 'key',
          digest: 'digest',
          rowNo: 2,
          today: '2026-11-22',
          newId: timeOrderedIds(NOW),
        }
        const document = JSON.stringify(importedRequest(values, origin, 'RQ-0001'))
        const request: unknown = JSON.parse(document)
        expect(Request.parse(request)).toEqual(request)
        expect(canonicalJson(request)).toBe(document)
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(100)
  })
})

describe('an identifier by time', () => {
  it('is greater than every one before, well-formed, and never the same twice', () => {
    const [one, two] = [timeOrderedIds(NOW), timeOrderedIds(NOW)]
    const ids = Array.from({ length: 40_000 }, one)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set([...ids, ...Array.from({ length: 40_000 }, two)]).size).toBe(80_000)
    for (const id of [ids[0], ids[39_999]])
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect((ids[0] ?? '') < timeOrderedIds('2026-11-22T10:00:00.001Z')()).toBe(true)
  })
})
