import { describe, expect, it } from 'vitest'
import { EMPTY_SCOPE } from '#shared/domain/retention/legal-hold'
import { NO_RETENTION_FILTER } from '#shared/ipc/retention'
import { aPart, aRetentionDesk, KEPT } from '#support/erasures'
import { accounts, aHold, aRule, erasing, held, isWhole, refusalOf, RULES } from '#support/holdings'
import { tableCounts } from '#support/table-counts'

const event = (on: string) => accounts(null, { events: [{ event: 'last_update', on }] })
const NUL = 'a\u0000b'
const LONE = 'a\ud800b'
const many = (count: number) => Array.from({ length: count }, (_none, no) => `id-${no}`)

const HOLDINGS: [string, unknown, string][] = [
  ['tomorrow', event('2026-11-23'), 'events.0.on in-the-future'],
  ['before 1900', event('1899-12-31'), 'events.0.on not-a-date'],
  ['no day', event('2026-02-30'), 'events.0.on not-a-date'],
  ['29 February of no leap year', event('2026-02-29'), 'events.0.on not-a-date'],
  ['a day with time', event('2026-01-01T00:00:00Z'), 'events.0.on not-a-date'],
  ['negative', accounts('2024-01-01', { records: -1 }), 'records out-of-range'],
  ['half a record', accounts('2024-01-01', { records: 0.5 }), 'records out-of-range'],
  ['absurd', accounts('2024-01-01', { people: 1e12 + 1 }), 'people out-of-range'],
  ['endless', accounts('2024-01-01', { people: Infinity }), 'people out-of-range'],
  ['no number', accounts('2024-01-01', { records: NaN }), 'records out-of-range'],
  ['no category', accounts(null, { categoryId: 'rule-account' }), 'categoryId not-found'],
  ['id of a system', accounts(null, { ruleId: 'shop' }), 'ruleId not-found'],
  ['id of a category', accounts(null, { systemId: 'category-account' }), 'systemId not-found'],
  ['this program', accounts(null, { systemId: 'own' }), 'systemId not-found'],
  ['no id', accounts(null, { ruleId: 'constructor' }), 'ruleId not-an-id'],
  ['NUL', accounts(null, { note: NUL }), 'note control-characters'],
  ['half a character', accounts(null, { note: LONE }), 'note control-characters'],
  ['NUL', accounts(null, { batchRef: NUL }), 'batchRef control-characters'],
  ['an address', accounts(null, { batchRef: 'ona@example.org' }), 'batchRef names-a-person'],
  [
    'an event twice',
    accounts(null, {
      events: [
        { event: 'created', on: '2024-01-01' },
        { event: 'created', on: '2024-01-02' },
      ],
    }),
    'events.1.event duplicate',
  ],
  ['too many links', accounts(null, { activityIds: many(201) }), 'activityIds malformed'],
  ['erased by hand', { ...accounts(null), erased: null }, ' malformed'],
]

const RULE_INPUT: [string, object, string][] = [
  ['no time', { period: 'P0D' }, 'record.period not-a-period'],
  ['a thousand years', { period: 'P1000Y' }, 'record.period not-a-period'],
  ['hours', { period: 'PT5H' }, 'record.period not-a-period'],
  ['negative', { period: '-P1Y' }, 'record.period not-a-period'],
  ['two units', { period: 'P1Y6M' }, 'record.period not-a-period'],
  ['no longest time', { max: 'P0Y' }, 'record.max not-a-period'],
  ['no review', { reviewEvery: 'P36601D' }, 'record.reviewEvery not-a-period'],
  ['itself', { kind: 'same_as', sameAs: 'rule-account' }, 'sameAs refers-to-itself'],
  ['itself', { kind: 'extended_if', base: 'rule-account' }, 'base refers-to-itself'],
  ['none', { kind: 'same_as', sameAs: 'shop' }, 'sameAs not-found'],
  ['NUL', { citation: NUL }, 'record.citation control-characters'],
]

const HOLDS: [string, unknown, string][] = [
  ['everything', aHold({}), 'scope required'],
  ['no law', aHold({ systemIds: ['shop'] }, { citation: ' \u200b' }), 'citation required'],
  ['other kinds', aHold({ systemIds: ['rule-account'] }), 'scope.systemIds not-found'],
  [
    'nothing that is held',
    aHold({ holdingIds: ['own-journal-2026-11-01'] }),
    'scope.holdingIds not-found',
  ],
  ['too long a list', aHold({ ruleIds: many(501) }), 'scope.ruleIds malformed'],
  ['days turned round', aHold({ from: '2024-01-02', to: '2024-01-01' }), 'scope.to date-order'],
  [
    'review first',
    aHold({ systemIds: ['shop'] }, { reviewOn: '2026-07-31' }),
    'reviewOn date-order',
  ],
]

describe('bad input is refused beside its field, and nothing is written', () => {
  it.each(HOLDINGS)('a holding: %s', async (_what, fields, told) => {
    const desk = await aRetentionDesk()
    const before = tableCounts(desk)
    expect(await refusalOf(desk, 'holdings:create', fields)).toBe(told)
    expect(tableCounts(desk)).toEqual(before)
  })

  it.each(RULE_INPUT)('a rule: %s', async (_what, wanted, told) => {
    const desk = await aRetentionDesk()
    const record = { ...RULES[0], ...wanted }
    const save = { kind: 'retention-rule', record }
    expect(await refusalOf(desk, 'catalogues:save', save)).toBe(told)
  })

  it.each(HOLDS)('a hold: %s', async (_what, fields, told) => {
    const desk = await aRetentionDesk()
    expect(await refusalOf(desk, 'holds:create', fields)).toBe(told)
  })

  it('a rule that leans on itself through others, and its effect is told all the same', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const other = aRule('other', { kind: 'same_as', sameAs: 'rule-account' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: other })
    const record = aRule('account', { kind: 'same_as', sameAs: 'rule-other' })
    const save = { kind: 'retention-rule', record }
    expect(await refusalOf(desk, 'catalogues:save', save)).toBe('sameAs refers-to-itself')
    expect(await desk.call('retention-rules:effect', record)).toMatchObject({
      holdings: 1,
      lost: 1,
    })
    const { row } = await desk.call('holdings:read', { id })
    expect(row.dueOn).toBe('2026-01-31')
  })

  it('a law without its period and a period without its law give a finding and no date', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    for (const wanted of [{ citation: 'Law 1' }, { period: 'P5Y' }]) {
      const record = aRule('account', { kind: 'legal_obligation', event: 'last_update', ...wanted })
      await desk.call('catalogues:save', { kind: 'retention-rule', record })
      const { row } = await desk.call('holdings:read', { id })
      expect(row).toMatchObject({
        status: 'NEEDS_CITATION',
        dueOn: null,
        findings: ['F-RET-UNCITED-LAW'],
      })
    }
  })

  it('a list entry in use', async () => {
    const desk = await aRetentionDesk()
    await held(desk, '2021-01-31')
    for (const [kind, id] of [
      ['data-category', 'category-account'],
      ['retention-rule', 'rule-account'],
      ['system', 'shop'],
    ])
      expect(await refusalOf(desk, 'catalogues:remove', { kind, id }), kind).not.toBe('kept')
  })

  it('an erasure: days, parts, ids, and the same holding twice', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const record = (wanted: object) =>
      refusalOf(desk, 'erasures:record', { ...erasing([id]), ...wanted })
    const fields = (on: string) => ({ fields: { ...erasing([]).fields, on } })
    const part = (erasedRecords: number | null, kept: object | null = null) => ({
      parts: [{ holdingId: id, erasedRecords, kept: kept && { ...KEPT, ...kept } }],
      holdOwner: 'Legal',
    })
    expect(await record(fields('2026-11-23'))).toBe('fields.on in-the-future')
    expect(await record(fields('2021-01-30'))).toBe('fields.on date-order')
    expect(await record(part(11))).toBe('parts.0.erasedRecords out-of-range')
    expect(await record(part(0))).toBe('parts.0.erasedRecords out-of-range')
    expect(await record(part(-1))).toBe('parts.0.erasedRecords out-of-range')
    expect(await record(part(8, {}))).toBe('parts.0.erasedRecords out-of-range')
    expect(await record(part(null, { records: 10 }))).toBe('parts.0.kept.records out-of-range')
    expect(await record(part(null, { records: 0 }))).toBe('parts.0.kept.records out-of-range')
    expect(await record(part(null, { citation: '' }))).toBe('parts.0.kept.citation required')
    const twice = { parts: [aPart(id, { erasedRecords: 6 }), aPart(id, { erasedRecords: 6 })] }
    expect(await record(twice)).toBe('parts.1.holdingId duplicate')
    expect(await record({ choice: { ids: ['own-journal-2026-11-01'] } })).toBe('nothing-to-erase')
    expect(await record({ choice: { ids: ['shop'] } })).toBe('not-found')
    expect(await record({ choice: { ids: [] } })).not.toBe('kept')
    const both = await Promise.all([record({}), record({})])
    expect(both.toSorted()).toEqual(['kept', 'nothing-to-erase'])
    expect((await desk.call('erasures:list', undefined)).map(({ records }) => records)).toEqual([
      10,
    ])
    expect(isWhole(desk)).toBe(true)
  })

  it('nor are lists mixed up whose entries have the same id, or that of this program', async () => {
    const desk = await aRetentionDesk()
    const place = { storageLocation: null, country: null, description: null }
    for (const id of ['category-account', 'own'])
      await desk.call('catalogues:save', {
        kind: 'system',
        record: { id, name: `System ${id}`, ...place },
      })
    for (const systemId of ['category-account', 'own']) {
      const { id } = await held(desk, '2021-01-31', { systemId })
      const { row } = await desk.call('holdings:read', { id })
      const named = { category: 'Data of account', system: `System ${systemId}`, own: null }
      expect(row).toMatchObject(named)
    }
  })

  it('reviews, settings and filters', async () => {
    const desk = await aRetentionDesk()
    const { id } = await held(desk, '2021-01-31')
    const review = (ids: string[], on: string) =>
      refusalOf(desk, 'holdings:record-review', { ids, on })
    expect(await review([id], '2026-11-23')).toBe('on in-the-future')
    expect(await review([id], '1899-12-31')).toBe('on not-a-date')
    expect(await review([id, 'shop'], '2026-11-01')).toBe('not-found')
    expect(await refusalOf(desk, 'holdings:remove', { ids: [id, 'shop'] })).toBe('not-found')
    const settings = (patch: object) => refusalOf(desk, 'retention:change-settings', patch)
    expect(await settings({ dueSoonDays: -1 })).toBe('dueSoonDays out-of-range')
    expect(await settings({ journalRuleId: 'shop' })).toBe('journalRuleId not-found')
    const filter = { ...NO_RETENTION_FILTER, categoryIds: many(501) }
    expect(await refusalOf(desk, 'retention:counts', filter)).toBe('categoryIds malformed')
    const odd = { ...NO_RETENTION_FILTER, search: `${NUL}${LONE}%_'"`, systemIds: many(500) }
    expect((await desk.call('retention:counts', odd)).matching).toBe(0)
    const scope = { ...EMPTY_SCOPE, categoryIds: many(500) }
    expect((await desk.call('holds:effect', { scope })).holdings).toBe(0)
    const page = { filter: NO_RETENTION_FILTER, sort: { by: 'due', descending: false } as const }
    const beyond = await desk.call('retention:page', { ...page, after: 1e15, limit: 1 })
    expect(beyond).toMatchObject({ rows: [], next: null })
    expect((await desk.call('holdings:read', { id })).holding.lastReviewOn).toBeNull()
  })
})
