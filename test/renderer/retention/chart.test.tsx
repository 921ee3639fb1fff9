import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { openChart, openRetention, shownRows, type Held } from './open-retention.tsx'

const chart = () => screen.getByRole('application')

/** What a reader hears of the place in the chart. */
const said = () => chart().querySelector('[aria-live]')?.textContent

async function walkTo(user: UserEvent, keys: string): Promise<void> {
  chart().focus()
  await user.keyboard(keys)
}

describe('the chart of storage limits', () => {
  it('says in words what it shows', async () => {
    await openChart()
    await screen.findByRole('heading', {
      name: /^\d+ deadlines in the next 12 months \(to 30 Nov 2027\), 2 overdue$/,
    })
  })

  it('tells each column and each category of it by keyboard', async () => {
    const { user } = await openChart()
    await walkTo(user, '{Home}')
    expect(said()).toBe('Overdue: 2 deadlines')
    await user.keyboard('{ArrowUp}')
    expect(said()).toBe('Account, Overdue: 1 deadline')
    await user.keyboard('{ArrowUp}')
    expect(said()).toBe('Usage, Overdue: 1 deadline')
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(said()).toBe('Overdue: 2 deadlines')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(said()).toBe('December 2026: 1 deadline')
    await user.keyboard('{ArrowLeft}{End}')
    expect(said()).toMatch(/^No date: /)
  })

  it('narrows the table to a column, shows that as a chip and takes it away', async () => {
    const { user } = await openChart()
    await walkTo(user, '{Home}{Enter}')
    await waitFor(() => expect(shownRows()).toHaveLength(2))
    await user.click(screen.getByRole('button', { name: 'Remove Overdue' }))
    await waitFor(() => expect(shownRows()).toHaveLength(5))
    await walkTo(user, '{Home}{ArrowUp}{ArrowUp}{Enter}')
    await screen.findByRole('button', { name: 'Remove Overdue, Usage' })
    await waitFor(() => expect(shownRows()).toHaveLength(1))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(shownRows()).toHaveLength(5))
  })

  it('keeps the column when the page is come back to', async () => {
    const { user, go } = await openChart()
    await walkTo(user, '{Home}{Enter}')
    await waitFor(() => expect(shownRows()).toHaveLength(2))
    await go('/journal')
    await screen.findByRole('heading', { name: /^At/ })
    await go('/retention')
    await screen.findByRole('button', { name: 'Remove Overdue' })
    await waitFor(() => expect(shownRows()).toHaveLength(2))
  })

  it('takes a category out of the picture, and of what a column chooses', async () => {
    const { user } = await openChart()
    const usage = screen.getByRole('button', { name: /^Usage/ })
    expect(usage.getAttribute('aria-pressed')).toBe('true')
    await user.click(usage)
    await screen.findByRole('heading', { name: /^2 deadlines .*, 1 overdue$/ })
    await walkTo(user, '{Home}{Enter}')
    await waitFor(() => expect(shownRows()).toHaveLength(1))
  })

  it('shows the same numbers as a table with sums, one key away', async () => {
    const { user } = await openChart()
    await walkTo(user, 't')
    const table = await screen.findByRole('table')
    const overdue = within(table).getByRole('row', { name: /^Overdue/ })
    expect(within(overdue).getAllByRole('cell')[0]?.textContent).toBe('2')
    const sums = within(within(table).getByRole('row', { name: /^Sum/ })).getAllByRole('cell')
    const [all, ...each] = sums.map((cell) => Number(cell.textContent.replaceAll(',', '')))
    expect(each.reduce((sum, value) => sum + value, 0)).toBe(all)
    expect(within(table).getByRole('columnheader', { name: 'Account' })).toBeTruthy()
  })

  it('measures records and draws a small number beside a large one', async () => {
    const { user } = await openChart()
    await user.click(screen.getByRole('radio', { name: 'Records' }))
    await screen.findByRole('heading', { name: /1,000,100 overdue$/ })
    await walkTo(user, '{Home}{ArrowUp}{ArrowUp}')
    await waitFor(() => expect(said()).toBe('Account, Overdue: 100 records'))
  })

  it('remembers axis and measure', async () => {
    const { user, reopen } = await openChart()
    await user.click(screen.getByRole('radio', { name: '60 months' }))
    await screen.findByRole('heading', { name: /in the next 60 months/ })
    await reopen()
    await screen.findByRole('heading', { name: /in the next 60 months/ }, { timeout: 15_000 })
  })

  it('groups what goes beyond seven categories', async () => {
    const many: Held[] = Array.from({ length: 20 }, (_, index) => ({
      category: `Category ${index}`,
      on: '2021-08-01',
    }))
    const { user } = await openChart(many)
    const legend = screen.getByRole('group', { name: 'Categories' })
    expect(within(legend).getAllByRole('button')).toHaveLength(8)
    const other = within(legend).getByRole('button', { name: /^Other categories/ })
    await user.click(other)
    await screen.findByRole('heading', { name: /, [67] overdue$/ })
  })
})

describe('the calendar of storage limits', () => {
  it('tells what falls due on each day, by keyboard, and narrows the table to it', async () => {
    const { user } = await openChart()
    await user.click(screen.getByRole('radio', { name: 'Calendar' }))
    await screen.findByRole('heading', { name: /from October to December 2026$/ })
    const today = screen.getByRole('gridcell', { name: /, today$/ })
    today.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('10 Dec 2026: 1 deadline')
    await user.keyboard('{Enter}')
    await screen.findByRole('button', { name: 'Remove Due 10 Dec 2026' })
    await waitFor(() => expect(shownRows()).toHaveLength(1))
  })

  it('goes on to the next quarter with the keyboard in it', async () => {
    const { user } = await openChart()
    await user.click(screen.getByRole('radio', { name: 'Calendar' }))
    await screen.findByRole('heading', { name: /from October to December 2026$/ })
    screen.getByRole('gridcell', { name: /, today$/ }).focus()
    await user.keyboard('{PageDown}')
    await screen.findByRole('heading', { name: /from January to March 2027$/ })
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^22 Feb 2027/),
    )
    await user.click(screen.getByRole('button', { name: 'Previous quarter' }))
    await screen.findByRole('heading', { name: /from October to December 2026$/ })
  })
})

describe('the page without anything held', () => {
  it('says what it is for and offers to add or import', async () => {
    const { user, place } = await openRetention([])
    await screen.findByText('No holdings yet')
    await user.click(screen.getByRole('button', { name: 'Import from CSV' }))
    await waitFor(() => expect(place()).toBe('/retention/import'))
  })
})
