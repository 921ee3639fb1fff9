import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FIRST_BREACH_SETTINGS, type BreachSettingsPatch } from '#shared/domain/breaches/settings'
import { aDesk } from '#support/desk'
import { BreachSettingsPage } from '../../../renderer/features/breach-settings/BreachSettingsPage.tsx'
import { openRoutes } from '../open-routes.tsx'

async function openSettings(changed?: BreachSettingsPatch) {
  const desk = await aDesk('empty')
  if (changed) await desk.call('breaches:change-settings', changed)
  const opened = await openRoutes(
    { '/settings/breaches': BreachSettingsPage, '/settings': () => <h1>All settings</h1> },
    '/settings/breaches',
    desk,
  )
  await screen.findByRole('heading', { level: 1, name: 'Clock and proposals for breaches' })
  const kept = async () => (await desk.call('breaches:settings', undefined)).settings
  return { ...opened, kept }
}

const hours = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('the settings of breaches', () => {
  it('begin with the law and say so', async () => {
    const { kept } = await openSettings()
    screen.getByText(
      'The authority is notified within 72 h, unless a risk is unlikely (GDPR art. 33(1)).',
    )
    expect(hours(/^Notify within/).value).toBe('72')
    expect(screen.queryByRole('button', { name: /^Take the/ })).toBeNull()
    expect(await kept()).toEqual(FIRST_BREACH_SETTINGS)
  })

  it('mark what a reform would change as no law', async () => {
    await openSettings()
    expect(screen.getAllByText('proposal, not law')).toHaveLength(2)
    screen.getByText(/would give 96 h/)
    screen.getByText(/only high risks notified/)
  })

  it.each([
    [/^Notify within/, '96', { notificationHours: 96 }],
    [/^Signal to awareness/, '48', { signalHours: 48 }],
    [/^Warn before the end/, '12', { warningHours: 12 }],
  ])('keep the hours of %s', async (name, typed, patch) => {
    const { user, kept } = await openSettings()
    await user.clear(hours(name))
    await user.type(hours(name), typed)
    await user.tab()
    await waitFor(async () => expect(await kept()).toEqual({ ...FIRST_BREACH_SETTINGS, ...patch }))
  })

  it('refuse what is no number of hours', async () => {
    const { user, kept } = await openSettings()
    await user.clear(hours(/^Notify within/))
    await user.tab()
    await screen.findByText('Write a number.')
    await user.type(hours(/^Notify within/), '721')
    await user.tab()
    await screen.findByText('This number is out of range.')
    expect((await kept()).notificationHours).toBe(72)
  })

  it('say what is not the law, and lead back to it with undo', async () => {
    const { user, kept } = await openSettings({
      notificationHours: 96,
      notificationThreshold: 'high-risk',
    })
    screen.getByText(/within 96 h, of high risks only. This is not the law of today/)
    screen.getByText('By law: 72 h.')
    screen.getByText('By law: Any risk that is not unlikely.')
    await user.click(screen.getByRole('button', { name: 'Take the law’s value: Notify within' }))
    await screen.findByText('Notify within set back')
    await waitFor(async () => expect((await kept()).notificationHours).toBe(72))
    expect((await kept()).notificationThreshold).toBe('high-risk')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await kept()).notificationHours).toBe(96))
  })

  it('lead back to the usual value where no law sets one', async () => {
    const { user, kept } = await openSettings({ signalHours: 36, tellFromBand: 'very_high' })
    screen.getByText('Usually: 24 h.')
    screen.getByText('Usually: High.')
    await user.click(
      screen.getByRole('button', { name: 'Take the usual value: Propose to tell people from' }),
    )
    await waitFor(async () => expect((await kept()).tellFromBand).toBe('high'))
  })

  it('keep threshold, bands and sector', async () => {
    const { user, kept } = await openSettings()
    await user.click(screen.getByRole('radio', { name: 'High risk only' }))
    await waitFor(async () => expect((await kept()).notificationThreshold).toBe('high-risk'))
    await user.click(screen.getByRole('button', { name: /Propose to notify from/ }))
    await user.click(await screen.findByRole('option', { name: 'High' }))
    await waitFor(async () => expect((await kept()).notifyFromBand).toBe('high'))
    await user.type(screen.getByRole('textbox', { name: /^Sector/ }), 'Retail')
    await user.tab()
    await waitFor(async () => expect((await kept()).sector).toBe('Retail'))
  })

  it('tell in their history what was set, in the words of the screen', async () => {
    const { user } = await openSettings({ signalHours: 36 })
    const history = within(screen.getByRole('region', { name: 'History' }))
    await history.findByText('Created')
    await user.click(screen.getByRole('radio', { name: 'High risk only' }))
    await history.findByText('High risk only')
    history.getByText('Any risk that is not unlikely')
  })

  it('lead back to the other settings', async () => {
    const { user, place } = await openSettings()
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await waitFor(() => expect(place()).toBe('/settings'))
  })
})
