import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openSheet } from './open-sheet.tsx'

const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name })

describe('the keyboard on a sheet', () => {
  it('turns to the neighbours and back to the list, leaving a field first', async () => {
    const { user, path } = await openSheet('example-pa-02')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await heading(/PA-03/)
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await heading(/PA-02/)
    await user.click(screen.getByRole('textbox', { name: 'Owner' }))
    await user.keyboard('{Escape}')
    expect(path()).toBe('/activities/example-pa-02')
    expect(document.activeElement).toBe(document.body)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(path()).toBe('/activities'))
  })
})

describe('the history of an activity', () => {
  it('tells field by field what was before and what is now', async () => {
    const { desk } = await openSheet('example-pa-01')
    const id = 'example-pa-01'
    const change = async (patch: object) => {
      const outcome = await desk.pass('activities:change', { id, patch })
      expect(outcome.ok).toBe(true)
    }
    await change({ owner: 'Marketing', status: 'suspended' })
    await change({ dataSubjects: ['registered users', 'members'] })
    const { queryClient } = await import('../../../renderer/call.ts')
    await queryClient.invalidateQueries()
    const section = screen.getByRole('region', { name: 'History' })
    await within(section).findByText('members')
    expect(section.textContent).toMatch(/OwnerBefore Not recorded→ After Marketing/)
    expect(section.textContent).toMatch(/StatusBefore Active→ After Suspended/)
    expect(section.textContent).toMatch(/Data subjects.*Removed: website visitors.*Added: members/)
    expect(section.textContent).toMatch('Created together with the vault')
  })

  it('says so when the activity is gone, and removing it can be undone', async () => {
    const { user, path, desk } = await openSheet('example-pa-01')
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await waitFor(() => expect(path()).toBe('/activities'))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => {
      const { activity } = await desk.call('activities:read', { id: 'example-pa-01' })
      expect(activity.refNo).toBe('PA-01')
    })
  })
})
