import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '#shared/ipc/requests'
import { NO_REQUESTER } from '#shared/domain/requests/request'
import { openRequests } from './open-requests.tsx'
import { aRequest } from './seeded-desk.ts'

async function openForm(requests: Parameters<typeof openRequests>[0] = []) {
  const opened = await openRequests(requests)
  // Where the button stands depends on whether there are any.
  await (requests?.[0] ? screen.findByRole('grid') : screen.findByText('No requests yet'))
  await opened.user.click(screen.getByRole('button', { name: 'Log request' }))
  await screen.findByRole('dialog', { name: 'Log request' })
  return opened
}

const dialog = () => within(screen.getByRole('dialog', { name: 'Log request' }))
const received = () => dialog().getByRole('textbox', { name: /Received on/ })
const submit = () => dialog().getByRole('button', { name: 'Log request' })

describe('logging a request', () => {
  it('keeps what was entered and opens the case', async () => {
    const { user, desk, place } = await openForm()
    await user.type(dialog().getByRole('combobox', { name: /Rights/ }), 'Erasure')
    await user.click(await screen.findByRole('option', { name: /^Erasure ?GDPR/ }))
    await user.keyboard('{Escape}')
    await user.type(dialog().getByRole('textbox', { name: 'Name' }), ' Ona Žemaitė ')
    await user.click(submit())
    await waitFor(() => expect(place()).toMatch(/^\/requests\/[\w-]+$/))
    const id = place().split('/').at(-1) ?? ''
    const { request } = await desk.call('requests:read', { id })
    expect(request).toMatchObject({
      refNo: 'RQ-0001',
      types: ['ERASE'],
      requester: { ...NO_REQUESTER, name: 'Ona Žemaitė' },
      subject: null,
    })
  })

  it('shows the due date and its steps while the day of receipt is typed', async () => {
    const { user } = await openForm()
    await user.clear(received())
    await screen.findByText('Write the day of receipt to see the date.')
    await user.type(received(), '31 Aug 2026')
    await screen.findByText(/31 August \+ 1 month = 30 September/)
    await screen.findByText(/^Overdue by/)
  })

  it('refuses a day in the future beside its field and logs nothing', async () => {
    const { user, desk } = await openForm()
    await user.clear(received())
    await user.type(received(), '1 Jan 2199')
    await user.click(submit())
    await screen.findByText('This lies in the future. Correct it.')
    screen.getByText('No date can be told for a day in the future.')
    await waitFor(() => expect(document.activeElement).toBe(received()))
    expect(await countAll(desk)).toBe(0)
  })

  it('asks for the day of receipt when it is missing', async () => {
    const { user, desk } = await openForm()
    await user.clear(received())
    await user.click(submit())
    await screen.findByText('Write the day on which it arrived.')
    expect(await countAll(desk)).toBe(0)
  })

  it('points out open cases of the same person and keeps what was typed while one is looked at', async () => {
    const email = 'ona@example.org'
    const earlier = aRequest(7, { requester: { ...NO_REQUESTER, email } })
    const { user, go } = await openForm([earlier])
    await user.type(dialog().getByRole('textbox', { name: 'E-mail' }), email)
    const link = await screen.findByRole('link', { name: /RQ-0007/ })
    expect(link.getAttribute('href')).toBe('#/requests/request-7')
    await user.click(link)
    await go('/requests/request-7')
    await go('/requests')
    await user.click(await screen.findByRole('button', { name: 'Log request' }))
    expect(dialog().getByRole('textbox', { name: 'E-mail' })).toHaveProperty('value', email)
  })

  it('forgets what was typed when it is cancelled', async () => {
    const { user } = await openForm()
    await user.type(dialog().getByRole('textbox', { name: 'Name' }), 'Ona')
    await user.click(dialog().getByRole('button', { name: 'Cancel' }))
    await user.click(await screen.findByRole('button', { name: 'Log request' }))
    expect(dialog().getByRole('textbox', { name: 'Name' })).toHaveProperty('value', '')
  })

  it('is opened by the menu of the window', async () => {
    const { tell } = await openRequests([])
    tell({ kind: 'menu', item: 'new' })
    await screen.findByRole('dialog', { name: 'Log request' })
  })
})

async function countAll(desk: Awaited<ReturnType<typeof openForm>>['desk']): Promise<number> {
  const { total } = await desk.call('requests:counts', NO_FILTER)
  return total
}
