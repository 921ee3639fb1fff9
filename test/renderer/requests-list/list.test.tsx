import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '#shared/ipc/requests'
import { activeRow, openRequestList, openRequests, shownRefs } from './open-requests.tsx'
import { aRequest } from './seeded-desk.ts'

const ANSWERED = [
  { id: 'a', kind: 'triaged' as const, on: '2026-09-02' },
  {
    id: 'b',
    kind: 'answered' as const,
    on: '2026-09-10',
    outcome: 'full' as const,
    reason: null,
    remedies: null,
  },
]
const SOME = [
  aRequest(1, { receivedOn: '2026-11-16' }),
  aRequest(2, { receivedOn: '2026-10-01', types: ['ERASE'] }),
  aRequest(3, { receivedOn: '2026-10-26', country: 'DE' }),
  aRequest(4, { receivedOn: '2026-09-01', events: ANSWERED }),
  aRequest(5, { types: [], receivedOn: '2026-11-20', subject: 'A letter nobody understands' }),
]

describe('the list of requests', () => {
  it('says in words how many there are, open and overdue', async () => {
    await openRequestList(SOME)
    await screen.findByText('5 requests, 4 open, 1 overdue')
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('6')
  })

  it('shows the least time left first and what is done last', async () => {
    await openRequestList(SOME)
    expect(shownRefs()).toEqual(['RQ-0002', 'RQ-0003', 'RQ-0001', 'RQ-0005', 'RQ-0004'])
    screen.getByText('Overdue by 19 days')
    screen.getByText('4 days left')
    screen.getByText('Not sorted yet')
  })

  it('is gone through by keyboard and comes back to the row it left', async () => {
    const { user, go, place } = await openRequestList(SOME)
    await user.keyboard('{ArrowDown}jjk')
    expect(activeRow()?.textContent).toContain('RQ-0001')
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toBe('/requests/request-1')
    await go('/requests')
    await screen.findByRole('grid')
    expect(activeRow()?.textContent).toContain('RQ-0001')
  })

  it('lets the vault search, and clears what hides everything', async () => {
    const { user } = await openRequestList(SOME)
    await user.type(screen.getByRole('searchbox'), 'letter nobody')
    await screen.findByText('1 of 5 requests shown')
    await waitFor(() => expect(shownRefs()).toEqual(['RQ-0005']))
    await user.type(screen.getByRole('searchbox'), ' anywhere')
    await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
    await screen.findByText('5 requests, 4 open, 1 overdue')
  })

  it('lets the vault filter by what occurs, with a chip that takes the filter off', async () => {
    const { user } = await openRequestList(SOME)
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.type(await screen.findByRole('combobox', { name: /Country/ }), 'Germ')
    await user.click(await screen.findByRole('option', { name: 'Germany' }))
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(shownRefs()).toEqual(['RQ-0003']))
    await user.click(screen.getByRole('button', { name: 'Remove Country: Germany' }))
    await waitFor(() => expect(shownRefs()).toHaveLength(5))
  })

  it('sorts by one column at a time, which the vault does', async () => {
    const { user } = await openRequestList(SOME)
    await user.click(screen.getByRole('button', { name: 'Received' }))
    await waitFor(() => expect(shownRefs()[0]).toBe('RQ-0005'))
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('button', { name: 'Ref.' }))
    await user.keyboard('{/Shift}')
    await waitFor(() => expect(shownRefs()[0]).toBe('RQ-0001'))
    const sorted = screen
      .getAllByRole('columnheader', {})
      .map((head) => head.getAttribute('aria-sort'))
    expect(sorted.filter((sort) => sort && sort !== 'none')).toEqual(['ascending'])
  })

  it('explains a date from the row, by keyboard alone', async () => {
    const { user, place } = await openRequestList(SOME)
    await user.keyboard('{Home}{Tab}{Tab}')
    expect(document.activeElement?.textContent).toContain('Overdue by 19 days')
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: 'How this date comes about' })
    await screen.findByText(/1 October \+ 1 month = 1 November/)
    await user.keyboard('{Escape}')
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'How this date comes about' })).toBeNull(),
    )
    expect(place()).toBe('/requests')
  })

  it('removes a case from its menu, which undo takes back', async () => {
    const { user, desk } = await openRequestList(SOME)
    const total = async () => (await desk.call('requests:page', QUESTION)).rows.length
    await user.keyboard('{Home}{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText('RQ-0002 removed')
    expect(await total()).toBe(4)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await total()).toBe(5))
  })
})

describe('an empty register of requests', () => {
  it('says what it is for and offers to log or import', async () => {
    const { user, place } = await openRequests([])
    await screen.findByText('No requests yet')
    await user.click(screen.getByRole('button', { name: 'Import from CSV' }))
    await waitFor(() => expect(place()).toBe('/requests/import'))
  })
})

const QUESTION = {
  filter: NO_FILTER,
  sort: { by: 'due' as const, descending: false },
  after: null,
  limit: 100,
}
