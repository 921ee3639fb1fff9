import { describe, expect, it } from 'vitest'
import { breachHistoryWords } from '../../../renderer/features/breaches/sheet/breach-history-words.ts'

const { label, value } = breachHistoryWords({
  catalogues: {
    'data-category': [],
    recipient: [],
    processor: [],
    system: [
      { id: 's-1', name: 'Mail tool', storageLocation: null, country: null, description: null },
    ],
    measure: [],
    'retention-rule': [],
  },
  activities: [{ id: 'a-1', refNo: 'PA-01', name: 'Sales' }],
  timeZone: 'Europe/Vilnius',
})
const AT = '2026-11-20T09:00:00.000Z'
const TOLD = '20 Nov 2026, 11:00 (Europe/Vilnius, UTC+2)'

describe('the history of an incident', () => {
  it.each([
    ['natures', 'Nature'],
    ['occurred.from.at', 'From'],
    ['firstSignal.at', 'First signal'],
    ['people.count', 'Number of people'],
    ['refNo', 'Reference'],
  ])('calls %s %s', (path, words) => expect(label(path)).toBe(words))

  it.each([
    ['natures', 'integrity', 'Integrity'],
    ['incidentKinds', 'phishing', 'Phishing'],
    ['people.countIs', 'exact', 'Exact'],
    ['occurred.from.at', AT, TOLD],
    ['activityIds', 'a-1', 'PA-01 Sales'],
    ['systemIds', 's-1', 'Mail tool'],
    ['systemIds', 'gone', 'No longer in the register'],
    ['isCrossBorder', 'yes', 'Yes'],
    ['people.count', 12, '12'],
    ['description', 'constructor', 'constructor'],
    ['origin', 'constructor', 'constructor'],
  ])('tells %s %j as %s', (path, kept, words) => expect(value(path, kept)).toBe(words))

  it('tells steps, assessments and the groups of lists without their identifiers', () => {
    expect(value('events', { id: 'e', kind: 'note', at: AT, by: 'Ona', text: 'x' })).toBe(
      `Note; ${TOLD}; Ona`,
    )
    expect(
      value('assessments', {
        id: 'x',
        outcome: 'risk',
        severity: { band: 'medium' },
        at: AT,
        by: null,
      }),
    ).toBe(`Risk; Medium; ${TOLD}`)
    expect(
      value('parties', { id: 'x', role: 'processor', name: 'Host', toldUsAt: AT, note: null }),
    ).toBe(`Processor; Host; ${TOLD}`)
    expect(
      value('otherAuthorities', {
        id: 'x',
        name: 'CERT',
        law: 'NIS2',
        toldOn: '2026-11-21',
        reference: null,
      }),
    ).toBe('CERT; NIS2; 21 Nov 2026')
    expect(value('countries', { country: 'LV', people: 1 })).toBe('Latvia; 1 person')
    expect(
      value('tasks', { id: 'x', what: 'Train', owner: 'HR', dueOn: '2026-12-01', doneOn: null }),
    ).toBe('Train; HR; Due on 1 Dec 2026')
    expect(
      value('tasks', { id: 'x', what: 'Train', owner: null, dueOn: null, doneOn: '2026-12-02' }),
    ).toBe('Train; Done on 2 Dec 2026')
  })
})
