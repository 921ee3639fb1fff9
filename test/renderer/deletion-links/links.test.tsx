import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { NewEvent } from '#shared/domain/requests/event'
import { CLOSED, TO_CLEARING, take } from '#support/deletion-story'
import { opened } from '#support/deletions'
import type { TestDesk } from '#support/desk'
import { logged } from '#support/requests'
import { openBreach } from '../breach-sheet/open-breach.tsx'
import { openCase } from '../request-sheet/open-case.tsx'
import { expectSoon, openDeletion, section } from '../deletion-sheet/open-deletion.tsx'
import { queryClient } from '../../../renderer/call.ts'

const OF_CHILD = { types: ['CHILD_ERASE' as const], country: 'DK', receivedAt: null }
const links = () => section('Links')

describe('a request of a child or a parent', () => {
  it('opens a case that knows what the request says, and nothing of who asked', async () => {
    const { user, desk } = await openCase(OF_CHILD)
    links().getByText('Deletion cases')
    await user.click(links().getByRole('button', { name: 'Open a case…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Open case' }))
    await user.click(dialog.getByRole('button', { name: 'Open case' }))
    await expectSoon(async () => {
      const [row] = await desk.call('deletions:linked', { entity: 'request', id: 'request-1' })
      expect(row).toMatchObject({
        signalChannel: 'parent',
        signalAt: '2026-11-20T00:00:00.000Z',
        isSignalDayOnly: true,
        country: 'DK',
      })
    })
    const { rows } = await desk.call('deletions:list', undefined)
    const sheet = await desk.call('deletions:read', { id: rows[0]?.id ?? '' })
    expect(JSON.stringify(sheet)).not.toContain('Person 1')
  })

  it('links an open case and unlinks it again', async () => {
    const { user, desk } = await openCase(OF_CHILD)
    const { id } = await opened(desk)
    await queryClient.invalidateQueries()
    await user.click(
      links().getAllByRole('button', { name: 'Link a case…' }).at(-1) ?? document.body,
    )
    await user.click(await screen.findByRole('button', { name: 'Link DEL-001' }))
    await links().findByRole('link', { name: 'DEL-001' })
    const kept = async () => (await desk.call('deletions:read', { id })).deletion.requestIds
    expect(await kept()).toEqual(['request-1'])
    await user.click(links().getByRole('button', { name: 'Unlink DEL-001' }))
    await expectSoon(async () => expect(await kept()).toEqual([]))
  })

  it('keeps the link of a case that is sealed', async () => {
    const { desk } = await openCase(OF_CHILD)
    const { id } = await opened(desk, { requestIds: ['request-1'] })
    await take(desk, id, ...TO_CLEARING, CLOSED)
    await queryClient.invalidateQueries()
    await links().findByRole('link', { name: 'DEL-001' })
    expect(links().queryByRole('button', { name: 'Unlink DEL-001' })).toBeNull()
  })
})

describe('any other request', () => {
  it('asks for no deletion case', async () => {
    await openCase({ types: ['ERASE'] })
    expect(links().queryByText('Deletion cases')).toBeNull()
  })
})

describe('an incident', () => {
  it('leads to deletion cases where children are affected', async () => {
    const people = { categories: ['minors' as const], other: null, count: null }
    const { user, desk, id } = await openBreach({
      patch: { people: { ...people, countIs: 'unknown' } },
    })
    await user.click(await links().findByRole('button', { name: 'Open a case…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Open case' }))
    dialog.getByText('How the signal came')
    const made = await opened(desk, { breachIds: [id] })
    await queryClient.invalidateQueries()
    expect(made.breachIds).toEqual([id])
    await user.keyboard('{Escape}')
    await links().findByRole('link', { name: 'DEL-001' })
  })

  it('asks for none where no children are', async () => {
    await openBreach()
    expect(links().queryByText('Deletion cases')).toBeNull()
  })
})

describe('a case of somebody who asked', () => {
  const ASKED = { types: ['CHILD_ERASE' as const], receivedOn: '2026-11-10' }
  const QUESTION: NewEvent = {
    on: '2026-11-12',
    kind: 'clarification-asked',
    reason: 'Many accounts',
  }
  const NAMES = /^Once sealed, the case stays linked to RQ-0001, which says who asked until its/
  const linkedTo =
    (...events: NewEvent[]) =>
    async (desk: TestDesk) => ({ requestIds: [(await logged(desk, ASKED, events)).id] })

  it('says that the link stays once it is sealed, and lets it go before', async () => {
    const { user, kept } = await openDeletion({ prepare: linkedTo() })
    links().getByText(NAMES)
    links().getByText('to be answered by 10 Dec 2026')
    await user.click(links().getByRole('button', { name: 'Unlink RQ-0001' }))
    await expectSoon(async () => expect((await kept()).requestIds).toEqual([]))
    await expectSoon(() => expect(links().queryByText(NAMES)).toBeNull())
  })

  it('keeps the link when it is sealed, and says what that means', async () => {
    const events = [...TO_CLEARING, CLOSED]
    await openDeletion({ prepare: linkedTo(), events })
    links().getByText(
      'The case stays linked to RQ-0001, which says who asked until its personal fields are erased under its own rule.',
    )
    expect(links().queryByRole('button', { name: /^Unlink/ })).toBeNull()
  })

  it('says where the request stands while no day runs', async () => {
    await openDeletion({ prepare: linkedTo(QUESTION) })
    links().getByText('Paused, waiting for clarification')
    const steps = section('Steps')
    steps.getByText('Answer to RQ-0001')
    steps.getByText('Paused, waiting for clarification')
  })
})

describe('the links of a case', () => {
  it('finds an incident by its title and links it', async () => {
    const { user, desk, kept } = await openDeletion({
      prepare: async (given) => {
        await given.call('breaches:create', {
          title: 'Lost laptop',
          timeZone: 'Europe/Vilnius',
          firstSignal: { at: '2026-11-20T08:00:00.000Z', isDayOnly: false },
          natures: ['confidentiality'],
          description: null,
          awareAt: null,
          delayReason: null,
        })
      },
    })
    await user.click(links().getByRole('button', { name: 'Link an incident…' }))
    await user.type(await screen.findByRole('searchbox', { name: 'Find an incident' }), 'laptop')
    await user.click(await screen.findByRole('button', { name: 'Link BR-001' }))
    await links().findByRole('link', { name: 'BR-001' })
    const { rows } = await desk.call('breaches:list', undefined)
    expect((await kept()).breachIds).toEqual([rows[0]?.id])
    await user.click(links().getByRole('button', { name: 'Unlink BR-001' }))
    await expectSoon(async () => expect((await kept()).breachIds).toEqual([]))
  })
})
