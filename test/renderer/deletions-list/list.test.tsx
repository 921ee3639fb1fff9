import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TestDesk } from '#support/desk'
import {
  aCase,
  cleared,
  deleted,
  deletedAndClosed,
  frozen,
  openDeletionList,
  openDeletions,
  shownRefs,
} from './open-deletions.tsx'

const signal = (at: string) => ({ signal: { at, isDayOnly: false } })

// The window's clock stands at 22 November, 10:00 UTC.
async function six(desk: TestDesk): Promise<void> {
  await aCase(desk, { ...signal('2026-11-21T08:00:00.000Z'), country: 'DK', ageBand: 'under-13' })
  await aCase(desk, { ...signal('2026-11-21T13:00:00.000Z'), signalChannel: 'parent' })
  await aCase(desk, { country: null }, [frozen('2026-11-20T09:00:00.000Z')])
  await aCase(
    desk,
    signal('2026-11-10T08:00:00.000Z'),
    deletedAndClosed('2026-11-12T08:00:00.000Z'),
  )
  await aCase(desk, { country: 'ES' }, cleared('2026-11-21T08:00:00.000Z'))
  await aCase(desk, signal('2026-11-10T08:00:00.000Z'), [frozen('2026-11-12T08:00:00.000Z')])
}

const rowOf = (ref: string) => within(screen.getByText(ref).closest('[role="row"]') as HTMLElement)

describe('the register of age-verification cases', () => {
  it('says in words how many there are, how many are open and over their target', async () => {
    await openDeletionList(six)
    await screen.findByText('6 cases, 4 open, 2 over their target')
  })

  it('shows what has to be done by its limit first, and what has ended last', async () => {
    await openDeletionList(six)
    expect(shownRefs()).toEqual(['DEL-006', 'DEL-001', 'DEL-002', 'DEL-003', 'DEL-005', 'DEL-004'])
    rowOf('DEL-006').getByText('Delete overdue by 5 days')
    rowOf('DEL-001').getByText('Freeze overdue by 2 h')
    rowOf('DEL-002').getByText('Freeze within 3 h 00 min')
    rowOf('DEL-003').getByText('Delete by 27 Nov')
    rowOf('DEL-005').getByText('Nothing to delete')
    rowOf('DEL-004').getByText('Deleted in time')
  })

  it('names state, what comes next, channel, country with its age, and the band', async () => {
    await openDeletionList(six)
    rowOf('DEL-001').getByText('Freeze at once, late')
    rowOf('DEL-001').getByText('Denmark')
    rowOf('DEL-001').getByTitle('Denmark, own consent from 15, sources differ, to be confirmed')
    rowOf('DEL-001').getByText('Under 13')
    rowOf('DEL-002').getByText('A parent')
    rowOf('DEL-003').getByText('Check the age')
    rowOf('DEL-003').getByTitle('Not known, own consent from 16, to be confirmed')
    rowOf('DEL-006').getByText('Delete at once, late')
  })

  it('is gone through by keyboard', async () => {
    const { user, place } = await openDeletionList(six)
    await user.keyboard('{ArrowDown}{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toMatch(/^\/deletions\/[\w-]+$/)
  })

  it.each([
    ['State', 'Frozen', ['DEL-006', 'DEL-003']],
    ['Next', 'Check the age', ['DEL-006', 'DEL-003']],
    ['Next', 'Nothing to do', ['DEL-005', 'DEL-004']],
    ['Came from', 'A parent', ['DEL-002']],
    ['Country', 'Denmark', ['DEL-001']],
    ['Country', 'Not known', ['DEL-003']],
    ['Age band', 'Under 13', ['DEL-001']],
    ['Decision', 'Cleared, age reached', ['DEL-005']],
    ['Open or closed', 'Closed', ['DEL-005', 'DEL-004']],
    ['Over target', 'Deletion over its target', ['DEL-006']],
    ['Over target', 'Freeze over its target', ['DEL-006', 'DEL-001', 'DEL-004']],
  ])('is filtered by %s: %s', async (column, choice, refs) => {
    const { user } = await openDeletionList(six)
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.type(await screen.findByRole('combobox', { name: new RegExp(column) }), choice)
    await user.click(await screen.findByRole('option', { name: new RegExp(`^${choice}`) }))
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(shownRefs()).toEqual(refs))
    await screen.findByRole('button', { name: `Remove ${column}: ${choice}` })
  })

  it('finds by words and clears what hides everything', async () => {
    const { user } = await openDeletionList(six)
    await user.type(screen.getByRole('searchbox'), 'denmark')
    await screen.findByText('1 of 6 records shown')
    await waitFor(() => expect(shownRefs()).toEqual(['DEL-001']))
    await user.type(screen.getByRole('searchbox'), ' nowhere')
    await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
    await screen.findByText(/^6 cases, 4 open/)
  })

  it('says what it is for while it is empty, and offers the one action', async () => {
    const { user, place } = await openDeletions()
    await screen.findByText('No cases yet')
    screen.getByText('GDPR art. 8, 17(1)(f), 5(2)')
    await user.click(screen.getByRole('button', { name: 'Import from CSV' }))
    await waitFor(() => expect(place()).toBe('/deletions/import'))
  })

  it.each([
    ['Summary of a year', '/deletions/year'],
    ['Ages by country', '/deletions/ages'],
    ['Settings of targets and rules', '/settings/deletions'],
  ])('leads to: %s', async (name, to) => {
    const { user, place } = await openDeletionList(six)
    await user.click(screen.getByRole('button', { name: 'Register' }))
    await user.click(await screen.findByRole('menuitem', { name }))
    await waitFor(() => expect(place()).toBe(to))
  })
})

describe('what can be done with cases of the list', () => {
  it('removes what nothing was decided in, and takes it back', async () => {
    const { user, desk } = await openDeletionList(six)
    await user.click(screen.getByRole('button', { name: 'Actions for DEL-003' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText('DEL-003 removed')
    await waitFor(() => expect(shownRefs()).not.toContain('DEL-003'))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(shownRefs()).toContain('DEL-003'))
    expect((await desk.call('deletions:list', undefined)).rows).toHaveLength(6)
  })

  it.each(['DEL-004', 'DEL-005'])('offers no removal of %s, which was decided', async (ref) => {
    const { user } = await openDeletionList(six)
    await user.click(screen.getByRole('button', { name: `Actions for ${ref}` }))
    for (const name of ['Remove', 'Erase record…'])
      expect(await screen.findByRole('menuitem', { name })).toHaveProperty('ariaDisabled', 'true')
  })

  it('erases what is due and nothing else, after asking once', async () => {
    const { user, desk } = await openDeletionList(async (desk) => {
      desk.setClock('2023-01-10T10:00:00.000Z')
      const at = '2023-01-09T08:00:00.000Z'
      await aCase(desk, signal(at), deletedAndClosed(at))
      desk.setClock('2026-11-22T10:00:00.000Z')
      await aCase(desk, {}, deleted('2026-11-21T08:00:00.000Z'))
    })
    await user.keyboard('{Control>}a{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Erase record…' }))
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Erase 1 record' }))
    dialog.getByText(/One more selected record is not due/)
    await user.click(dialog.getByRole('button', { name: 'Erase' }))
    await screen.findByText('1 record erased')
    await waitFor(() => expect(shownRefs()).toEqual(['DEL-002']))
    expect((await desk.call('deletions:list', undefined)).rows).toHaveLength(1)
  })

  it('says that nothing selected is due', async () => {
    const { user } = await openDeletionList(six)
    await user.keyboard(' ')
    await screen.findByText('None of the selected records is due for erasure')
  })
})
