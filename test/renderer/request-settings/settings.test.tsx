import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import type { Request } from '#shared/domain/requests/request'
import { RequestSettingsPage } from '../../../renderer/features/request-settings/RequestSettingsPage.tsx'
import { openRoutes } from '../open-routes.tsx'
import { aDeskWith, aRequest } from '../requests-list/seeded-desk.ts'

async function openSettings(requests: readonly Request[] = []) {
  const desk = await aDeskWith(requests)
  const opened = await openRoutes(
    { '/settings/requests': RequestSettingsPage },
    '/settings/requests',
    desk,
  )
  await screen.findByRole('heading', { level: 1, name: 'Due dates of requests' })
  const kept = async () => (await desk.call('requests:settings', undefined)).settings
  return { ...opened, kept }
}

const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the settings of due dates', () => {
  it('take the country of the register until another is chosen, with its regions', async () => {
    const { user, kept } = await openSettings()
    screen.getByText(/reckoned for Lithuania/)
    await user.click(screen.getByRole('button', { name: /Country/ }))
    await user.click(await screen.findByRole('option', { name: 'Germany' }))
    await screen.findByText(/reckoned for Germany/)
    await user.click(screen.getByRole('button', { name: /Region/ }))
    await user.click(await screen.findByRole('option', { name: /^(Bavaria|Bayern)$/ }))
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ country: 'DE', subdivision: 'BY' }),
    )
    await user.click(screen.getByRole('button', { name: /Country/ }))
    await user.click(await screen.findByRole('option', { name: /As in the register/ }))
    await waitFor(async () =>
      expect(await kept()).toMatchObject({ country: null, subdivision: null }),
    )
  })

  it('list the days off of a year, and let days be added and taken away', async () => {
    const { user, kept } = await openSettings()
    const list = () => within(screen.getByRole('list', { name: 'Days off in 2026' }))
    expect(list().getAllByRole('listitem')).toHaveLength(16)
    await user.click(list().getAllByRole('button', { name: /^Take away/ })[0] as HTMLElement)
    await waitFor(async () => expect((await kept()).removedHolidays).toEqual(['2026-01-01']))
    await user.click(await list().findByRole('button', { name: /^Bring back/ }))
    await waitFor(async () => expect((await kept()).removedHolidays).toEqual([]))
    await user.click(section('Days off').getByRole('button', { name: 'Add day…' }))
    await user.type(await screen.findByRole('textbox', { name: 'Day' }), '23 Nov 2026')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    await screen.findByText('Write its name.')
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Day of mourning')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    await list().findByText('Day of mourning', { selector: 'bdi' })
    expect((await kept()).addedHolidays).toEqual([{ day: '2026-11-23', name: 'Day of mourning' }])
    await user.click(screen.getByRole('button', { name: 'Days off of 2025' }))
    screen.getByRole('list', { name: 'Days off in 2025' })
    screen.getByText(/date-holidays by commenthol/)
  })

  it('say how many open cases a change moves, and undo it', async () => {
    // Due on 21 December, a Monday.
    const { user, kept } = await openSettings([
      aRequest(1),
      aRequest(2, { receivedOn: '2026-11-18' }),
    ])
    await user.click(section('Days off').getByRole('button', { name: 'Add day…' }))
    await user.type(await screen.findByRole('textbox', { name: 'Day' }), '21 Dec 2026')
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'One-off')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    await waitFor(() =>
      expect(screen.getAllByText('1 open case is due on another day')).toHaveLength(2),
    )
    screen.getByText('RQ-0001: 21 Dec 2026 → 22 Dec 2026')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await kept()).addedHolidays).toEqual([]))
  })

  it('hold the numbers of the law as data, and refuse what is none', async () => {
    const { user, kept } = await openSettings()
    const months = screen.getByRole<HTMLInputElement>('textbox', { name: 'Answer within' })
    expect(months.value).toBe('1')
    await user.clear(months)
    await user.tab()
    await screen.findByText('Write a number.')
    await user.type(months, '99')
    await user.tab()
    await screen.findByText('This number is out of range.')
    await user.clear(months)
    await user.type(months, '2')
    await user.tab()
    await waitFor(async () => expect((await kept()).answerMonths).toBe(2))
  })

  it('let the cautious reading of waiting be chosen, and mark the other as open', async () => {
    const { user, kept } = await openSettings()
    section('Waiting').getByText('to be confirmed')
    await user.click(screen.getByRole('radio', { name: /Waiting moves nothing/ }))
    await waitFor(async () => expect((await kept()).pausePolicy).toBe('none'))
    await section('History').findByText('Created')
    await user.click(screen.getByRole('radio', { name: /stands still/ }))
    await section('History').findByText('Waiting moves nothing: the cautious reading')
  })

  it('refuse a zone that nobody knows', async () => {
    const { user, kept } = await openSettings()
    const zone = screen.getByRole('textbox', { name: 'Time zone' })
    await user.type(zone, 'Mars/Olympus')
    await user.tab()
    await screen.findByText('This time zone is not known. Write it as Europe/Vilnius.')
    expect(await kept()).toMatchObject(FIRST_SETTINGS)
  })
})
