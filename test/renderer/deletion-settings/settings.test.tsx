import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  FIRST_DELETION_SETTINGS,
  type DeletionSettingsPatch,
} from '#shared/domain/deletions/settings'
import { aDesk } from '#support/desk'
import { DeletionSettingsPage } from '../../../renderer/features/deletion-settings/DeletionSettingsPage.tsx'
import { openRoutes } from '../open-routes.tsx'

async function openSettings(changed?: DeletionSettingsPatch) {
  const desk = await aDesk('empty')
  if (changed) await desk.call('deletions:change-settings', changed)
  const opened = await openRoutes(
    {
      '/settings/deletions': DeletionSettingsPage,
      '/settings': () => <h1>All settings</h1>,
      '/deletions/ages': () => <h1>Ages</h1>,
    },
    '/settings/deletions',
    desk,
  )
  await screen.findByRole('heading', { level: 1, name: 'Targets and rules for deletions' })
  const kept = async () => (await desk.call('deletions:settings', undefined)).settings
  return { ...opened, kept }
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('the settings of age-verification cases', () => {
  it('begin with the house targets and say that the law has no figure', async () => {
    const { kept } = await openSettings()
    screen.getByText(
      'Freeze within 24 h of the signal; delete within 7 days of reasonable belief. House targets: the law says only “without undue delay” (GDPR art. 17(1)).',
    )
    expect(screen.queryByRole('button', { name: /^Set back/ })).toBeNull()
    expect(await kept()).toEqual(FIRST_DELETION_SETTINGS)
  })

  it.each([
    [/^Freeze within/, '12', { freezeHours: 12 }],
    [/^Delete within/, '0', { deleteDays: 0 }],
    [/^Age in the notice/, '16', { noticeAge: 16 }],
  ])('keep the number of %s', async (name, typed, patch) => {
    const { user, kept } = await openSettings()
    await user.clear(field(name))
    await user.type(field(name), typed)
    await user.tab()
    await waitFor(async () =>
      expect(await kept()).toEqual({ ...FIRST_DELETION_SETTINGS, ...patch }),
    )
  })

  it.each([
    ['Choices only', 'One line of free text', { allowsText: true }],
    ['Two people', 'One person is enough', { needsTwoPeople: false }],
    ['The higher of both ages', 'The age of the user’s country', { abroad: 'user' }],
  ] as const)('keep another answer than “%s”', async (first, other, patch) => {
    const { user, kept } = await openSettings()
    expect(screen.getByRole('radio', { name: first })).toHaveProperty('checked', true)
    await user.click(screen.getByRole('radio', { name: other }))
    await waitFor(async () =>
      expect(await kept()).toEqual({ ...FIRST_DELETION_SETTINGS, ...patch }),
    )
  })

  it('refuse what is no number of hours', async () => {
    const { user, kept } = await openSettings()
    await user.clear(field(/^Freeze within/))
    await user.tab()
    await screen.findByText('Write a number.')
    await user.type(field(/^Freeze within/), '721')
    await user.tab()
    await screen.findByText('This number is out of range.')
    expect((await kept()).freezeHours).toBe(24)
  })

  it('say what free text would be refused for', async () => {
    await openSettings()
    screen.getByText(/e-mail addresses, telephone numbers, long numbers and dates/)
  })

  it('keep three ages apart, and mark what is not settled', async () => {
    const { user, place } = await openSettings()
    screen.getByText(/Three ages are kept apart and never mixed/)
    // Whose age applies abroad, and how long evidence is kept.
    expect(screen.getAllByText('to be confirmed')).toHaveLength(2)
    await user.click(screen.getByRole('link', { name: 'Ages by country' }))
    await waitFor(() => expect(place()).toBe('/deletions/ages'))
  })

  it('keep how long sealed records stay, also without an end', async () => {
    const { user, kept } = await openSettings()
    await user.click(screen.getByRole('button', { name: /3 years.*Sealed records/ }))
    await user.click(await screen.findByRole('option', { name: '18 months' }))
    await waitFor(async () => expect((await kept()).evidencePeriod).toBe('P18M'))
    await user.click(screen.getByRole('button', { name: /18 months.*Sealed records/ }))
    await user.click(await screen.findByRole('option', { name: /^No period/ }))
    await waitFor(async () => expect((await kept()).evidencePeriod).toBeNull())
    screen.getByText('At first: 3 years.')
  })

  it('lead back to where a setting began, with undo', async () => {
    const { user, kept } = await openSettings({ deleteDays: 30, abroad: 'controller' })
    screen.getByText('At first: 7 days.')
    screen.getByText('At first: The higher of both ages.')
    await user.click(screen.getByRole('button', { name: 'Set back: Delete within' }))
    await screen.findByText('Delete within set back')
    await waitFor(async () => expect((await kept()).deleteDays).toBe(7))
    expect((await kept()).abroad).toBe('controller')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await kept()).deleteDays).toBe(30))
  })

  it('tell in their history what was set, in the words of the screen', async () => {
    const { user } = await openSettings({ freezeHours: 36 })
    const history = within(screen.getByRole('region', { name: 'History' }))
    await history.findByText('Created')
    await user.click(screen.getByRole('radio', { name: 'One person is enough' }))
    await history.findByText('One person is enough')
    history.getByText('Two people')
  })

  it('lead back to the other settings', async () => {
    const { user, place } = await openSettings()
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await waitFor(() => expect(place()).toBe('/settings'))
  })
})
