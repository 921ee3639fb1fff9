import { describe, expect, it } from 'vitest'
import { aRule } from '#support/holdings'
import {
  ACCOUNTS,
  accountLog,
  aCountingDesk,
  allHeld,
  countIn,
  countingPlan,
  heldInBrief,
} from '#support/holding-logs'
import { aLog, csv } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

const ROWS = [
  ['1', 'ona@example.com', '2019-01-05', '2024-03-01 10:15:00', 'no'],
  ['2', 'jonas@example.com', '2019-01-05', '2024-03-01 23:59:59', 'no'],
  ['3', 'eglė@example.com', '2019-01-06', '2024-03-01', 'yes'],
  ['4', 'petras@example.com', '2020-02-29', '', ''],
] as const

describe('a log that is counted', () => {
  it('becomes sums by event, day and mark, with data never updated by its creation', async () => {
    const desk = await aCountingDesk()
    const { check, result } = await countIn(desk, aLog(accountLog(...ROWS), 'accounts.csv'))
    expect(check).toMatchObject({
      rows: 4,
      counts: { counted: 4, refused: 0, notStarted: 0, totals: 0 },
      from: '2020-02-29',
      to: '2024-03-01',
      difference: { added: 3, changed: 0, removed: 0, recordsBefore: 0, recordsAfter: 4 },
      flagValues: [
        { value: 'no', count: 2, meaning: 'no' },
        { value: 'yes', count: 1, meaning: 'yes' },
      ],
    })
    expect(result).toEqual({
      added: 3,
      changed: 0,
      removed: 0,
      same: 0,
      rows: 4,
      skipped: 0,
      fileName: 'accounts.csv',
    })
    expect(heldInBrief(desk).sort()).toEqual([
      'created 2020-02-29, 1 of 1',
      'last_update 2024-03-01, 2 of 2',
      'last_update 2024-03-01, flagged, 1 of 1',
    ])
    expect(allHeld(desk)[0]).toMatchObject({
      categoryId: 'category-account',
      ruleId: 'rule-account',
      systemId: 'shop',
      precision: 'day',
      imported: {
        fileName: 'accounts.csv',
        on: '2026-11-22',
      },
    })
  })

  it('is one entry of the journal and one step, which undo takes back and redo repeats', async () => {
    const desk = await aCountingDesk()
    const before = tableCounts(desk)
    await countIn(desk, aLog(accountLog(...ROWS)))
    const after = heldInBrief(desk)
    expect(tableCounts(desk)).toMatchObject({ journal: (before.journal ?? 0) + 1, holdings: 3 })
    expect(desk.events).toContainEqual({ kind: 'changed', entities: ['holding'] })
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'holding-logs:run', records: 3 })
    await desk.call('journal:undo', undefined)
    expect(allHeld(desk)).toEqual([])
    await desk.call('journal:redo', undefined)
    expect(heldInBrief(desk)).toEqual(after)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('changes nothing when it comes a second time', async () => {
    const desk = await aCountingDesk()
    const path = aLog(accountLog(...ROWS))
    await countIn(desk, path)
    const before = { tables: tableCounts(desk), held: allHeld(desk) }
    const { check, result } = await countIn(desk, path)
    expect(check.difference).toMatchObject({ added: 0, changed: 0, removed: 0, same: 3 })
    expect(check.difference.examples).toEqual([])
    expect(result).toMatchObject({ added: 0, changed: 0, removed: 0, same: 3, rows: 4 })
    expect({ tables: tableCounts(desk), held: allHeld(desk) }).toEqual(before)
  })

  it('counts the earliest of several ends, and what has no end yet as not started', async () => {
    const desk = await aCountingDesk()
    const rule = aRule('messages', {
      kind: 'until_earliest',
      events: ['consent_withdrawn', 'account_closed', 'Moved away'],
    })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: rule })
    const path = aLog(
      csv(
        ['Consent withdrawn', 'Account closed', 'Gone'],
        ['2026-11-20', '2026-10-15', ''],
        ['2026-11-20', '', '2026-11-01'],
        ['', '2026-10-15', '2026-10-15'],
        ['', 'NULL', '-'],
      ),
    )
    const mapping = { consent_withdrawn: [0], account_closed: [1], ownEvent: [2] }
    const subject = { ...ACCOUNTS, ruleId: rule.id, rowsAre: 'records' as const }
    const { check } = await countIn(desk, path, { mapping, subject })
    expect(check.counts.notStarted).toBe(1)
    expect(heldInBrief(desk)).toEqual([
      'not started, 1 of nobody',
      'account_closed 2026-10-15, 2 of nobody',
      'Moved away 2026-11-01, 1 of nobody',
    ])
  })

  it('counts an end that lies beyond the longest period by its creation', async () => {
    const desk = await aCountingDesk()
    const rule = aRule('capped', { kind: 'until_earliest', events: ['account_closed'], max: 'P1Y' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: rule })
    const path = aLog(
      csv(
        ['Created', 'Account closed'],
        ['2024-02-29', '2025-02-28'],
        ['2024-02-29', '2025-03-01'],
        ['2024-03-05', ''],
      ),
    )
    await countIn(desk, path, { subject: { ...ACCOUNTS, ruleId: rule.id } })
    expect(heldInBrief(desk)).toEqual([
      'created 2024-02-29, 1 of 1',
      'created 2024-03-05, 1 of 1',
      'account_closed 2025-02-28, 1 of 1',
    ])
  })

  it('reads the events of the rule that a rule borrows from', async () => {
    const desk = await aCountingDesk()
    const rule = aRule('fraud', { kind: 'extended_if', base: 'rule-account', event: null })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: rule })
    await countIn(desk, aLog(accountLog(ROWS[2])), { subject: { ...ACCOUNTS, ruleId: rule.id } })
    expect(heldInBrief(desk)).toEqual(['last_update 2024-03-01, flagged, 1 of 1'])
  })

  it('adds up the numbers of a column that counts records', async () => {
    const desk = await aCountingDesk()
    const path = aLog(
      csv(
        ['Last update', 'Records'],
        ['2024-03-01', '12'],
        ['2024-03-01', '1 000'],
        ['2024-03-02', '0'],
      ),
    )
    const { check } = await countIn(desk, path)
    expect(check.counts.counted).toBe(3)
    expect(heldInBrief(desk)).toEqual(['last_update 2024-03-01, 1012 of 2'])
  })

  it('leaves out a line that adds up the others', async () => {
    const desk = await aCountingDesk()
    const path = aLog(`${accountLog(...ROWS)}Total,4,,,\r\n`)
    const { check } = await countIn(desk, path)
    expect(check.counts).toMatchObject({ counted: 4, totals: 1, notStarted: 0, refused: 0 })
  })
})

describe('rows of a counted log that are wrong', () => {
  const BAD = [
    ['5', 'x', '2019-01-05', '2026-02-30', 'no'],
    ['6', 'x', '2019-01-05', '2026-11-23', 'no'],
    ['7', 'x', '2019-01-05', '1899-12-31', 'no'],
    ['8', 'x', '2019-01-05', '2024-03-01', 'perhaps'],
    ['9', 'x', '2019-01-05', '2024-03-01'],
    ['10', 'x', '2019-01-05', '2024-03-01', 'no', 'more'],
    ['11', 'x', '2019-01-05', 'last week', 'no'],
  ] as const

  it('are told with their column and not counted, or stop the whole file', async () => {
    const desk = await aCountingDesk()
    const path = aLog(accountLog(ROWS[0], ...BAD))
    const { check, plan, result } = await countIn(desk, path)
    expect(check.counts).toMatchObject({ counted: 1, refused: 7 })
    expect(check.problems).toEqual(
      [
        [3, 'Last update', 'not-a-date'],
        [4, 'Last update', 'future-date'],
        [5, 'Last update', 'before-1900'],
        [6, 'Fraud flag', 'unknown-mark'],
        [7, null, 'ragged-short'],
        [8, null, 'ragged-long'],
        [9, 'Last update', 'relative-date'],
      ].map(([row, column, code]) => ({ row, column, code, isWarning: false })),
    )
    expect(result).toMatchObject({ rows: 1, skipped: 7 })
    const strict = { ...plan, mode: 'all-or-nothing' as const }
    expect(await desk.pass('holding-logs:run', strict)).toEqual({
      ok: false,
      error: { code: 'log-has-problems', problems: [{ field: 'row.3', code: 'malformed' }] },
    })
  })

  it('counts a word of a mark once the officer has said what it means, and remembers it', async () => {
    const desk = await aCountingDesk()
    const path = aLog(accountLog(BAD[3]))
    const flagWords = { perhaps: 'yes' as const }
    const { check } = await countIn(desk, path, { flagWords })
    expect(check.flagValues).toEqual([{ value: 'perhaps', count: 1, meaning: 'yes' }])
    expect(heldInBrief(desk)).toEqual(['last_update 2024-03-01, flagged, 1 of 1'])
    await desk.reopen()
    expect(await countingPlan(desk, path)).toMatchObject({ flagWords })
  })

  it.each(['-1', '1.5', '1,5', '1.234', 'many', '99999999999', '1e3'])(
    'refuses %s as a number of records',
    async (cell) => {
      const desk = await aCountingDesk()
      const path = aLog(csv(['Last update', 'Records'], ['2024-03-01', cell], ['2024-03-01', '2']))
      const { check } = await countIn(desk, path)
      expect(check.problems).toEqual([
        { row: 2, column: 'Records', code: 'not-a-count', isWarning: false },
      ])
      expect(heldInBrief(desk)).toEqual(['last_update 2024-03-01, 2 of 1'])
    },
  )

  it('refuses a file whose columns tell no event of the rule, or of which nothing can be counted', async () => {
    const desk = await aCountingDesk()
    const plan = await countingPlan(desk, aLog(accountLog(ROWS[0])), { mapping: { flagged: [4] } })
    for (const channel of ['holding-logs:check', 'holding-logs:run'])
      expect(await desk.pass(channel, plan)).toMatchObject({
        error: { code: 'log-no-event-column' },
      })
    const bad = await countingPlan(desk, aLog(accountLog(BAD[0])))
    expect(await desk.pass('holding-logs:run', bad)).toMatchObject({
      error: { code: 'log-nothing-to-import' },
    })
    expect(allHeld(desk)).toEqual([])
  })

  it('refuses a category, rule, system or activity that is not there', async () => {
    const desk = await aCountingDesk()
    const plan = await countingPlan(desk, aLog(accountLog(ROWS[0])))
    for (const [field, value] of [
      ['categoryId', 'gone'],
      ['ruleId', 'gone'],
      ['systemId', 'gone'],
      ['activityIds', ['gone']],
    ] as const) {
      const subject = { ...ACCOUNTS, [field]: value }
      for (const channel of ['holding-logs:check', 'holding-logs:run'])
        expect(await desk.pass(channel, { ...plan, subject })).toMatchObject({
          error: { code: 'invalid-input', problems: [{ code: 'not-found' }] },
        })
    }
  })

  it('refuses more days than holdings can show', async () => {
    const desk = await aCountingDesk()
    const dayOf = (at: number) => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10)
    const most = Array.from(
      { length: 25_000 },
      (_none, at) => `${dayOf(at)},yes\n${dayOf(at)},no\n`,
    )
    const lines = `Last update,Fraud flag\n${most.join('')}`
    const plan = await countingPlan(desk, aLog(lines))
    expect((await desk.call('holding-logs:check', plan)).difference.added).toBe(50_000)
    const one = await countingPlan(desk, aLog(`${lines}2026-11-01,no\n`))
    expect(await desk.pass('holding-logs:check', one)).toMatchObject({
      error: { code: 'log-too-many-days' },
    })
  })
})
