import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ACCOUNT, CATEGORY, aDeskWithRules, openRules } from './open-rules.tsx'

const VAGUE = { ...ACCOUNT, triggerDefinition: null }
const note = async (name: string) => within(await screen.findByRole('complementary', { name }))

describe('a finding on a rule', () => {
  it('is accepted with a reason beside the rule, and taken up again', async () => {
    const desk = await aDeskWithRules([VAGUE])
    const { user } = await openRules('/retention/rules/account', desk)
    await user.click(await screen.findByRole('button', { name: 'Accept because…' }))
    await user.type(
      await screen.findByRole('textbox', { name: /^Reason/ }),
      'Told in the contract.',
    )
    await user.click(screen.getByRole('button', { name: 'Record answer' }))
    const accepted = await note('Accepted, F-RET-TRIGGER')
    accepted.getByText(/Told in the contract\./)
    await user.click(accepted.getByRole('button', { name: 'Withdraw' }))
    await note('Weak, F-RET-TRIGGER')
    const { findings } = await desk.call('findings:list', undefined)
    expect(findings.find(({ subject }) => subject === 'retention-rule')?.answer).toBeNull()
  })

  it('that only the dates of holdings show stands there too', async () => {
    const rule = { ...ACCOUNT, triggerDefinition: 'The last change.', period: 'P5Y' }
    const desk = await aDeskWithRules(
      [rule],
      [{ ruleId: rule.id, events: [{ event: 'created', on: '2023-05-10' }], records: 4 }],
    )
    await openRules('/retention/rules/account', desk)
    await note('Weak, F-RET-TRIGGER')
  })

  it('that an activity carries is accepted there, and the note leads to it', async () => {
    const desk = await aDeskWithRules([VAGUE])
    const { id, refNo } = await desk.call('activities:create', { name: 'Shop' })
    const use = {
      categoryId: CATEGORY,
      items: ['Name'],
      retentionRuleId: VAGUE.id,
      retentionInNotice: null,
    }
    await desk.call('activities:change', { id, patch: { dataCategories: [use] } })
    const { user, place } = await openRules('/retention/rules/account', desk)
    const link = within(await screen.findByText(/^Answer it in/)).getByRole('link', {
      name: `${refNo} Shop`,
    })
    expect(screen.queryByRole('button', { name: 'Accept because…' })).toBeNull()
    await user.click(link)
    await waitFor(() => expect(place()).toMatch(`/activities/${id}`))
  })
})
