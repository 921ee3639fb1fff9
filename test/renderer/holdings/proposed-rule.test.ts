import { describe, expect, it } from 'vitest'
import { linksOf, proposedRule } from '../../../renderer/parts/holdings/proposed-rule.ts'

const use = (categoryId: string, retentionRuleId: string | null) => ({
  categoryId,
  retentionRuleId,
  items: [],
  retentionInNotice: null,
})
const activity = (no: number, ...dataCategories: ReturnType<typeof use>[]) => ({
  id: `activity-${no}`,
  refNo: `A-${no}`,
  dataCategories,
})

describe('the rule that activities keep a category under', () => {
  it('is the one that most of them name', () => {
    const links = linksOf('account', [
      activity(1, use('account', 'rare')),
      activity(2, use('account', 'common'), use('tickets', 'rare')),
      activity(3, use('account', 'common')),
    ])
    expect(proposedRule(links)).toEqual({ ruleId: 'common', refNos: ['A-2', 'A-3'] })
  })

  it('is none where no activity names one', () => {
    const links = linksOf('account', [activity(1, use('account', null))])
    expect(links).toEqual([{ activityId: 'activity-1', refNo: 'A-1', ruleId: null }])
    expect(proposedRule(links)).toBeNull()
  })
})
