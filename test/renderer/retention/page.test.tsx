import { screen, waitFor, within } from '@testing-library/react'
import { EMPTY_SCOPE } from '#shared/domain/retention/legal-hold'
import type { CallInput } from '#shared/ipc/contract'
import { describe, expect, it } from 'vitest'
import { openChart, openRetention, shownRows, SOME } from './open-retention.tsx'

const HOLD = {
  name: 'Dispute',
  reason: 'legal-claims' as const,
  citation: 'Claim 12',
  scope: { ...EMPTY_SCOPE, categoryIds: ['account'] },
  owner: 'Ona',
  from: '2026-11-01',
  reviewOn: '2027-02-01',
}

const grid = () => screen.getByRole('grid', { name: 'Holdings' })

describe('the page of storage limits', () => {
  it('says in words how its holdings stand', async () => {
    await openChart()
    await screen.findByText(/^\d+ holdings, 2 overdue, 1 due within 30 days$/)
  })

  it('shows the most urgent first, with words before days', async () => {
    await openChart()
    expect(shownRows()[0]).toContain('Overdue by 113 days')
    expect(shownRows()[2]).toContain('18 days left')
    expect(shownRows()[0]).toContain('1 Aug 2021, last update')
  })

  it('filters chart and table alike by a category', async () => {
    const { user } = await openChart()
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.type(await screen.findByRole('combobox', { name: /Category/ }), 'Acc')
    await user.click(await screen.findByRole('option', { name: 'Account' }))
    await user.keyboard('{Escape}{Escape}')
    await screen.findByRole('button', { name: 'Remove Category: Account' })
    await screen.findByRole('heading', { name: /^2 deadlines .*, 1 overdue$/ })
    await waitFor(() => expect(shownRows()).toHaveLength(3))
  })

  it('takes search, filters and the chosen column away together', async () => {
    const { user } = await openChart()
    screen.getByRole('application').focus()
    await user.keyboard('{Home}{Enter}')
    await waitFor(() => expect(shownRows()).toHaveLength(2))
    await user.type(screen.getByRole('searchbox'), 'nothing like this')
    await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
    await screen.findByRole('grid', { name: 'Holdings' })
    await waitFor(() => expect(shownRows()).toHaveLength(SOME.length))
  })

  it('opens a holding, and what this program keeps where it is kept', async () => {
    const { user, place, go } = await openChart()
    grid().focus()
    await user.keyboard('{Home}{Enter}')
    await waitFor(() => expect(place()).toMatch(/^\/retention\/holdings\/[\w-]+$/))
    await go('/retention')
    await screen.findByRole('grid', { name: 'Holdings' })
    grid().focus()
    await user.keyboard('{End}{Enter}')
    await waitFor(() => expect(place()).toBe('/journal'))
  })

  it('offers to tick off all that is due and matches', async () => {
    const { user } = await openChart()
    await user.click(await screen.findByRole('button', { name: 'Tick off 2 due as erased…' }))
    await screen.findByRole('dialog')
  })

  it('ticks off what is selected, but never what a hold covers', async () => {
    const { user, desk, tell } = await openChart()
    await desk.call('holds:create', HOLD)
    tell({ kind: 'changed' } as Parameters<typeof tell>[0])
    await waitFor(() => expect(shownRows().filter((row) => row.includes('Held'))).toHaveLength(3))
    grid().focus()
    await user.keyboard('{Control>}a{/Control}')
    await screen.findByText('Held data stays: a legal hold blocks its erasure.')
    const asked: CallInput<'erasures:preview'>[] = []
    const { call } = window.workbench
    window.workbench.call = (channel, input) => {
      if (channel === 'erasures:preview') asked.push(input as CallInput<'erasures:preview'>)
      return call(channel, input)
    }
    await user.click(screen.getByRole('button', { name: 'Tick off as erased…' }))
    await screen.findByRole('dialog')
    await waitFor(() => expect(asked.length).toBeGreaterThan(0))
    const [{ choice }] = asked as [CallInput<'erasures:preview'>]
    expect('ids' in choice && choice.ids).toHaveLength(2)
  })

  it('removes a holding from its menu, which undo takes back', async () => {
    const { user } = await openChart()
    grid().focus()
    await user.keyboard('{Home}{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText('Account removed, without proof of erasure')
    await waitFor(() => expect(shownRows()).toHaveLength(SOME.length - 1))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(shownRows()).toHaveLength(SOME.length))
  })

  it('begins a new holding where it is asked for one, once', async () => {
    const { go, place } = await openRetention()
    await screen.findByRole('application', {}, { timeout: 15_000 })
    await go('/retention?new=true')
    const dialog = await screen.findByRole('dialog')
    within(dialog).getByRole('heading', { name: 'Add holding' })
    await waitFor(() => expect(place()).toBe('/retention'))
  })
})
