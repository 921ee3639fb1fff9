import { describe, expect, it } from 'vitest'
import type { BreachEventOf } from '#shared/domain/breaches/event'
import { aDesk, type TestDesk } from '#support/desk'
import {
  breachesOf,
  breachLog,
  breachPlan,
  GERMAN_LOG,
  importBreaches,
  statusOf,
} from '#support/breach-logs'
import { aLog, csv } from '#support/log-files'
import { tableCounts } from '#support/table-counts'

async function aBerlinDesk(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await desk.call('requests:change-settings', { timeZone: 'Europe/Berlin' })
  desk.events.length = 0
  return desk
}

const RUNNING = ['B-1', 'Lost list', '2026-11-20 09:00', '2026-11-20 10:30', '', '']
const NOTIFIED = ['B-2', 'Open list', '2026-06-01', '2026-06-01', '2026-06-02', 'reported']
const SIGNAL = ['B-3', 'Odd mail', '2026-11-21 08:00', '', '', '']

describe('a register of incidents in German', () => {
  it('shows what it would do, with the clocks that would run, and writes nothing', async () => {
    const desk = await aBerlinDesk()
    const before = tableCounts(desk)
    const check = await desk.call('breach-logs:check', await breachPlan(desk, GERMAN_LOG))
    expect(check).toMatchObject({
      rows: 8,
      counts: { add: 6, same: 0, refused: 2, warnings: 3, totals: 1, running: 2, dayOnly: 1 },
      openDates: [],
      zoneAssumed: 'Europe/Berlin',
    })
    expect(check.problems).toEqual([
      { row: 5, column: 'Entdeckt am', code: 'skipped-hour', isWarning: true },
      { row: 7, column: 'Entdeckt am', code: 'repeated-hour', isWarning: true },
      { row: 7, column: 'Art der Verletzung', code: 'word-left-out', isWarning: true },
      { row: 10, column: 'Gemeldet am', code: 'notified-before-aware', isWarning: false },
      { row: 11, column: 'Anzahl Betroffener', code: 'more-than-mankind', isWarning: false },
    ])
    expect(check.phaseValues).toContainEqual({ value: 'gemeldet', count: 2, phase: 'notified' })
    expect(
      check.sample.map(({ externalId, effect, phase }) => [externalId, effect, phase]),
    ).toEqual([
      ['DV-01/2026', 'add', 'closed'],
      ['DV-02/2026', 'add', 'closed'],
      ['DV-03/2026', 'add', 'notified'],
      ['DV-04/2026', 'add', 'open'],
      ['DV-05/2026', 'add', 'not-a-breach'],
      ['DV-06/2026', 'add', 'open'],
    ])
    expect(tableCounts(desk)).toEqual(before)
  })

  it('becomes incidents that stand where they stood', async () => {
    const desk = await aBerlinDesk()
    const { result } = await importBreaches(desk, GERMAN_LOG)
    expect(result).toEqual({ fileName: 'german.csv', rows: 8, added: 6, same: 0, skipped: 2 })
    const stands = [...breachesOf(desk).keys()].map((no) => {
      const { state, people, isRunning } = statusOf(desk, no)
      return [no, state, people, isRunning]
    })
    expect(stands.sort()).toEqual([
      ['DV-01/2026', 'CLOSED', 'UNDECIDED', false],
      ['DV-02/2026', 'CLOSED', 'TOLD', false],
      ['DV-03/2026', 'NOTIFIED_COMPLETE', 'UNDECIDED', false],
      ['DV-04/2026', 'AWARE', 'UNDECIDED', true],
      ['DV-05/2026', 'NOT_A_BREACH', 'UNDECIDED', false],
      ['DV-06/2026', 'AWARE', 'UNDECIDED', true],
    ])
    const { rows } = await desk.call('breaches:list', undefined)
    expect(rows.map(({ refNo }) => refNo).sort()).toEqual([
      'BR-001',
      'BR-002',
      'BR-003',
      'BR-004',
      'BR-005',
      'BR-006',
    ])
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('keeps what a row says, word for word', async () => {
    const desk = await aBerlinDesk()
    await importBreaches(desk, GERMAN_LOG)
    expect(breachesOf(desk).get('DV-02/2026')).toMatchObject({
      refNo: 'BR-002',
      title: 'Verschlüsselter Dateiserver',
      timeZone: 'Europe/Berlin',
      description: 'Erpressungssoftware auf dem Dateiserver in Köln',
      firstSignal: { at: '2026-03-29T01:30:00.000Z', isDayOnly: false },
      occurred: {
        kind: 'single-day',
        from: { at: '2026-03-27T23:00:00.000Z', isDayOnly: true },
        to: null,
      },
      natures: ['confidentiality', 'availability'],
      incidentKinds: ['ransomware'],
      people: { count: 1250, countIs: 'approximate' },
      imported: {
        fileName: 'german.csv',
        source: 'generic',
        externalId: 'DV-02/2026',
        rowNo: 5,
        on: '2026-11-22',
      },
      createdOn: '2026-11-22',
    })
    expect(eventsOf(desk, 'DV-02/2026')).toEqual([
      ['aware', '2026-03-29T06:05:00.000Z', false],
      ['notified', '2026-03-31T14:20:00.000Z', false],
      ['people-told', '2026-04-01T22:00:00.000Z', true],
      ['taken-over', '2026-06-29T22:00:00.000Z', true],
    ])
    const [, notified] = breachesOf(desk).get('DV-02/2026')?.events ?? []
    expect(notified).toMatchObject({
      stage: 'complete',
      authority: 'LDI NRW',
      reference: 'LDI-2026-0815',
    })
    expect(eventsOf(desk, 'DV-01/2026')).toEqual([
      ['aware', '2026-01-12T08:40:00.000Z', false],
      ['not-notified', '2026-01-14T23:00:00.000Z', true],
      ['taken-over', '2026-01-14T23:00:00.000Z', true],
    ])
  })
})

function eventsOf(desk: TestDesk, no: string): (string | boolean)[][] {
  const { events = [] } = breachesOf(desk).get(no) ?? {}
  return events.map(({ kind, at, isDayOnly }) => [kind, at, isDayOnly])
}

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

async function opened(desk: TestDesk, path: string): Promise<{ token: string }[]> {
  const outcome = await desk.pass('logs:open', { paths: [path] })
  if (!outcome.ok) throw new Error(outcome.error.code)
  // The cast: what this channel answers.
  return outcome.value as { token: string }[]
}
