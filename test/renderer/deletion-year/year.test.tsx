import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aDesk, type TestDesk } from '#support/desk'
import { DeletionYearPage } from '../../../renderer/features/deletions/year/DeletionYearPage.tsx'
import { aCase, cleared, deletedAndClosed, frozen } from '../deletions-list/open-deletions.tsx'
import { openRoutes } from '../open-routes.tsx'

async function openYear(fill: (desk: TestDesk) => Promise<unknown>, at = '/deletions/year') {
  const desk = await aDesk('empty')
  await desk.call('requests:change-settings', { timeZone: 'UTC' })
  await fill(desk)
  const pages = { '/deletions/year': DeletionYearPage, '/deletions': () => <h1>The list</h1> }
  return openRoutes(pages, at, desk)
}

const signal = (at: string) => ({ signal: { at, isDayOnly: false } })

// The window's clock stands at 22 November 2026, 10:00 UTC.
async function two(desk: TestDesk): Promise<void> {
  await aCase(
    desk,
    { ...signal('2025-03-03T08:00:00.000Z'), country: 'PL' },
    deletedAndClosed('2025-03-04T08:00:00.000Z'),
  )
  await aCase(
    desk,
    { ...signal('2026-11-10T08:00:00.000Z'), country: 'DK', signalChannel: 'parent' },
    deletedAndClosed('2026-11-12T08:00:00.000Z'),
  )
  await aCase(desk, { country: null }, cleared('2026-11-20T11:00:00.000Z'))
  await aCase(desk, signal('2026-11-21T08:00:00.000Z'), [frozen('2026-11-21T09:30:00.000Z')])
}

const table = (name: string) => within(screen.getByRole('table', { name }))
const countOf = (name: string, row: RegExp) =>
  within(table(name).getByRole('row', { name: row })).getAllByRole('cell')[0]?.textContent

describe('a year of age-verification cases', () => {
  it('shows the latest year, in words and figures', async () => {
    await openYear(two)
    await screen.findByRole('heading', { level: 1, name: 'Deletions of 2026' })
    await screen.findByText('3 cases: 1 deleted, 1 cleared, 1 not yet deleted or cleared')
    expect(countOf('What came of them', /^Deleted/)).toBe('1')
    expect(countOf('What came of them', /^Cleared, age reached/)).toBe('1')
    expect(countOf('What came of them', /^Open, not yet/)).toBe('1')
    expect(countOf('By country', /^Denmark/)).toBe('1')
    expect(countOf('By country', /^Not known/)).toBe('1')
    expect(countOf('By channel', /^A parent/)).toBe('1')
    expect(countOf('By age band', /^13 to 15/)).toBe('1')
    expect(countOf('By age band', /^Under 13/)).toBe('0')
  })

  it('measures freeze and deletion against the targets', async () => {
    await openYear(two)
    await screen.findByText('2 of 3 frozen within 24 h; median 3 hours, longest 48 hours')
    await screen.findByText('1 of 1 deleted within 7 days; it took 2 days')
    expect(countOf('Signal to freeze', /^Over the target/)).toBe('1')
    expect(countOf('Reasonable belief to deletion', /^Not there yet/)).toBe('1')
  })

  it('shows another year', async () => {
    const { user } = await openYear(two)
    await screen.findByText(/^3 cases/)
    await user.click(screen.getByRole('button', { name: /2026 Year/ }))
    await user.click(await screen.findByRole('option', { name: '2025' }))
    await screen.findByRole('heading', { level: 1, name: 'Deletions of 2025' })
    await screen.findByText('1 case: 1 deleted, 0 cleared')
    expect(countOf('By country', /^Poland/)).toBe('1')
  })

  it('says that a year is empty', async () => {
    await openYear(two, '/deletions/year?year=2024')
    await screen.findByText('No cases in 2024')
    screen.getByText('No cases')
  })

  it('shows this year while there is no case, and leads back to the list', async () => {
    const { user, place } = await openYear(() => Promise.resolve())
    await screen.findByText('No cases in 2026')
    await user.click(screen.getByRole('button', { name: 'Deletions' }))
    await waitFor(() => expect(place()).toBe('/deletions'))
  })

  it.each([
    ['Summary as PDF', 'deletions:export-document', { kind: 'yearly', year: 2026 }],
    ['Summary as CSV', 'deletions:export-table', { what: 'yearly', year: 2026, format: 'csv' }],
    ['Summary as Excel', 'deletions:export-table', { what: 'yearly', year: 2026, format: 'xlsx' }],
    [
      'Sealed evidence records as CSV',
      'deletions:export-table',
      { what: 'records', year: 2026, format: 'csv' },
    ],
    [
      'Sealed evidence records as Excel',
      'deletions:export-table',
      { what: 'records', year: 2026, format: 'xlsx' },
    ],
  ])('saves: %s', async (name, channel, input) => {
    const { user } = await openYear(two)
    await screen.findByText(/^3 cases/)
    const asked: unknown[] = []
    const { call } = window.workbench
    // What saves files is the shell's.
    window.workbench.call = async (to, given) => {
      if (!to.startsWith('deletions:export')) return call(to, given)
      asked.push([to, given])
      return { ok: true, value: { fileName: 'Deletions 2026', saveId: 'one' } }
    }
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(await screen.findByRole('menuitem', { name }))
    await screen.findByText(/Deletions 2026/)
    expect(asked).toEqual([[channel, input]])
  })
})
