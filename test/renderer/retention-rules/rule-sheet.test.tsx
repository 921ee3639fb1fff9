import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { ACCOUNT, aDeskWithRules, keptRule, openRules, updatedOn } from './open-rules.tsx'

const PLACE = '/retention/rules/account'

const sentence = () => within(screen.getByRole('group', { name: 'The rule' }))
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
/** What a reader hears about a field after its name. */
const describing = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
const bar = () => within(screen.getByRole('region', { name: 'Not saved yet' }))

async function openAccount(rules: readonly RetentionRule[] = [ACCOUNT]) {
  const desk = await aDeskWithRules(rules, [
    updatedOn('2021-11-30', 100),
    updatedOn('2022-03-01', 20),
    updatedOn('2025-01-01', 3),
  ])
  return openRules(PLACE, desk)
}

describe('the sentence of a rule', () => {
  it('is made of fields, and saves nothing until it is told to', async () => {
    const { desk } = await openAccount()
    expect(sentence().getByRole('textbox', { name: 'For what' })).toHaveProperty(
      'value',
      'Account data',
    )
    screen.getByText('5 years after the last update.')
    expect(screen.queryByRole('button', { name: 'Save rule' })).toBeNull()
    type('Period, number', '4')
    screen.getByText('4 years after the last update.')
    expect(await keptRule(desk, 'account')).toMatchObject({ period: 'P5Y' })
    await bar().findByText(
      '3 holdings, 123 records follow this rule: 3 dates move, 3 earlier; 2 fall overdue at once.',
    )
    press('Save rule')
    await waitFor(async () =>
      expect(await keptRule(desk, 'account')).toMatchObject({ period: 'P4Y' }),
    )
    await screen.findByText('Saved RET-ACC: 3 dates move')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save rule' })).toBeNull())
  })

  it('shows beforehand which dates would move, from and to', async () => {
    await openAccount()
    type('Period, number', '6')
    const moves = await screen.findByRole('table', { name: 'What would move' })
    const row = within(moves).getByRole('row', { name: /30 Nov 2021/ })
    expect(row.textContent).toMatch(/100.*30 Nov 2026.*30 Nov 2027/)
    await bar().findByText(/3 dates move, 3 later\.$/)
  })

  it('is rebuilt for another kind, keeps what both share, and says what would go', async () => {
    const { desk, user } = await openAccount()
    await user.click(screen.getByRole('button', { name: /How it ends/ }))
    await user.click(await screen.findByRole('option', { name: 'At once' }))
    expect(sentence().queryByRole('textbox', { name: 'Period, number' })).toBeNull()
    expect(sentence().getByRole('combobox', { name: 'Starts with' })).toHaveProperty(
      'value',
      'the last update',
    )
    screen.getByText('Saving empties what this kind does not have: period.')
    await user.click(screen.getByRole('button', { name: /How it ends/ }))
    await user.click(await screen.findByRole('option', { name: 'Fixed period after an event' }))
    // What was typed for the first kind comes back with it.
    expect(screen.getByRole('textbox', { name: 'Period, number' })).toHaveProperty('value', '5')
    await user.click(screen.getByRole('button', { name: /How it ends/ }))
    await user.click(await screen.findByRole('option', { name: 'At once' }))
    press('Save rule')
    await waitFor(async () =>
      expect(await keptRule(desk, 'account')).toMatchObject({
        kind: 'immediate',
        period: null,
        event: 'last_update',
      }),
    )
  })

  it('keeps a known event under its key and other events in the words written', async () => {
    const { desk, user } = await openAccount()
    const event = screen.getByRole('combobox', { name: 'Starts with' })
    await user.clear(event)
    await user.type(event, 'Creation')
    await user.tab()
    press('Save rule')
    await waitFor(async () =>
      expect(await keptRule(desk, 'account')).toMatchObject({ event: 'created' }),
    )
    await user.clear(event)
    await user.type(event, 'creation of the first order')
    await user.tab()
    press('Save rule')
    await waitFor(async () =>
      expect(await keptRule(desk, 'account')).toMatchObject({
        event: 'creation of the first order',
      }),
    )
  })
})

describe('wrong input', () => {
  it.each(['0', '1000', '-5', 'x'])('of a period, %s, stands beside its field', async (count) => {
    const { desk } = await openAccount()
    type('Period, number', count)
    const said = screen.getByText(/at least one day and at most 100 years/)
    const field = screen.getByRole('textbox', { name: 'Period, number' })
    expect(describing(field)).toContain(said.textContent)
    bar().getByText('Correct what is marked first.')
    press('Save rule')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Period, number' })),
    )
    expect(await keptRule(desk, 'account')).toMatchObject({ period: 'P5Y' })
  })

  it('that makes a rule lean on itself through another is refused at the choice', async () => {
    const same = { ...emptyRetentionRule('same', 'RET-SAME', 'same_as'), sameAs: 'account' }
    const { desk, user } = await openAccount([ACCOUNT, same])
    await user.click(screen.getByRole('button', { name: /How it ends/ }))
    await user.click(await screen.findByRole('option', { name: 'Same as another rule' }))
    await user.click(sentence().getByRole('button', { name: /Same as/ }))
    await user.click(await screen.findByRole('option', { name: /^RET-SAME/ }))
    const said = await screen.findByText('This rule would lean on itself. Choose another.')
    expect(describing(sentence().getByRole('button', { name: /Same as/ }))).toContain(
      said.textContent,
    )
    press('Save rule')
    expect(await keptRule(desk, 'account')).toMatchObject({ kind: 'fixed_after_event' })
  })
})

describe('a law that sets the period', () => {
  it('is offered, never chosen, marked as to be confirmed, and fills in law and period', async () => {
    const law = {
      ...emptyRetentionRule('account', 'RET-AML', 'legal_obligation'),
      name: 'Money laundering',
      triggerDefinition: 'The day the file is closed.',
    }
    const { desk, user } = await openAccount([law])
    screen.getByText('Neither law nor period')
    expect(screen.getByRole('textbox', { name: 'Law, article' })).toHaveProperty('value', '')
    await user.click(screen.getByRole('button', { name: 'Known laws…' }))
    const laws = within(await screen.findByRole('dialog', { name: 'Laws that set a period' }))
    expect(laws.getAllByText('to be confirmed')).toHaveLength(4)
    laws.getByText(/Germany, France, Ireland/)
    await user.click(laws.getByRole('button', { name: 'Use Directive (EU) 2015/849 art. 40(1)' }))
    await screen.findByText(/As long as the law requires: 5 years after the end of the relation/)
    screen.getByText(/Known from secondary sources/)
    expect(screen.queryByText('Neither law nor period')).toBeNull()
    type('Period, number', '')
    screen.getByText('The law is cited, its period is not')
    type('Period, number', '5')
    type('Law, article', '')
    screen.getByText('A period is set, but no law that sets it')
    press('Save rule')
    // A gap is shown, not refused.
    await waitFor(async () =>
      expect(await keptRule(desk, 'account')).toMatchObject({ period: 'P5Y', citation: null }),
    )
  })
})

describe('what was not saved', () => {
  it('is kept while another page is shown, and said so on return', async () => {
    const { desk, go } = await openAccount()
    type('Period, number', '4')
    await go('/retention/rules')
    await screen.findByRole('heading', { level: 1, name: 'Retention rules' })
    await go(PLACE)
    await screen.findByText(/were kept here when you left/)
    expect(screen.getByRole('textbox', { name: 'Period, number' })).toHaveProperty('value', '4')
    expect(await keptRule(desk, 'account')).toMatchObject({ period: 'P5Y' })
    press('Discard')
    expect(screen.getByRole('textbox', { name: 'Period, number' })).toHaveProperty('value', '5')
    expect(screen.queryByText(/were kept here/)).toBeNull()
    await go('/retention/rules')
    await screen.findByRole('heading', { level: 1, name: 'Retention rules' })
    await go(PLACE)
    await screen.findByRole('group', { name: 'The rule' })
    expect(screen.getByRole('textbox', { name: 'Period, number' })).toHaveProperty('value', '5')
  })

  it('is told when the rule was changed under it', async () => {
    const { desk, user } = await openAccount()
    type('Period, number', '4')
    await desk.call('catalogues:save', {
      kind: 'retention-rule',
      record: { ...ACCOUNT, period: 'P9Y' },
    })
    // Anything that reads the vault again.
    await user.click(screen.getByRole('radio', { name: 'No' }))
    const { queryClient } = await import('../../../renderer/call.ts')
    await queryClient.invalidateQueries()
    await screen.findByText(/The rule was changed since/)
    expect(screen.getByRole('textbox', { name: 'Period, number' })).toHaveProperty('value', '4')
  })
})

describe('beneath the sentence', () => {
  it('stand the wording, what starts the clock and whether people are told', async () => {
    const { desk, user } = await openAccount()
    type('Wording of the notice', 'At most five years.')
    type(/^What exactly starts the clock/, 'The last log-in.')
    await user.click(screen.getByRole('radio', { name: 'No' }))
    screen.getByText('Update the notice')
    press('Save rule')
    await waitFor(async () =>
      expect(await keptRule(desk, 'account')).toMatchObject({
        wording: 'At most five years.',
        triggerDefinition: 'The last log-in.',
        statedInNotice: 'no',
      }),
    )
  })

  it('stand its users with a way to each, and its versions as sentences', async () => {
    const same = {
      ...emptyRetentionRule('same', 'RET-SAME', 'same_as'),
      name: 'Same data',
      sameAs: 'account',
    }
    const { desk, user, place } = await openAccount([ACCOUNT, same])
    await desk.call('catalogues:save', {
      kind: 'retention-rule',
      record: { ...ACCOUNT, period: 'P4Y' },
    })
    const { queryClient } = await import('../../../renderer/call.ts')
    await queryClient.invalidateQueries()
    await screen.findByText('Version 2: 4 years after the last update.')
    screen.getByText('Version 1: 5 years after the last update.')
    screen.getByText(/3 holdings, 123 records, next date 30 Nov 2025/)
    const users = within(screen.getByRole('region', { name: 'Used by' }))
    await user.click(users.getByRole('link', { name: /RET-SAME/ }))
    await waitFor(() => expect(place()).toBe('/retention/rules/same'))
  })

  it('refuses to remove a rule in use and says what uses it', async () => {
    const same = { ...emptyRetentionRule('same', 'RET-SAME', 'same_as'), sameAs: 'account' }
    const { desk } = await openAccount([ACCOUNT, same])
    press('Remove rule')
    await screen.findByText(/Take it out of RET-SAME and 3 holdings first/)
    expect(await keptRule(desk, 'account')).toBeDefined()
  })

  it('removes a rule that nothing uses, with undo', async () => {
    const lone = { ...emptyRetentionRule('lone', 'RET-LONE', 'none'), name: 'Lone' }
    const desk = await aDeskWithRules([lone])
    await openRules('/retention/rules/lone', desk)
    press('Remove rule')
    await screen.findByText('Removed Lone')
    expect(await keptRule(desk, 'lone')).toBeUndefined()
    press('Undo')
    await waitFor(async () => expect(await keptRule(desk, 'lone')).toEqual(lone))
  })
})
