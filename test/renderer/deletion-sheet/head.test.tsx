import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { NewRequest } from '#shared/domain/requests/request'
import { CLOSED, NOTHING_FOUND, TO_CLEARING, TO_DELETION } from '#support/deletion-story'
import { expectSoon, LISTED, openDeletion, section } from './open-deletion.tsx'

const CHILD_REQUEST: NewRequest = {
  types: ['CHILD_ERASE'],
  requester: { name: 'Jonas Example', email: null, reference: null },
  subject: null,
  channel: 'email',
  country: 'LT',
  receivedOn: '2026-11-22',
  notes: null,
}

const head = () => within(screen.getByRole('banner'))

describe('the head of a case', () => {
  it('tells state, target and what is to be done next, and names nobody', async () => {
    await openDeletion()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'DEL-001 A parent, Lithuania',
    )
    head().getByText('Signal received')
    head().getByText(/^Freeze within 22 h/)
    head().getByText('Freeze the account')
    head().getByRole('button', { name: 'Record freeze…' })
  })

  it('opens the form of the next step', async () => {
    const { user } = await openDeletion()
    await user.click(head().getByRole('button', { name: 'Record freeze…' }))
    await screen.findByRole('dialog', { name: 'Record freeze' })
  })

  it('removes what is only a signal, with a way back', async () => {
    const { user, desk, place } = await openDeletion()
    await user.click(head().getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    await screen.findByText('DEL-001 removed')
    expect(place()).toBe('/deletions')
    expect((await desk.call('deletions:list', undefined)).rows).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await expectSoon(async () =>
      expect((await desk.call('deletions:list', undefined)).rows).toHaveLength(1),
    )
  })

  it('offers no removal once it is decided', async () => {
    const { user } = await openDeletion({ events: TO_DELETION.slice(0, 4) })
    await user.click(head().getByRole('button', { name: 'More' }))
    await screen.findByRole('menuitem', { name: 'Save draft of the certificate…' })
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull()
  })

  it('says since when a case is sealed, and offers its certificate and no step', async () => {
    await openDeletion({
      patch: LISTED,
      events: [...TO_DELETION, NOTHING_FOUND, CLOSED],
    })
    head().getByText('Closed')
    head().getByText('Sealed since 22 Nov 2026')
    expect(head().queryByRole('button', { name: /^Record|^Close/ })).toBeNull()
    head().getByRole('button', { name: 'Save certificate…' })
    expect(head().queryByRole('button', { name: 'More' })).toBeNull()
  })

  it('says so when the case is not there', async () => {
    const { go, user, place } = await openDeletion()
    await go('/deletions/nobody')
    await screen.findByText('This case is not in the register.')
    await user.click(screen.getByRole('button', { name: 'Back to the list' }))
    expect(place()).toBe('/deletions')
  })
})

describe('the steps of a case', () => {
  it('stand under state, duties and both house targets', async () => {
    await openDeletion()
    const steps = section('Steps')
    steps.getByText('Signal received')
    steps.getByText('23 Nov 2026, 08:00 (UTC)')
    steps.getByText('29 Nov 2026')
    expect(steps.getAllByText('house target')).toHaveLength(2)
  })

  it('explain in the margin how the targets come about', async () => {
    await openDeletion()
    const steps = section('Steps')
    steps.getByRole('heading', { name: 'How these targets come about' })
    steps.getByText(/without undue delay/)
    steps.getByText(/24 hours of elapsed time = freeze by 23 Nov 2026, 08:00/)
    expect(steps.getAllByText(/; house rule$/).length).toBeGreaterThan(1)
  })

  it('show the day by which a linked request has to be answered', async () => {
    await openDeletion({
      prepare: async (desk) => {
        const { id } = await desk.call('requests:create', CHILD_REQUEST)
        return { requestIds: [id] }
      },
    })
    section('Steps').getByText('RQ-0001 to be answered by')
    section('Steps').getByText('22 Dec 2026')
    section('Links').getByRole('link', { name: 'RQ-0001' })
    expect(document.body.textContent).not.toContain('Jonas Example')
  })

  it('say whether the targets were met', async () => {
    await openDeletion({
      entered: { signal: { at: '2026-11-10T08:00:00.000Z', isDayOnly: false } },
      patch: LISTED,
      events: TO_DELETION,
    })
    section('Steps').getByText(/^Frozen: 22 Nov 2026, 10:00 .*After the target$/)
    section('Steps').getByText('Deleted on 22 Nov 2026. After the target')
  })

  it('count no hours from a signal of which only the day is known', async () => {
    await openDeletion({ entered: { signal: { at: '2026-11-20T22:00:00.000Z', isDayOnly: true } } })
    section('Steps').getByText('Only the day of the signal is known, so that no hours are counted.')
  })

  it('delete nothing of somebody who is of age', async () => {
    await openDeletion({ events: TO_CLEARING })
    section('Steps').getByText('Nothing is deleted: the case was cleared.')
  })
})
