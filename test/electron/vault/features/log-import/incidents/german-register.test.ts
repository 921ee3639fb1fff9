import { describe, expect, it } from 'vitest'
import type { TestDesk } from '#support/desk'
import {
  aBerlinDesk,
  breachesOf,
  breachPlan,
  GERMAN_LOG,
  importBreaches,
  statusOf,
} from '#support/breach-logs'
import { tableCounts } from '#support/table-counts'

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
    expect(stands.sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))).toEqual([
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
