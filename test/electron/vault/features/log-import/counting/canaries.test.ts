import { readRecords } from '#vault/db/records'
import { readable } from '#vault/db/open'
import { openSession } from '#vault/desk'
import { describe, expect, it } from 'vitest'
import type { TestDesk } from '#support/desk'
import { aCountingDesk, countIn, countingPlan } from '#support/holding-logs'
import { aLog, csv } from '#support/log-files'

const HEADS = [
  'Canaryhead',
  'E-mail',
  'Created',
  'Last update',
  'Fraud flag',
  'Child',
  'Records',
  'Free',
]
const HOURS = ['04:17:23', '05:18:24']
const ROWS = [1, 2].map((no) => [
  `Canaryid${no}`,
  `canary${no}@example.com`,
  `2019-01-0${no}T${HOURS[no - 1]}`,
  `2024-03-0${no} ${HOURS[no - 1]}`,
  no === 1 ? 'Canaryflag' : 'yes',
  no === 1 ? 'no' : 'Canarychild',
  `${no}`,
  `Canarytext${no}`,
])
const CANARIES = /canary(?!flag)|04:17:23|05:18:24/i

/** Every value of every table of the open, decrypted vault as text. */
function everyValue({ desk }: TestDesk): string {
  const { db } = openSession(desk).vault
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all()
  return tables
    .flatMap((name) => db.prepare(`SELECT * FROM "${name}"`).raw().all() as unknown[][])
    .flat()
    .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
    .join('\n')
}

describe('identifiers of a counted log', () => {
  it('are nowhere in the vault afterwards: no cell, no head, no word that nobody explained', async () => {
    const desk = await aCountingDesk()
    const path = aLog(csv(HEADS, ...ROWS, ['x', 'y', '', '', '', '', '', 'Canaryempty']), 'log.csv')
    const { check, result } = await countIn(desk, path, { flagWords: { Canaryflag: 'no' } })
    expect(check.problems).toMatchObject([{ row: 3, code: 'unknown-mark' }])
    expect(result).toMatchObject({ rows: 2, skipped: 1 })
    expect(readRecords(readable(openSession(desk.desk).vault.db), 'holding')).toHaveLength(2)
    const values = everyValue(desk)
    expect(values).toContain('2024-03-01')
    expect(values).toContain('Canaryflag')
    expect(values).not.toMatch(CANARIES)
    await desk.call('journal:undo', undefined)
    expect(everyValue(desk)).not.toMatch(CANARIES)
  })

  it('are not remembered where they were taken for the words of a mark', async () => {
    const desk = await aCountingDesk()
    const path = aLog(csv(HEADS, ...ROWS))
    const { plan, result } = await countIn(desk, path, {
      mapping: { last_update: [3], flagged: [1] },
      flagWords: { 'canary1@example.com': 'no', 'canary2@example.com': 'yes' },
    })
    expect(plan.mapping.flagged).toEqual([1])
    expect(result).toMatchObject({ rows: 2, skipped: 0 })
    expect(everyValue(desk)).not.toMatch(CANARIES)
  })

  it('are in no refusal, no row that is told, and no line of the program’s log', async () => {
    const desk = await aCountingDesk()
    const path = aLog(csv(HEADS, ...ROWS, [...(ROWS[0] ?? []), 'Canaryextra'], ['Canaryshort']))
    const plan = await countingPlan(desk, path)
    const { flagValues, childValues, ...told } = await desk.call('holding-logs:check', plan)
    expect([flagValues, childValues].map((words) => words.length)).toEqual([2, 2])
    expect(told.problems.length).toBeGreaterThan(3)
    const refused = await desk.pass('holding-logs:run', { ...plan, mode: 'all-or-nothing' })
    expect(refused.ok).toBe(false)
    for (const each of [told, refused, desk.logged, desk.events])
      expect(JSON.stringify(each)).not.toMatch(CANARIES)
    expect(everyValue(desk)).not.toMatch(CANARIES)
  })

  it('are not looked at in columns that were not chosen', async () => {
    const desk = await aCountingDesk()
    const path = aLog(csv(HEADS, ...ROWS))
    const { check } = await countIn(desk, path, { mapping: { last_update: [3] } })
    expect(check).toMatchObject({
      counts: { counted: 2, refused: 0 },
      flagValues: [],
      childValues: [],
    })
  })
})
