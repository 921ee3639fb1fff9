import { describe, expect, it } from 'vitest'
import type { BreachEventOf } from '#shared/domain/breaches/event'
import { openSession } from '#vault/desk'
import type { TestDesk } from '#support/desk'
import {
  aBerlinDesk,
  breachesOf,
  breachLog,
  breachPlan,
  importBreaches,
  statusOf,
} from '#support/breach-logs'
import { aRule } from '#support/holdings'
import { aLog, csv } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

const RUNNING = ['B-1', 'Lost list', '2026-11-20 09:00', '2026-11-20 10:30', '', '']
const NOTIFIED = ['B-2', 'Open list', '2026-06-01', '2026-06-01', '2026-06-02', 'reported']
const SIGNAL = ['B-3', 'Odd mail', '2026-11-21 08:00', '', '', '']

function lastOf(desk: TestDesk, no: string): BreachEventOf<'taken-over'> | undefined {
  const last = breachesOf(desk).get(no)?.events.at(-1)
  return last?.kind === 'taken-over' ? last : undefined
}

describe('an import of incidents', () => {
  it('is one entry of the journal and one step, which undo takes back and redo repeats', async () => {
    const desk = await aBerlinDesk()
    const before = tableCounts(desk)
    await importBreaches(desk, aLog(breachLog(RUNNING, NOTIFIED, SIGNAL)))
    const after = breachesOf(desk)
    expect(tableCounts(desk)).toMatchObject({ journal: (before.journal ?? 0) + 1, breaches: 3 })
    expect(desk.events).toContainEqual({ kind: 'changed', entities: ['breach'] })
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'breach-logs:run', records: 3 })
    await desk.call('journal:undo', undefined)
    expect(breachesOf(desk).size).toBe(0)
    await desk.call('journal:redo', undefined)
    expect(breachesOf(desk)).toEqual(after)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('knows its rows again and leaves what was recorded since as it is', async () => {
    const desk = await aBerlinDesk()
    await importBreaches(desk, aLog(breachLog(RUNNING, NOTIFIED)))
    const { id = '' } = breachesOf(desk).get('B-1') ?? {}
    await desk.call('breaches:change', { id, patch: { title: 'List lost on a train' } })
    const before = { tables: tableCounts(desk), all: breachesOf(desk) }
    const later = aLog(breachLog([...RUNNING.slice(0, 5), 'closed'], NOTIFIED))
    const plan = await breachPlan(desk, later)
    const check = await desk.call('breach-logs:check', plan)
    expect(check.counts).toMatchObject({ add: 0, same: 2, running: 0 })
    expect(await desk.pass('breach-logs:run', plan)).toMatchObject({
      error: { code: 'log-nothing-to-import' },
    })
    expect({ tables: tableCounts(desk), all: breachesOf(desk) }).toEqual(before)
    const more = aLog(breachLog(RUNNING, SIGNAL))
    expect((await importBreaches(desk, more)).result).toMatchObject({ added: 1, same: 1 })
  })

  it('knows a row without a number by what it says, and a number in another file only from the same source', async () => {
    const desk = await aBerlinDesk()
    const [, ...noNumber] = RUNNING
    const path = aLog(breachLog(['', ...noNumber], ['', ...noNumber]))
    expect((await importBreaches(desk, path)).result).toMatchObject({ added: 1, same: 1 })
    expect(
      (await desk.call('breach-logs:check', await breachPlan(desk, path))).counts,
    ).toMatchObject({ add: 0, same: 2 })
    const changed = aLog(breachLog(['', 'Another title', ...noNumber.slice(1)]))
    expect((await importBreaches(desk, changed)).result).toMatchObject({ added: 1 })
    const plan = await breachPlan(desk, aLog(breachLog(RUNNING)))
    const other = { ...plan, reading: { ...plan.reading, preset: 'breach-register' } }
    await desk.call('breach-logs:run', plan)
    expect(await desk.call('breach-logs:run', other)).toMatchObject({ added: 1 })
  })

  it('does not bring back what was erased, of which a digest alone is left', async () => {
    const desk = await aBerlinDesk()
    const heads = ['Breach number', 'Title', 'Detected', 'Status', 'Closed']
    const row = ['Canary-7', 'List of canaries', '2021-06-01', 'closed', '2021-06-03']
    const path = aLog(csv(heads, row))
    await importBreaches(desk, path)
    const { id = '' } = breachesOf(desk).get('Canary-7') ?? {}
    const rule = aRule('breaches', { event: 'last_message', period: 'P5Y', triggerDefinition: 'x' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: rule })
    await desk.call('retention:change-settings', { breachesRuleId: rule.id })
    await desk.call('breaches:erase', { ids: [id] })
    expect(rowsWith(desk, /canar/i)).toEqual([])
    await desk.reopen()
    const check = await desk.call('breach-logs:check', await breachPlan(desk, path))
    expect(check.counts).toMatchObject({ add: 0, same: 1 })
    const more = aLog(csv(heads, row, ['B-8', 'Another', '2021-06-01', 'closed', '2021-06-03']))
    expect((await importBreaches(desk, more)).result).toMatchObject({ added: 1, same: 1 })
    expect([...breachesOf(desk).keys()]).toEqual(['B-8'])
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('refuses a number that comes again with other content', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(breachLog(RUNNING, ['B-1', ...SIGNAL.slice(1)]))
    const { check, result } = await importBreaches(desk, path)
    expect(check.problems).toEqual([
      { row: 3, column: 'Breach number', code: 'duplicate-id', isWarning: false },
    ])
    expect(result).toMatchObject({ added: 1, skipped: 1 })
  })

  it('starts no clock for a mere signal, and only from awareness on', async () => {
    const desk = await aBerlinDesk()
    const { check } = await importBreaches(desk, aLog(breachLog(RUNNING, NOTIFIED, SIGNAL)))
    expect(check.counts).toMatchObject({ add: 3, running: 1, dayOnly: 1 })
    expect(statusOf(desk, 'B-1')).toMatchObject({ state: 'AWARE', isRunning: true })
    expect(statusOf(desk, 'B-3')).toMatchObject({ state: 'SIGNAL', isRunning: false })
    expect(statusOf(desk, 'B-2')).toMatchObject({
      state: 'NOTIFIED_COMPLETE',
      isNotifiedDayOnly: true,
    })
  })

  it('says of a phase whose day the log leaves open when it was taken over', async () => {
    const desk = await aBerlinDesk()
    const words = ['closed', 'notified', 'not notified', 'no breach', 'open'] as const
    const row = (word: string) => [word, 'Lost list', '2026-05-01', '2026-05-01', '', word]
    await importBreaches(desk, aLog(breachLog(...words.map(row))))
    const states = words.map((word) => statusOf(desk, word).state)
    expect(states).toEqual([
      'CLOSED',
      'NOTIFIED_INITIAL',
      'NOT_NOTIFIED_WITH_REASONS',
      'NOT_A_BREACH',
      'AWARE',
    ])
    for (const word of words)
      expect(lastOf(desk, word)).toMatchObject({
        at: '2026-11-21T23:00:00.000Z',
        isDayOnly: true,
        statusText: word,
      })
  })

  it('keeps reasons, authority, effects and measures where the incident has a place for them', async () => {
    const desk = await aBerlinDesk()
    const heads = ['No', 'Title', 'Aware', 'Nature', 'Status', 'Authority', 'Authority reference']
    const path = aLog(
      csv(
        [...heads, 'Reason for not notifying', 'Effects', 'Remedial action'],
        ['1', 'A', '2026-05-01', 'Loss', 'reported', 'VDAI', '77', '', 'None seen', 'Backup'],
        ['2', 'B', '2026-05-01', '', 'no breach', '', '', 'Test data only', 'None', ''],
      ),
    )
    await importBreaches(desk, path)
    const [first, second] = [breachesOf(desk).get('1'), breachesOf(desk).get('2')]
    expect(first).toMatchObject({
      consequences: { availability: 'None seen', confidentiality: null },
      measuresTaken: 'Backup',
    })
    expect(first?.events).toContainEqual(
      expect.objectContaining({
        kind: 'note',
        text: 'Authority by the log: VDAI\nIts reference: 77',
      }),
    )
    expect(second?.consequences.confidentiality).toBe('None')
    expect(second?.events).toContainEqual(
      expect.objectContaining({ kind: 'note', text: 'Test data only' }),
    )
    expect(statusOf(desk, '2').state).toBe('NOT_A_BREACH')
  })

  it('remembers columns and words for the next file with the same heads', async () => {
    const desk = await aBerlinDesk()
    const path = aLog(breachLog([...RUNNING.slice(0, 5), 'blau']))
    const plan = await breachPlan(desk, path, { phaseWords: { blau: 'not-notified' } })
    await desk.call('breach-logs:run', plan)
    expect(statusOf(desk, 'B-1').state).toBe('NOT_NOTIFIED_WITH_REASONS')
    const [log] = await opened(desk, path)
    const look = await desk.call('logs:look', {
      token: log?.token ?? '',
      register: 'breaches',
      reading: {},
    })
    expect(look).toMatchObject({ isRemembered: true, phaseWords: { blau: 'not-notified' } })
  })

  it('lets its incidents be worked on as any other', async () => {
    const desk = await aBerlinDesk()
    await importBreaches(desk, aLog(breachLog(RUNNING)))
    const { id = '' } = breachesOf(desk).get('B-1') ?? {}
    const sheet = await desk.call('breaches:read', { id })
    expect(sheet.summary).toMatchObject({ isRunning: true, source: 'generic' })
    await desk.call('breaches:change', { id, patch: { description: 'Found again.' } })
    await desk.call('breaches:record-event', {
      id,
      event: {
        id: 'draft',
        kind: 'note',
        at: '2026-11-22T09:00:00.000Z',
        isDayOnly: false,
        by: null,
        text: 'Asked the train company.',
      },
    })
    expect(breachesOf(desk).get('B-1')?.description).toBe('Found again.')
  })
})

/** Rows of any table in which a pattern is found. */
function rowsWith({ desk }: TestDesk, pattern: RegExp): unknown[] {
  const { db } = openSession(desk).vault
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  return tables
    .flatMap((table) =>
      db
        .prepare(`SELECT * FROM "${String(table)}"`)
        .raw()
        .all(),
    )
    .filter((row) => pattern.test((row as unknown[]).map(String).join(' ')))
}

async function opened(desk: TestDesk, path: string): Promise<{ token: string }[]> {
  const outcome = await desk.pass('logs:open', { paths: [path] })
  if (!outcome.ok) throw new Error(outcome.error.code)
  // The cast: what this channel answers.
  return outcome.value as { token: string }[]
}
