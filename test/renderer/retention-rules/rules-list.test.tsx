import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { ACCOUNT, aDeskWithRules, keptRule, openRules, updatedOn } from './open-rules.tsx'

const LAW = {
  ...emptyRetentionRule('law', 'RET-AML', 'legal_obligation'),
  name: 'Money laundering',
  event: 'relationship_ended',
  triggerDefinition: 'The day the file is closed.',
}

async function openList() {
  const desk = await aDeskWithRules(
    [ACCOUNT, LAW],
    [updatedOn('2021-11-30', 40_000), updatedOn('2022-03-01', 210)],
  )
  return openRules('/retention/rules', desk)
}

describe('the list of retention rules', () => {
  it('tells each rule as a sentence with what is held under it, its gaps and its version', async () => {
    const { desk } = await openList()
    await desk.call('catalogues:save', {
      kind: 'retention-rule',
      record: { ...LAW, statedInNotice: 'no' },
    })
    const { queryClient } = await import('../../../renderer/call.ts')
    await queryClient.invalidateQueries()
    screen.getByText('2 rules, 1 with gaps')
    const account = await screen.findByRole('row', { name: /RET-ACC/ })
    for (const told of ['5 years after the last update', '2 holdings', '40,210 records'])
      within(account).getByText(told)
    within(account).getByText('30 Nov 2026')
    within(account).getByText('yes')
    const law = screen.getByRole('row', { name: /RET-AML/ })
    await within(law).findByText('Update the notice')
    within(law).getByText('Error')
    within(law).getByText('Neither law nor period')
    expect(within(law).getAllByText('none')).toHaveLength(2)
    within(law).getByText('no')
    within(law).getByText('2')
  })

  it('is searched by words of the sentence, and cleared again', async () => {
    const { user } = await openList()
    await user.type(screen.getByRole('searchbox', { name: 'Search rules' }), 'last update')
    await waitFor(() => expect(screen.queryByText('Money laundering')).toBeNull())
    screen.getByText('Account data')
    await user.type(screen.getByRole('searchbox', { name: 'Search rules' }), ' nowhere')
    await screen.findByText('No rule holds these words.')
    await user.click(screen.getAllByRole('button', { name: 'Clear search' })[0] as HTMLElement)
    await screen.findByText('Money laundering')
  })

  it('opens a rule with the keyboard and comes back to its row', async () => {
    const { user, place } = await openList()
    const row = await screen.findByRole('row', { name: /RET-AML/ })
    row.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(place()).toBe('/retention/rules/law'))
    await screen.findByRole('heading', { level: 1, name: 'RET-AML Money laundering' })
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(place()).toBe('/retention/rules/account'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(place()).toBe('/retention/rules'))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('row', { name: /RET-ACC/ })),
    )
  })

  it('makes a new rule of its name and kind, with the next free reference, and opens it', async () => {
    const { user, desk, place } = await openList()
    await user.click(screen.getByRole('button', { name: 'New rule' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'New rule' }))
    await user.click(dialog.getByRole('button', { name: /How it ends/ }))
    await user.click(await screen.findByRole('option', { name: /reviewed periodically/ }))
    await user.type(dialog.getByRole('textbox', { name: /What the rule is for/ }), 'Photos{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'RET-01 Photos' })
    const id = place().split('/').at(-1) ?? ''
    expect(await keptRule(desk, id)).toMatchObject({ kind: 'review', name: 'Photos' })
    screen.getByRole('textbox', { name: 'Reviewed every, number' })
    screen.getByText('Criteria missing')
  })

  it('is what the lists lead to, for all rules and for one', async () => {
    const { go, place } = await openList()
    await go('/catalogues/retention-rule')
    await waitFor(() => expect(place()).toBe('/retention/rules'))
    await go('/catalogues/retention-rule?id=law')
    await waitFor(() => expect(place()).toBe('/retention/rules/law'))
    await go('/catalogues/data-category')
    await screen.findByRole('heading', { level: 1, name: 'Data categories' })
    const tabs = within(screen.getByRole('navigation', { name: 'Lists' }))
    expect(tabs.getByRole('link', { name: /^Retention rules/ }).getAttribute('href')).toMatch(
      /\/retention\/rules$/,
    )
  })

  it('says what rules are for while there is none', async () => {
    const desk = await aDeskWithRules([])
    await openRules('/retention/rules', desk)
    screen.getByText('No retention rules yet')
    screen.getByText('GDPR art. 5(1)(e), 30(1)(f)')
    screen.getByRole('button', { name: 'New rule' })
  })
})
