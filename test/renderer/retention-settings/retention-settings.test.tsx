import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { RetentionSettingsPage } from '../../../renderer/features/retention-settings/RetentionSettingsPage.tsx'
import { openRoutes } from '../open-routes.tsx'
import { aDeskWith, aRequest } from '../requests-list/seeded-desk.ts'

const KEEP = {
  ...emptyRetentionRule('keep', 'RET-OWN', 'fixed_after_event'),
  period: 'P3Y',
  event: 'the change',
}

async function openSettings() {
  const desk = await aDeskWith([aRequest(1)])
  await desk.call('catalogues:save', { kind: 'retention-rule', record: KEEP })
  const opened = await openRoutes(
    {
      '/settings/retention': RetentionSettingsPage,
      '/settings/requests': () => <h1>Requests</h1>,
      '/settings/deletions': () => <h1>Deletions</h1>,
    },
    '/settings/retention',
    desk,
  )
  await screen.findByRole('heading', { level: 1, name: 'Retention settings' })
  return { ...opened, kept: () => desk.call('retention:settings', undefined) }
}

describe('the settings of retention', () => {
  it('hold the days that count as soon, and refuse what is none', async () => {
    const { user, kept } = await openSettings()
    const days = screen.getByRole<HTMLInputElement>('textbox', { name: /^Due soon/ })
    expect(days.value).toBe('30')
    await user.clear(days)
    await user.tab()
    await screen.findByText('Write a number.')
    await user.type(days, '400')
    await user.tab()
    await screen.findByText('This number is out of range.')
    await user.clear(days)
    await user.type(days, '14')
    await user.tab()
    await waitFor(async () => expect((await kept()).dueSoonDays).toBe(14))
  })

  it('give a rule to what this program keeps itself, and say what that comes to', async () => {
    const { user, kept } = await openSettings()
    screen.getByText('3 of 5 kinds of data this program keeps itself have no rule.')
    const own = within(screen.getByRole('region', { name: 'What this program keeps itself' }))
    await own.findByText(/records? kept, without a date\./)
    await user.click(own.getByRole('button', { name: /Journal values/ }))
    await user.click(await screen.findByRole('option', { name: /^RET-OWN/ }))
    await waitFor(async () => expect((await kept()).journalRuleId).toBe('keep'))
    await own.findByText(/records? kept; first date 1 Nov 2029\./)
    screen.getByText('2 of 5 kinds of data this program keeps itself have no rule.')
    await user.click(own.getByRole('button', { name: /Journal values/ }))
    await user.click(await screen.findByRole('option', { name: 'No rule' }))
    await waitFor(async () => expect((await kept()).journalRuleId).toBeNull())
  })

  it('show the rule of closed requests, which is set with their due dates', async () => {
    const { user, place } = await openSettings()
    const own = within(screen.getByRole('region', { name: 'What this program keeps itself' }))
    own.getByText('RET-COR RET-COR', { selector: 'span' })
    await user.click(own.getByRole('link', { name: 'Set with the due dates of requests' }))
    await waitFor(() => expect(place()).toMatch(/^\/settings\/requests/))
  })

  it('show how long sealed records of deletions are kept, which is set with deletions', async () => {
    const { user, place } = await openSettings()
    const own = within(screen.getByRole('region', { name: 'What this program keeps itself' }))
    own.getByText('3 years after closing, as each record says')
    await user.click(own.getByRole('link', { name: 'Set with the settings of deletions' }))
    await waitFor(() => expect(place()).toMatch(/^\/settings\/deletions/))
  })
})
