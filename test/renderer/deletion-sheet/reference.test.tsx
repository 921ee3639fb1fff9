import '../native-bytes.ts'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NOTHING_FOUND, TO_DELETION } from '#support/deletion-story'
import { queryClient } from '../../../renderer/call.ts'
import { expectSoon, LISTED, openDeletion, section } from './open-deletion.tsx'

const SECRET = 'ticket 48213'
const reference = () => section('Working reference')
const isSeen = () => document.documentElement.outerHTML.includes(SECRET)

describe('the working reference', () => {
  it('is kept from a window of its own, and what was typed is gone with it', async () => {
    const { user } = await openDeletion()
    reference().getByText('Not kept')
    await user.click(reference().getByRole('button', { name: 'Keep a reference…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Keep a working reference' })
    await user.type(within(dialog).getByRole('textbox', { name: /Reference/ }), SECRET)
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }))
    await reference().findByText('Kept, sealed apart')
    await expectSoon(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(isSeen()).toBe(false)
  })

  it('asks for something to keep', async () => {
    const { user } = await openDeletion()
    await user.click(reference().getByRole('button', { name: 'Keep a reference…' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }))
    within(dialog).getByText('Write what finds the account.')
  })

  it('is nowhere in the window until it is asked for, nor after it is hidden', async () => {
    const { user } = await openDeletion({ reference: SECRET })
    expect(isSeen()).toBe(false)
    await user.click(reference().getByRole('button', { name: 'Show' }))
    await reference().findByText(SECRET)
    await user.click(reference().getByRole('button', { name: 'Hide' }))
    expect(isSeen()).toBe(false)
  })

  it('stays in no memory of answers', async () => {
    const { user } = await openDeletion({ reference: SECRET })
    await user.click(reference().getByRole('button', { name: 'Show' }))
    await reference().findByText(SECRET)
    const remembered = [
      ...queryClient.getQueryCache().getAll(),
      ...queryClient.getMutationCache().getAll(),
    ].map(({ state }) => state)
    expect(JSON.stringify(remembered)).not.toContain(SECRET)
  })

  it('hides when the window is put away', async () => {
    const { user } = await openDeletion({ reference: SECRET })
    await user.click(reference().getByRole('button', { name: 'Show' }))
    await reference().findByText(SECRET)
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    Reflect.deleteProperty(document, 'hidden')
    expect(isSeen()).toBe(false)
  })

  it('hides when the sheet is left', async () => {
    const { user, go, id } = await openDeletion({ reference: SECRET })
    await user.click(reference().getByRole('button', { name: 'Show' }))
    await reference().findByText(SECRET)
    await go('/deletions')
    await screen.findByRole('heading', { name: 'The list' })
    await go(`/deletions/${id}`)
    await screen.findByRole('heading', { level: 1, name: /DEL-001/ })
    expect(isSeen()).toBe(false)
  })

  it('is destroyed before its time only after a question', async () => {
    const { user, desk, id } = await openDeletion({ reference: SECRET })
    await user.click(reference().getByRole('button', { name: 'Destroy…' }))
    const question = await screen.findByRole('alertdialog')
    within(question).getByText(/undo does not bring it back/)
    await user.click(within(question).getByRole('button', { name: 'Destroy' }))
    await screen.findByText('Reference destroyed')
    expect((await desk.call('deletions:read', { id })).reference).not.toBe('kept')
    expect(reference().queryByRole('button', { name: 'Show' })).toBeNull()
  })

  it('is over once the search is verified, with no way to keep another', async () => {
    await openDeletion({
      patch: LISTED,
      reference: SECRET,
      events: [...TO_DELETION, NOTHING_FOUND],
    })
    reference().getByText('Destroyed')
    expect(reference().queryByRole('button')).toBeNull()
  })
})
