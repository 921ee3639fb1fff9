import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { anAssessment, closedBreach, loggedBreach, notice, step } from '#support/breaches'
import type { TestDesk } from '#support/desk'
import { openBreaches, openBreachList, shownRefs } from './open-breaches.tsx'

// The window's clock stands at 22 November, 10:00 UTC.
async function some(desk: TestDesk): Promise<void> {
  await loggedBreach(desk, { title: 'Only a signal', natures: [] })
  const signal = (at: string) => ({ firstSignal: { at, isDayOnly: false } })
  const late = '2026-11-18T08:00:00.000Z'
  await loggedBreach(desk, { title: 'Stolen tablet', awareAt: late, ...signal(late) })
  await loggedBreach(desk, { title: 'Lost letter', awareAt: '2026-11-20T12:14:00.000Z' })
  const { id } = await loggedBreach(desk, {
    title: 'Wrong list',
    awareAt: '2026-11-20T08:00:00.000Z',
    natures: ['availability'],
  })
  await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
  await desk.call('breaches:record-event', { id, event: notice('2026-11-21T08:00:00.000Z') })
  await loggedBreach(desk, { title: 'A test run' }, [
    step('not-a-breach', '2026-11-21T08:00:00.000Z', { reason: 'Made-up data.' }),
  ])
}

const rowOf = (ref: string) => within(screen.getByText(ref).closest('[role="row"]') as HTMLElement)

describe('the register of breaches', () => {
  it('says in words how many there are and how the clocks stand', async () => {
    await openBreachList(some)
    await screen.findByText('5 incidents, 2 clocks running: 26 h 14 min left, 1 over')
  })

  it('shows running clocks first, by their end, then what is open, and what has ended last', async () => {
    await openBreachList(some)
    expect(shownRefs()).toEqual(['BR-002', 'BR-003', 'BR-001', 'BR-004', 'BR-005'])
    rowOf('BR-002').getByText('26 h 00 min over')
    rowOf('BR-003').getByText('26 h 14 min left')
    rowOf('BR-001').getByText('Not started')
    rowOf('BR-004').getByText('Notified in time')
    rowOf('BR-005').getByText('No clock')
  })

  it('names the phase, the severity and what comes next', async () => {
    await openBreachList(some)
    rowOf('BR-002').getByText('Assess and notify at once, late')
    rowOf('BR-003').getByText('Assess the risk, then notify')
    rowOf('BR-003').getByText('Aware')
    rowOf('BR-001').getByText('Look into it at once')
    rowOf('BR-004').getByText('Low')
    rowOf('BR-004').getByText('Decide on telling people')
  })

  it('is gone through by keyboard', async () => {
    const { user, place } = await openBreachList(some)
    await user.keyboard('{ArrowDown}{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toMatch(/^\/breaches\/[\w-]+$/)
  })

  it('finds by words and clears what hides everything', async () => {
    const { user } = await openBreachList(some)
    await user.type(screen.getByRole('searchbox'), 'tablet')
    await screen.findByText('1 of 5 incidents shown')
    await waitFor(() => expect(shownRefs()).toEqual(['BR-002']))
    await user.type(screen.getByRole('searchbox'), ' nowhere')
    await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
    await screen.findByText(/^5 incidents, 2 clocks/)
  })

  it.each([
    ['Phase', 'Notified in full', ['BR-004']],
    ['Severity', 'Low', ['BR-004']],
    ['Severity', 'Not assessed', ['BR-002', 'BR-003', 'BR-001', 'BR-005']],
    ['Nature', 'Availability', ['BR-004']],
    ['Nature', 'Not recorded', ['BR-001']],
    ['Open or closed', 'Closed', ['BR-005']],
    ['Next', 'Assess the risk', ['BR-002', 'BR-003']],
    ['Next', 'Nothing to do', ['BR-005']],
  ])('is filtered by %s: %s', async (column, choice, refs) => {
    const { user } = await openBreachList(some)
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.type(await screen.findByRole('combobox', { name: new RegExp(column) }), choice)
    await user.click(await screen.findByRole('option', { name: new RegExp(`^${choice}`) }))
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(shownRefs()).toEqual(refs))
    await screen.findByRole('button', { name: `Remove ${column}: ${choice}` })
  })

  it('says what it is for while it is empty, and offers the one action', async () => {
    const { user, place } = await openBreaches()
    await screen.findByText('No incidents yet')
    screen.getByText('GDPR art. 33(1), 33(5)')
    await user.click(screen.getByRole('button', { name: 'Import from CSV' }))
    await waitFor(() => expect(place()).toBe('/breaches/import'))
  })

  it('leads to the settings', async () => {
    const { user, place } = await openBreachList(some)
    await user.click(screen.getByRole('button', { name: 'Register' }))
    await user.click(await screen.findByRole('menuitem', { name: /^Settings/ }))
    await waitFor(() => expect(place()).toBe('/settings/breaches'))
  })
})

describe('what can be done with incidents of the list', () => {
  it('removes what was only a signal, and takes it back', async () => {
    const { user, desk } = await openBreachList(some)
    await user.click(screen.getByRole('button', { name: 'Actions for BR-001 Only a signal' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText('BR-001 removed')
    await waitFor(() => expect(shownRefs()).not.toContain('BR-001'))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(shownRefs()).toContain('BR-001'))
    expect((await desk.call('breaches:list', undefined)).rows).toHaveLength(5)
  })

  it('offers neither removal nor erasure of a breach whose clock runs', async () => {
    const { user } = await openBreachList(some)
    await user.click(screen.getByRole('button', { name: 'Actions for BR-003 Lost letter' }))
    for (const name of ['Remove', 'Erase incident…'])
      expect(await screen.findByRole('menuitem', { name })).toHaveProperty('ariaDisabled', 'true')
  })

  it('erases what is due and nothing else, after asking once', async () => {
    const { user, desk } = await openBreachList(async (desk) => {
      await ruleOfThreeYears(desk)
      await closedBreach(desk, '2020-01-10T08:00:00.000Z', { title: 'Long ago' })
      await loggedBreach(desk, { title: 'Only a signal' })
    })
    await user.keyboard('{Control>}a{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Erase incident…' }))
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Erase 1 incident' }))
    dialog.getByText(/One more selected incident is not due/)
    await user.click(dialog.getByRole('button', { name: 'Erase' }))
    await screen.findByText('1 incident erased')
    await waitFor(() => expect(shownRefs()).toEqual(['BR-002']))
    expect((await desk.call('breaches:list', undefined)).rows).toHaveLength(1)
  })

  it('says that nothing selected is due', async () => {
    const { user } = await openBreachList(some)
    await user.keyboard(' ')
    await screen.findByText('None of the selected incidents is due for erasure')
  })
})

async function ruleOfThreeYears(desk: TestDesk): Promise<void> {
  const record = {
    ...emptyRetentionRule('rule', 'RET-BRE', 'fixed_after_event'),
    period: 'P3Y',
    event: 'closing of the breach',
  }
  await desk.call('catalogues:save', { kind: 'retention-rule', record })
  await desk.call('retention:change-settings', { breachesRuleId: 'rule' })
}
