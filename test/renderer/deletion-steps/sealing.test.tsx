import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { problemText } from '#shared/text/problems'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import {
  CLOSED,
  FOUND_AGAIN,
  NOTHING_FOUND,
  TO_CLEARING,
  TO_DELETION,
} from '#support/deletion-story'
import { logged } from '#support/requests'
import { queryClient } from '../../../renderer/call.ts'
import { button, dialog, expectSoon, offered, openSteps, record, timeline } from './open-case.tsx'

const REFERENCE = 'ticket 48213'
const UNTOLD = { isNone: false, told: [] }
const alert = async () => within(await screen.findByRole('alertdialog'))
const withBackups = (backupExpiry: string): NewDeletionEvent[] =>
  TO_DELETION.map((event) => (event.kind === 'deleted' ? { ...event, backupExpiry } : event))

describe('the verification', () => {
  it('names what is destroyed, asks once more, and cannot be undone', async () => {
    const { user, sheet, desk } = await openSteps({ events: TO_DELETION, reference: REFERENCE })
    expect((await sheet()).reference).toBe('kept')
    expect(offered()).toEqual(['Record search…'])
    await user.click(button('Record search…'))
    const form = await dialog()
    form.getByText('The working reference is destroyed with this step.')
    form.getByText(/No undo and no backup brings it back/)
    await user.click(await record())
    await form.findByText('Choose what was found.')
    expect(screen.queryByRole('alertdialog')).toBeNull()
    await user.click(form.getByRole('radio', { name: /Nothing found/ }))
    await user.click(await record())
    const asked = await alert()
    asked.getByText('Destroy the working reference of DEL-001?')
    await user.click(asked.getByRole('button', { name: 'Cancel' }))
    expect((await sheet()).reference).toBe('kept')
    expect((await sheet()).summary.state).toBe('BACKUP_WAIT')
    await user.click(await record())
    await user.click((await alert()).getByRole('button', { name: 'Record and destroy' }))
    await expectSoon(async () => expect((await sheet()).summary.state).toBe('VERIFIED'))
    expect((await sheet()).reference).toBe('destroyed')
    await expectSoon(() => expect(screen.queryByRole('dialog')).toBeNull())
    await screen.findByText('DEL-001: Searched: nothing found')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    await expectSoon(() => void timeline().getByText('Searched: nothing found'))
    expect(screen.queryByRole('button', { name: 'Change “Searched: nothing found”' })).toBeNull()
    expect(await desk.call('journal:steps', undefined)).toMatchObject({ undo: null })
  })

  it('says without a reference only that it cannot be taken back', async () => {
    const { user, sheet } = await openSteps({ events: TO_DELETION })
    await user.click(button('Record search…'))
    const form = await dialog()
    form.getByText('This step cannot be taken back.')
    await user.click(form.getByRole('radio', { name: /Nothing found/ }))
    await user.click(await record())
    const asked = await alert()
    asked.getByText('Record that the deletion of DEL-001 is verified?')
    await user.click(asked.getByRole('button', { name: 'Record for good' }))
    await expectSoon(async () => expect((await sheet()).summary.state).toBe('VERIFIED'))
  })

  it('is refused before the last backup expires, and says from when it can be', async () => {
    const { user, sheet } = await openSteps({ events: withBackups('2026-12-20') })
    await user.click(button('Record search…'))
    const form = await dialog()
    form.getByText(/The last backup expires on 20 Dec 2026/)
    await user.click(form.getByRole('radio', { name: /Nothing found/ }))
    await form.findByText(problemText['before-backup-expiry'])
    await user.click(await record())
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect((await sheet()).summary.state).toBe('BACKUP_WAIT')
  })

  it('can be made on the day on which the last backup expires', async () => {
    const { user } = await openSteps({ events: withBackups('2026-11-22') })
    await user.click(button('Record search…'))
    const form = await dialog()
    expect(form.queryByText(/The last backup expires/)).toBeNull()
    await user.click(form.getByRole('radio', { name: /Nothing found/ }))
    expect(form.queryByText(problemText['before-backup-expiry'])).toBeNull()
  })

  it('leads back to deleting when something is found, with the reference kept', async () => {
    const { user, sheet } = await openSteps({
      events: withBackups('2026-12-20'),
      reference: REFERENCE,
    })
    await user.click(button('Record search…'))
    const form = await dialog()
    await user.click(form.getByRole('radio', { name: /Found again/ }))
    form.getByText('The case goes back to deleting. The working reference stays.')
    expect(form.queryByText(/is destroyed with this step/)).toBeNull()
    await user.click(await record())
    await expectSoon(async () => expect((await sheet()).summary.state).toBe('DELETING'))
    expect((await sheet()).reference).toBe('kept')
    await screen.findByRole('button', { name: 'Undo' })
    await expectSoon(
      () => void screen.getByRole('button', { name: 'Change “Searched: found again”' }),
    )
  })

  it('refuses that only what stays was found where nothing stays', async () => {
    const { user } = await openSteps({ events: TO_DELETION })
    await user.click(button('Record search…'))
    const form = await dialog()
    await user.click(form.getByRole('radio', { name: /Only what has to stay/ }))
    await form.findByText(problemText['nothing-kept'])
  })
})

describe('the closing', () => {
  const VERIFIED = [...TO_DELETION, NOTHING_FOUND]
  const save = async () => (await dialog()).getByRole('button', { name: 'Seal and close' })

  it('shows the record as it will be sealed, what it lacks first, and seals it', async () => {
    const { user, kept, sheet } = await openSteps({ events: VERIFIED, patch: { country: null } })
    await user.click(button('Close and seal…'))
    const form = await dialog()
    form.getByText('Sealing cannot be undone.')
    const gaps = within(form.getByRole('region', { name: 'Not recorded' }))
    expect(gaps.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^missing.*Country/),
    ])
    const shown = within(form.getByRole('region', { name: 'Evidence record as it will be sealed' }))
    expect(shown.getAllByRole('term')).toHaveLength(23)
    shown.getByText((await kept()).caseId)
    shown.getByText('22 Nov 2029')
    for (const none of ['Nothing', 'No backup held the data', 'No processor has the data'])
      shown.getByText(none)
    shown.getByText('Nothing found')
    await user.click(await save())
    await expectSoon(async () => expect((await kept()).sealed).not.toBeNull())
    expect((await sheet()).evidence.retentionUntil).toBe('2029-11-22')
    await expectSoon(() => void timeline().getByText('Closed and sealed'))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(screen.queryByRole('group', { name: 'What can be done next' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull()
  })

  it('says which request stays linked and names who asked', async () => {
    const { user, desk, id } = await openSteps({ events: VERIFIED })
    const request = await logged(desk, { types: ['CHILD_ERASE'] })
    await desk.call('deletions:change', { id, patch: { requestIds: [request.id] } })
    await queryClient.invalidateQueries()
    await user.click(button('Close and seal…'))
    const told =
      'The case stays linked to RQ-0001, which says who asked until its personal fields are erased under its own rule. Remove the link first if nobody needs it.'
    await (await dialog()).findByText(told)
    await desk.call('deletions:change', { id, patch: { requestIds: [] } })
    await queryClient.invalidateQueries()
    await expectSoon(() => expect(screen.queryByText(/^The case stays linked/)).toBeNull())
  })

  it('leads to the field of the sheet that a gap names', async () => {
    const { user, place } = await openSteps({ events: VERIFIED, patch: { country: null } })
    await user.click(button('Close and seal…'))
    await user.click((await dialog()).getByRole('button', { name: /Show/ }))
    expect(place()).toContain('field=country')
  })

  it('is refused as long as somebody who has to delete was not told', async () => {
    const { user, kept } = await openSteps({ events: VERIFIED, patch: { recipients: UNTOLD } })
    expect(offered()).toEqual(['Close and seal…'])
    await user.click(button('Close and seal…'))
    const form = await dialog()
    const wanted = within(form.getByRole('region', { name: 'Before it can be recorded' }))
    expect(wanted.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^done.*Processors/),
      expect.stringMatching(/^missing.*Recipients/),
    ])
    await user.click(await save())
    expect((await kept()).sealed).toBeNull()
  })

  it('asks nobody to be told where nothing was deleted, and destroys the reference', async () => {
    const { user, kept, sheet } = await openSteps({
      events: TO_CLEARING,
      patch: { recipients: UNTOLD, processors: UNTOLD },
      reference: REFERENCE,
    })
    await user.click(button('Close and seal…'))
    const form = await dialog()
    expect(form.queryByRole('region', { name: 'Before it can be recorded' })).toBeNull()
    form.getByText('Everything that belongs to it is recorded.')
    form.getByText(/The working reference is destroyed with it/)
    await user.click(await save())
    await expectSoon(async () => expect((await kept()).sealed).not.toBeNull())
    expect((await sheet()).reference).toBe('destroyed')
  })
})

describe('a sealed case', () => {
  it('offers nothing more', async () => {
    await openSteps({
      events: [...TO_DELETION, FOUND_AGAIN, ...TO_DELETION.slice(5), NOTHING_FOUND, CLOSED],
    })
    expect(timeline().getAllByRole('listitem')).toHaveLength(11)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
