import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RequestEvent } from '#shared/domain/requests/event'
import { openRequestList, shownRefs } from './open-requests.tsx'
import { aRequest } from './seeded-desk.ts'

function closedOn(day: string): RequestEvent[] {
  return [{ id: 'end', kind: 'closed-in-source', on: day, statusText: null }]
}

/** One closed long ago, one lately, one open. */
const SOME = [
  aRequest(1, { receivedOn: '2015-01-05', events: closedOn('2015-02-02') }),
  aRequest(2, { receivedOn: '2026-10-05', events: closedOn('2026-11-02') }),
  aRequest(3),
]

describe('erasing personal data from the list', () => {
  it('offers it only for cases whose day has come, and says what goes and stays', async () => {
    const { user, desk } = await openRequestList(SOME)
    await user.keyboard('{Control>}a{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Erase personal data…' }))
    const dialog = within(await screen.findByRole('alertdialog'))
    dialog.getByRole('heading', { name: 'Erase the personal data of 1 request' })
    dialog.getByText(/2 more selected requests are not due/)
    dialog.getByText(/attachments/)
    await user.click(dialog.getByRole('button', { name: 'Erase personal data' }))
    await screen.findByText('Personal data of 1 request erased')
    await screen.findByText('Erased')
    const { request } = await desk.call('requests:read', { id: 'request-1' })
    expect(request.requester.name).toBeNull()
    expect(
      (await desk.call('requests:read', { id: 'request-2' })).request.requester.name,
    ).not.toBeNull()
  })

  it('says so when none of the selected cases is due', async () => {
    const { user } = await openRequestList(SOME)
    await user.keyboard('{Home} ')
    await screen.findByText('None of the selected requests is due for erasure')
    expect(screen.queryByRole('button', { name: /Erase personal data/ })).toBeNull()
  })

  it('can be filtered for', async () => {
    const { user } = await openRequestList(SOME)
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.type(await screen.findByRole('combobox', { name: /Erase on/ }), 'Due')
    await user.click(await screen.findByRole('option', { name: 'Due for erasure' }))
    await user.keyboard('{Escape}{Escape}')
    await waitFor(() => expect(shownRefs()).toEqual(['RQ-0001']))
  })
})
