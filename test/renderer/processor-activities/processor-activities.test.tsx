import '../native-bytes.ts'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_CONTACT } from '#shared/domain/register/register'
import { aDesk, type TestDesk } from '#support/desk'
import { openWindow } from '../catalogues/open-window.tsx'

async function aDeskWithHosting(): Promise<{ desk: TestDesk; id: string }> {
  const desk = await aDesk()
  const { id } = await desk.call('processor-activities:create', { name: 'Hosting' })
  return { desk, id }
}

describe('activities on behalf of others', () => {
  it('says what the register is for while it is empty, and makes the first one by name', async () => {
    const { user, desk, place } = await openWindow('/processor-activities')
    await screen.findByText('No activities on behalf of others yet')
    await user.click(screen.getByRole('button', { name: 'New activity' }))
    await user.keyboard('Payroll{Enter}')
    await screen.findByRole('heading', { level: 1, name: /Payroll/ })
    const [row] = await desk.call('processor-activities:list', undefined)
    expect(place()).toBe(`/processor-activities/${row?.activity.id}`)
  })

  it('removes one from its sheet, goes back to the list, and brings it back with undo', async () => {
    const { desk, id } = await aDeskWithHosting()
    const { user, place } = await openWindow(`/processor-activities/${id}`, desk)
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText('PP-01 removed')
    expect(place()).toBe('/processor-activities')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('row', { name: /PP-01/ })
  })

  it('shows a finding beside the controller it concerns and leads there', async () => {
    const { desk, id } = await aDeskWithHosting()
    const part = { contact: NO_CONTACT, representative: null, dpo: null }
    await desk.call('processor-activities:change', {
      id,
      patch: { controllers: [{ name: 'Shop GmbH', ...part, processingCategories: ['Storage'] }] },
    })
    await openWindow(`/processor-activities/${id}?field=controllers`, desk)
    const group = await screen.findByRole('group', { name: 'Controller 1: Shop GmbH' })
    expect(group.querySelector('aside[aria-label*="F-CTRL-ID"]')).not.toBeNull()
    await waitFor(() => expect(group.contains(document.activeElement)).toBe(true))
  })

  it('takes the statement that there are no transfers back when one is recorded', async () => {
    const { desk, id } = await aDeskWithHosting()
    await desk.call('processor-activities:change', { id, patch: { transfersNone: true } })
    const { user } = await openWindow(`/processor-activities/${id}`, desk)
    await user.click(screen.getByRole('button', { name: 'Add transfer…' }))
    await user.type(await screen.findByRole('combobox', { name: 'Country' }), 'Japan')
    await user.keyboard('{ArrowDown}{Enter}')
    await screen.findByRole('group', { name: 'Transfer 1: Japan' })
    const { activity } = await desk.call('processor-activities:read', { id })
    expect(activity).toMatchObject({ transfersNone: false, transfers: [{ country: 'JP' }] })
  })
})
