import { describe, expect, it } from 'vitest'
import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { halfCitedWords, ruleFindingWords } from '#shared/text/retention-rules'
import { ruleGaps } from '../../../renderer/features/retention-rules/rule-gaps.ts'

const account: RetentionRule = {
  ...emptyRetentionRule('account', 'RET-ACC', 'fixed_after_event'),
  period: 'P5Y',
  event: 'last_update',
}
const law = (patch: Partial<RetentionRule>): RetentionRule => ({
  ...emptyRetentionRule('law', 'RET-AML', 'legal_obligation'),
  event: 'relationship_ended',
  triggerDefinition: 'The day the file is closed.',
  ...patch,
})

describe('the gaps of a rule', () => {
  it.each([
    [{}, ruleFindingWords['F-RET-UNCITED-LAW'].title],
    [{ citation: 'A law' }, halfCitedWords.lawWithoutPeriod.title],
    [{ period: 'P5Y' }, halfCitedWords.periodWithoutLaw.title],
  ])('of a legal obligation with %o say which half is missing', (patch, title) => {
    expect(ruleGaps(law(patch), []).map((gap) => [gap.code, gap.title])).toEqual([
      ['F-RET-UNCITED-LAW', title],
    ])
  })

  it('vanish once law and period are there', () => {
    expect(ruleGaps(law({ citation: 'A law', period: 'P5Y' }), [])).toEqual([])
  })

  it('come from the rule it leans on where that has them, and from itself where it adds them', () => {
    const fraud: RetentionRule = {
      ...emptyRetentionRule('fraud', 'RET-FRD', 'extended_if'),
      base: 'account',
      statedInNotice: 'no',
    }
    const told = ruleGaps(fraud, [account]).map(({ code, from }) => [code, from?.ref ?? null])
    expect(told).toEqual([
      ['F-RET-NOMAX', null],
      ['F-RET-NOT-IN-NOTICE', null],
      ['F-RET-TRIGGER', 'RET-ACC'],
    ])
  })

  it('stand the gravest first, with their article', () => {
    const rule = { ...account, period: null }
    expect(ruleGaps(rule, []).map(({ code, severity }) => [code, severity])).toEqual([
      ['F-RET-NONE', 'B'],
      ['F-RET-TRIGGER', 'W'],
    ])
    expect(ruleGaps(rule, [])[0]?.basis).toMatch(/art\. 30\(1\)\(f\)/)
  })

  it('show a rule that leans on nothing as one without a limit of its own', () => {
    const same = { ...emptyRetentionRule('same', 'RET-S', 'same_as'), sameAs: null }
    expect(ruleGaps(same, [account]).map(({ code, from }) => [code, from])).toEqual([
      ['F-RET-NONE', null],
    ])
  })
})
