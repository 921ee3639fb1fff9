import { describe, expect, it } from 'vitest'
import type { Request } from '#shared/domain/requests/request'
import { requestProblems, settingsProblems } from '#shared/domain/requests/request-problems'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { aRequest } from '#support/requests'

const known = {
  today: '2026-11-22',
  activityIds: new Set(['activity']),
  systemIds: new Set(['system']),
  requestIds: (id: string) => id === 'request-2',
}
const problemsOf = (wanted: Partial<Request>) => requestProblems(aRequest(wanted), known)
const asked = (systemId: string, askedOn: string | null, answeredOn: string | null) => ({
  systemsAsked: [{ systemId, askedOn, answeredOn, result: null }],
})

describe('a case', () => {
  it.each<[string, Partial<Request>, unknown[]]>([
    ['received today', { receivedOn: '2026-11-22' }, []],
    ['received tomorrow', { receivedOn: '2026-11-23' }, [['receivedOn', 'in-the-future']]],
    ['with known links', { activityIds: ['activity'], relatedIds: ['request-2'] }, []],
    ['with a lost activity', { activityIds: ['activity', 'x'] }, [['activityIds.1', 'not-found']]],
    ['with a lost case', { relatedIds: ['request-2', 'x'] }, [['relatedIds.1', 'not-found']]],
    ['linked to itself', { relatedIds: ['request-1'] }, [['relatedIds.0', 'refers-to-itself']]],
    ['with a system asked', asked('system', '2026-11-12', '2026-11-12'), []],
    ['with a system that only answered', asked('system', null, '2026-11-12'), []],
    ['with a lost system', asked('x', null, null), [['systemsAsked.0.systemId', 'not-found']]],
    [
      'with an answer before the question',
      asked('system', '2026-11-12', '2026-11-11'),
      [['systemsAsked.0.answeredOn', 'date-order']],
    ],
  ])('%s', (_, wanted, problems) => {
    expect(problemsOf(wanted).map(({ field, code }) => [field, code])).toEqual(problems)
  })
})

describe('settings', () => {
  it('know their zone and their rule, or none', () => {
    const rules = new Set(['rule'])
    const of = (wanted: object) =>
      settingsProblems({ ...FIRST_SETTINGS, ...wanted }, rules).map(({ field }) => field)
    expect(of({})).toEqual([])
    expect(of({ timeZone: 'Europe/Vilnius', erasureRuleId: 'rule' })).toEqual([])
    expect(of({ timeZone: 'Europe/Nowhere' })).toEqual(['timeZone'])
    expect(of({ erasureRuleId: 'gone' })).toEqual(['erasureRuleId'])
  })
})
