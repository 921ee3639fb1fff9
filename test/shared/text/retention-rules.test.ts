import { describe, expect, it } from 'vitest'
import { LAW_CITATIONS, citedLaw } from '#shared/domain/retention/citations'
import { isDay } from '#shared/domain/values/day'
import { Period, RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import { citationWords, effectWords, retentionRulesText } from '#shared/text/retention-rules'

const NOTHING = {
  holdings: 12,
  records: 40_210,
  moved: 0,
  earlier: 0,
  later: 0,
  gained: 0,
  lost: 0,
  newlyOverdue: 0,
  noLongerOverdue: 0,
}

describe('what saving a rule would move, in words', () => {
  it.each([
    [
      { moved: 9, earlier: 7, later: 2, newlyOverdue: 3 },
      '12 holdings, 40,210 records follow this rule: 9 dates move, 7 earlier, 2 later; 3 fall overdue at once.',
    ],
    [
      { holdings: 1, records: 1, moved: 1, earlier: 1, newlyOverdue: 1 },
      '1 holding, 1 record follows this rule: 1 date moves, 1 earlier; 1 falls overdue at once.',
    ],
    [
      { moved: 5, gained: 1, lost: 4 },
      '12 holdings, 40,210 records follow this rule: 5 dates move, 1 gets a date, 4 lose their date.',
    ],
    [
      { moved: 4, later: 4, noLongerOverdue: 2 },
      '12 holdings, 40,210 records follow this rule: 4 dates move, 4 later; 2 overdue today are no longer overdue, though nothing was erased.',
    ],
    [
      { moved: 1, lost: 1, newlyOverdue: 1, noLongerOverdue: 1 },
      '12 holdings, 40,210 records follow this rule: 1 date moves, 1 loses its date; 1 falls overdue at once; 1 overdue today is no longer overdue, though nothing was erased.',
    ],
    [{}, '12 holdings, 40,210 records follow this rule: no date moves.'],
    [{ holdings: 0, records: 0 }, 'No holding follows this rule; no date moves.'],
  ])('for %o', (change, words) => {
    expect(effectWords({ ...NOTHING, ...change })).toBe(words)
  })
})

describe('laws that may be cited', () => {
  it('are told with their period, where they apply, and how sure that is', () => {
    expect(LAW_CITATIONS.map((law) => Object.values(citationWords(law)).join(' '))).toEqual([
      'European Union: 5 years after the end of the relationship or the occasional transaction, which a law or authority may lengthen by at most 5 years more. Known from secondary sources.',
      'Lithuania: 8 years after the end of the relationship or the occasional transaction. Known from secondary sources.',
      'European Union: 5 years after the end of the relationship or the occasional transaction, which a law or authority may lengthen by at most 5 years more; applies only from 10 Jul 2027. Stated in an official publication. Its day of application: recalled from general knowledge.',
    ])
  })

  it('hold periods, events and days that a rule can take', () => {
    for (const { period, extendedBy, event, appliesFrom } of LAW_CITATIONS) {
      expect(Period.safeParse(period).success).toBe(true)
      if (extendedBy !== null) expect(Period.safeParse(extendedBy).success).toBe(true)
      expect(RETENTION_EVENTS).toContain(event)
      if (appliesFrom !== null) expect(isDay(appliesFrom)).toBe(true)
    }
  })

  it('are known again in a rule, also with words added, and in no other text', () => {
    expect(citedLaw(' Directive (EU) 2015/849 art. 40(1), second subparagraph')?.id).toBe(
      'eu-2015-849',
    )
    expect(citedLaw('Commercial code')).toBeNull()
    expect(citedLaw(null)).toBeNull()
  })

  it('leave the period of some countries to be supplied locally', () => {
    expect(retentionRulesText.citations.supply(['DE', 'FR', 'IE'])).toBe(
      'Germany, France, Ireland: the period is not known here; supply it locally.',
    )
  })
})
