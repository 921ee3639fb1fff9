import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openWindow } from './open-window.tsx'

describe('a list of the register', () => {
  it('adds an entry by its name, opens it, and takes it back with undo', async () => {
    const { user, desk, place } = await openWindow('/catalogues/processor')
    await user.click(screen.getByRole('button', { name: 'New processor' }))
    await user.keyboard('Hosting Ltd{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Hosting Ltd' })
    expect(place()).toMatch(/^\/catalogues\/processor\?id=/)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('This entry is no longer there.')
    expect((await desk.call('catalogues:list', undefined)).catalogues.processor).toEqual([])
  })

  it('says beside the name why an entry cannot be added and keeps what was typed', async () => {
    const { user } = await openWindow('/catalogues/data-category')
    await user.click(screen.getByRole('button', { name: 'New data category' }))
    await user.keyboard('ACCOUNT data{Enter}')
    const name = await screen.findByRole('textbox', { name: 'Name of the data category' })
    await screen.findByText(/already used by another record/)
    expect(name).toHaveProperty('value', 'ACCOUNT data')
  })

  it('opens an entry from the keyboard, turns to the next and comes back', async () => {
    const { user, place } = await openWindow('/catalogues/data-category')
    const rows = await screen.findAllByRole('row')
    rows[1]?.focus()
    await user.keyboard('jk{Enter}')
    const name = (await screen.findByRole('heading', { level: 1 })).textContent
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(name),
    )
    await user.keyboard('{Escape}')
    await screen.findByRole('heading', { level: 1, name: 'Data categories' })
    expect(place()).toBe('/catalogues/data-category')
  })

  it('refuses to remove what is in use and names where', async () => {
    const { user, desk } = await openWindow('/catalogues/data-category?id=example-category-account')
    await user.click(screen.getByRole('button', { name: 'Remove' }))
    const refusal = await screen.findByText(/Take it out of PA-03, PA-04/)
    expect(refusal).toBeTruthy()
    const { catalogues } = await desk.call('catalogues:list', undefined)
    expect(catalogues['data-category'].map(({ id }) => id)).toContain('example-category-account')
  })

  it('leads from an entry to the activities that use it', async () => {
    const { user, place } = await openWindow(
      '/catalogues/data-category?id=example-category-account',
    )
    const used = await screen.findByRole('region', { name: 'Used in' })
    await user.click(await within(used).findByRole('link', { name: /^PA-03/ }))
    await waitFor(() => expect(place()).toBe('/activities/example-pa-03'))
  })
})
