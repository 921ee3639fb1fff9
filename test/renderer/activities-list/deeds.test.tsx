import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ActivitiesPage } from '../../../renderer/features/activities/ActivitiesPage.tsx'
import { openPage, type OpenedPage } from './open-page.tsx'

async function openList(): Promise<OpenedPage> {
  const page = await openPage('/activities', ActivitiesPage)
  const grid = await screen.findByRole('grid', {}, { timeout: 15_000 })
  await waitFor(() => expect(document.activeElement).toBe(grid))
  return page
}

describe('what can be done from the list of activities', () => {
  it('changes the owner of all that are selected in one step, which undo takes back', async () => {
    const { user, desk } = await openList()
    const owners = async () => (await desk.call('activities:list', undefined)).map((a) => a.owner)
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await screen.findByText('3 selected')
    await user.click(screen.getByRole('button', { name: /Set owner/ }))
    await user.type(await screen.findByRole('textbox', { name: 'Owner' }), 'Legal{Enter}')
    await screen.findByText('Owner of 3 activities changed')
    expect((await owners()).slice(0, 4)).toEqual(['Legal', 'Legal', 'Legal', null])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(new Set(await owners())).toEqual(new Set([null])))
  })

  it('refuses a review day that does not exist beside its field and keeps it typed', async () => {
    const { user, desk } = await openList()
    await user.keyboard(' ')
    await user.click(screen.getByRole('button', { name: /Set review date/ }))
    const field = await screen.findByRole('textbox', { name: 'Review on' })
    await user.type(field, '31 Feb 2027{Enter}')
    await screen.findByText(/This date does not exist/)
    expect(field).toHaveProperty('value', '31 Feb 2027')
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toBeNull()
  })

  it('ends an activity only with a day and a reason', async () => {
    const { user, desk } = await openList()
    await user.keyboard('{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'End…' }))
    await user.click(await screen.findByRole('button', { name: 'End activity' }))
    await screen.findByText('Write down the reason.')
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'The service closed.')
    await user.click(screen.getByRole('button', { name: 'End activity' }))
    await screen.findByText('PA-01 ended')
    const { activity } = await desk.call('activities:read', { id: 'example-pa-01' })
    expect(activity).toMatchObject({ status: 'ended', endReason: 'The service closed.' })
  })

  it('makes a new activity from the menu of the window and opens its sheet', async () => {
    const { user, tell, place } = await openList()
    tell({ kind: 'menu', item: 'new' })
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Payroll{Enter}')
    await screen.findByRole('heading', { name: /^At/ })
    expect(place()).toMatch(/^\/activities\/[\w-]+$/)
  })
})

describe('an empty register', () => {
  it('says what it is for and offers the first activity', async () => {
    const { user } = await openPage('/activities', ActivitiesPage, 'empty')
    await screen.findByText('No processing activities yet')
    await user.click(screen.getByRole('button', { name: 'New activity' }))
    await screen.findByRole('dialog', { name: 'New processing activity' })
  })
})
