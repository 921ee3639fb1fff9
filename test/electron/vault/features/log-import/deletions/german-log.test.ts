import { describe, expect, it } from 'vitest'
import { aBerlinDesk } from '#support/breach-logs'
import {
  deletionPlan,
  deletionsOf,
  GERMAN_DELETIONS,
  importDeletions,
} from '#support/deletion-logs'
import { tableCounts } from '#support/table-counts'
import { withoutRandom } from '#support/without-random'

describe('a log of deletions in German', () => {
  it('shows what it would drop and do, and writes nothing', async () => {
    const desk = await aBerlinDesk()
    const before = tableCounts(desk)
    const check = await desk.call('deletion-logs:check', await deletionPlan(desk, GERMAN_DELETIONS))
    expect(check).toMatchObject({
      rows: 6,
      counts: { deletions: 3, records: 3, refused: 3, warnings: 0, totals: 1, over: 0 },
      openDates: [],
      readBeforeOn: null,
    })
    expect(check.problems).toEqual([
      { row: 6, column: 'Gelöscht am', code: 'deleted-before-signal', isWarning: false },
      { row: 8, column: 'Systeme', code: 'names-a-person', isWarning: false },
      { row: 9, column: 'Gelöscht am', code: 'required', isWarning: false },
    ])
    expect(check.dropped).toEqual(
      [
        ['Vorgang', true],
        ['Nutzer-ID', true],
        ['Vorname', true],
        ['Nachname', true],
        ['E-Mail', true],
        ['Geburtsdatum', true],
        ['Bemerkung', false],
      ].map(([header, isIdentifying]) => ({ header, isIdentifying })),
    )
    expect(
      check.sample.map(({ deletedOn, country, ageBand }) => [deletedOn, country, ageBand]),
    ).toEqual([
      ['2026-03-05', 'DE', 'under-13'],
      ['2026-03-05', 'DE', '13-15'],
      ['2026-03-12', 'PL', '16-17'],
    ])
    expect(tableCounts(desk)).toEqual(before)
  })

  it('becomes sealed records without a word of whose they are', async () => {
    const desk = await aBerlinDesk()
    await importDeletions(desk, GERMAN_DELETIONS)
    const all = deletionsOf(desk)
    expect(all.map(({ sealed }) => sealed?.record.recordsCount)).toEqual([12, 48, 1204])
    expect(all[2]).toMatchObject({
      country: 'PL',
      signalChannel: 'document-check',
      otherCategories: ['Konto', 'Zahlungen'],
      otherSystems: ['Abrechnung', 'Kundendatenbank'],
      events: [{ kind: 'frozen' }, { kind: 'taken-over', consent: 'not-verified' }],
    })
    const told = withoutRandom(JSON.stringify(all))
    expect(told).not.toMatch(/DS-47|82910|Jörg|Groß|Zoë|Nowak|example|2013|2009|09:14|11:02|Mutter/)
  })
})
