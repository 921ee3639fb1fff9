import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ActivitiesPage } from '../../../renderer/features/activities/ActivitiesPage.tsx'
import { openPage } from './open-page.tsx'

const grid = () => screen.findByRole('grid', {}, { timeout: 15_000 })
const open = () => openPage('/activities', ActivitiesPage)

function activeRow(): HTMLElement | null {
  const id = screen.getByRole('grid').getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)
}

function shownRefs(): string[] {
  const refs = screen.getAllByRole('gridcell').map((cell) => cell.textContent)
  return refs.filter((text) => /^PA-\d+$/.test(text))
}

describe('the list of activities', () => {
  it('says how many there are and how many are incomplete', async () => {
    await open()
    await screen.findByText('24 activities, 24 incomplete')
    expect((await grid()).getAttribute('aria-rowcount')).toBe('25')
  })

  it('is gone through by keyboard and comes back to the row it left', async () => {
    const { user, go, place } = await open()
    await waitFor(async () => expect(document.activeElement).toBe(await grid()))
    await user.keyboard('{ArrowDown}jjk')
    expect(activeRow()?.textContent).toContain('PA-03')
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toContain('/activities/example-pa-03')
    await go('/activities')
    await grid()
    expect(activeRow()?.textContent).toContain('PA-03')
  })

  it('finds by words without accents and clears what hides everything', async () => {
    const { user } = await open()
    await grid()
    await user.type(screen.getByRole('searchbox'), 'cóokies analytical')
    await waitFor(() => expect(shownRefs()).toEqual(['PA-16']))
    await screen.findByText('1 of 24 activities shown')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('grid'))
    await user.click(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), ' nowhere')
    await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
    await screen.findByText('24 activities, 24 incomplete')
  })

  it('filters by a column, with a chip that takes the filter off', async () => {
    const { user } = await open()
    await grid()
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.type(await screen.findByRole('combobox', { name: /Lawful bases/ }), '6(1)(d)')
    await user.click(await screen.findByRole('option', { name: /6\(1\)\(d\)/ }))
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(shownRefs()).toEqual(['PA-22']))
    await user.click(screen.getByRole('button', { name: 'Remove Lawful bases: Art. 6(1)(d)' }))
    await waitFor(() => expect(shownRefs()).toHaveLength(24))
  })

  it('keeps sort, columns and search when the vault is opened again', async () => {
    const { user, reopen, desk } = await open()
    await grid()
    await user.click(screen.getByRole('button', { name: 'Name' }))
    await user.click(screen.getByRole('button', { name: 'View' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Systems' }))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}{Escape}')
    await user.type(screen.getByRole('searchbox'), 'cookies')
    await waitFor(async () => {
      const kept = await desk.call('preferences:read', { name: 'activities-list' })
      expect(kept).toMatchObject({ search: 'cookies', sort: [{ id: 'name', desc: false }] })
    })
    await reopen()
    await grid()
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'cookies')
    const heads = screen.getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toContain('Systems')
    expect(within(heads[2] as HTMLElement).getByRole('button').textContent).toBe('Name')
    expect(heads[2]?.getAttribute('aria-sort')).toBe('ascending')
  })
})
