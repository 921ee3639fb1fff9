import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { countDrafts } from '../../../renderer/ui/inline/kept-drafts.ts'
import { expectSoon, openDeletion, section, text } from './open-deletion.tsx'

describe('the signal of a case', () => {
  it('is a choice, saved as one entry that undo takes back', async () => {
    const { user, desk, kept } = await openDeletion()
    await user.click(screen.getByRole('button', { name: /How the signal came/ }))
    await user.click(await screen.findByRole('option', { name: 'Support staff' }))
    await expectSoon(async () => expect((await kept()).signalChannel).toBe('support-staff'))
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'deletions:change', fields: ['signalChannel'] })
  })

  it('gives the day of the belief as long as none is written', async () => {
    const { user, kept } = await openDeletion()
    section('Signal').getByText(/Empty: the day of the signal, 22 Nov 2026/)
    await user.click(text('Reason to believe since'))
    await user.keyboard('22 Nov 2026')
    await user.tab()
    await expectSoon(async () => expect((await kept()).beliefOn).toBe('2026-11-22'))
  })

  it('takes no free text unless the settings allow it', async () => {
    await openDeletion()
    expect(screen.queryByRole('textbox', { name: 'In a few words' })).toBeNull()
    section('Signal').getByText(/Free text is off/)
    section('Signal').getByRole('link', { name: 'Settings of deletions' })
  })
})

describe('free text about the belief', () => {
  const allowed = { settings: { allowsText: true } }

  it('is saved when it tells nobody', async () => {
    const { user, kept } = await openDeletion(allowed)
    await user.type(text('In a few words'), 'Wrote about homework in the forum')
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).beliefText).toBe('Wrote about homework in the forum'),
    )
  })

  it('says while it is typed what would be refused, and where it stands', async () => {
    const { user } = await openDeletion(allowed)
    await user.type(text('In a few words'), 'Mail of anna@example.org')
    const said = await section('Signal').findByRole('status')
    within(said).getByText(/looks like an e-mail address/)
    within(said).getByText('anna@example.org')
  })

  it('is refused with an e-mail address, and nothing of it outlives the sheet', async () => {
    const { user, kept, go } = await openDeletion(allowed)
    await user.type(text('In a few words'), 'Mail of anna@example.org')
    await user.tab()
    await expectSoon(() => expect(text('In a few words').getAttribute('aria-invalid')).toBe('true'))
    expect((await kept()).beliefText).toBeNull()
    await go('/deletions')
    await screen.findByRole('heading', { name: 'The list' })
    await expectSoon(() => expect(countDrafts()).toBe(0))
  })
})

describe('what is deleted', () => {
  it('names categories and systems of the lists, and makes missing ones', async () => {
    const { user, kept, desk } = await openDeletion()
    const categories = section('What is deleted').getByRole('combobox', {
      name: 'Add to Data categories',
    })
    await user.type(categories, 'Account data')
    await user.click(await screen.findByRole('option', { name: /Account data/ }))
    await user.tab()
    await expectSoon(async () => expect((await kept()).categoryIds).toHaveLength(1))
    const { catalogues } = await desk.call('catalogues:list', undefined)
    expect(catalogues['data-category'].map(({ name }) => name)).toContain('Account data')
  })

  it('asks for a day for each who was told, and takes none as an answer', async () => {
    const { user, kept } = await openDeletion()
    const what = section('What is deleted')
    await user.click(what.getByRole('checkbox', { name: 'Nobody received any of it' }))
    await expectSoon(async () => expect((await kept()).recipients.isNone).toBe(true))
    await expectSoon(() =>
      expect(what.queryByRole('combobox', { name: 'Add to Recipients to tell' })).toBeNull(),
    )
    await user.type(what.getByRole('combobox', { name: 'Add to Processors to tell' }), 'Cloud Ltd')
    await user.click(await screen.findByRole('option', { name: /Cloud Ltd/ }))
    await user.tab()
    const day = await what.findByRole('textbox', { name: 'Cloud Ltd, told on' })
    what.getByText('Closing needs a day for each, or that there is none.')
    expect(what.queryByRole('checkbox', { name: 'No processor holds any of it' })).toBeNull()
    await user.type(day, '22 Nov 2026')
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).processors.told).toMatchObject([{ on: '2026-11-22' }]),
    )
  })
})

describe('what has to stay', () => {
  it('is added by its category and told with its law and end', async () => {
    const { user, kept } = await openDeletion()
    const stays = section('What has to stay')
    await user.click(stays.getByRole('button', { name: 'Add what stays…' }))
    await user.type(await screen.findByRole('combobox', { name: 'Data category' }), 'Payments')
    await user.click(await screen.findByRole('option', { name: /Payments/ }))
    await user.type(await stays.findByRole('textbox', { name: 'Under which law' }), 'VAT Act s. 78')
    await user.tab()
    await user.type(stays.getByRole('textbox', { name: 'Until' }), '31 Dec 2036')
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).keptDespite).toMatchObject([
        { ground: 'legal-obligation', law: 'VAT Act s. 78', until: '2036-12-31' },
      ]),
    )
    await user.click(stays.getByRole('button', { name: /Remove.*Payments/ }))
    await expectSoon(async () => expect((await kept()).keptDespite).toEqual([]))
  })
})
