import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AgeEntry } from '#shared/domain/ages/age'
import { aDesk } from '#support/desk'
import { openCase, steps } from '#support/open-case'
import { openAges } from './open-ages.tsx'

const NORWAY: Omit<AgeEntry, 'changedOn'> = {
  id: 'NO',
  versions: [
    {
      id: 'own',
      from: '2026-01-01',
      age: 15,
      source: 'Act 1/2026',
      corroborated: 'no',
      status: 'corroborated',
      note: null,
    },
  ],
  capacity: { age: null, source: null, note: null },
  reason: 'Adopted',
}

const row = async (name: RegExp) => (await screen.findByRole('rowheader', { name })).closest('tr')
const textOf = async (name: RegExp) => (await row(name))?.textContent ?? ''
const names = () =>
  screen.getAllByRole('rowheader').map((cell) => cell.textContent?.replace(/ .*/, ''))

describe('the table of ages', () => {
  it('lists 31 countries by name, each with its age, its mark and its provision', async () => {
    await openAges('/deletions/ages', await aDesk('empty'))
    await row(/^Austria/)
    expect(names()).toHaveLength(31)
    expect(names().slice(0, 3)).toEqual(['Austria', 'Belgium', 'Bulgaria'])
    screen.getByText('31 countries, 4 where sources differ, 5 to be confirmed')
    const denmark = await textOf(/^Denmark DK/)
    expect(denmark).toContain('15')
    expect(denmark).toContain('Sources differ')
    expect(denmark).toContain('June 2020: other age')
    expect(denmark).toContain('1 Jan 2024')
    expect(denmark).toContain('Many published lists and programs still say 13')
    expect(denmark).not.toContain('to be confirmed')
    expect(await textOf(/^Norway/)).toContain('To be confirmed')
    expect(await textOf(/^Austria/)).toMatch(/14.*Corroborated.*s\. 4\(4\) DSG.*to be confirmed/)
  })

  it('shows the United Kingdom as UK and finds it by either code', async () => {
    const { user } = await openAges('/deletions/ages', await aDesk('empty'))
    await row(/^United Kingdom UK/)
    const search = screen.getByRole('searchbox', { name: 'Search ages' })
    for (const code of ['UK', 'GB']) {
      await user.clear(search)
      await user.type(search, code)
      await waitFor(() => expect(names()).toEqual(['United']))
    }
    await user.clear(search)
    await user.type(search, 'nowhere')
    const nothing = await screen.findByText('No country matches')
    const hint = nothing.closest('div')
    if (!hint) throw new Error('no hint')
    await user.click(within(hint).getByRole('button', { name: 'Clear search' }))
    await waitFor(() => expect(names()).toHaveLength(31))
  })

  it('keeps the three numbers apart and says which one decides', async () => {
    const desk = await aDesk('empty')
    await desk.call('deletions:change-settings', {
      noticeAge: 16,
      noticeWording: 'We aim at people over 16.',
    })
    await openAges('/deletions/ages', desk)
    const numbers = within(await screen.findByRole('region', { name: 'Three ages, kept apart' }))
    numbers.getByText('14 in Lithuania, where you are')
    numbers.getByText(/^Only this one decides cases/)
    numbers.getByText('To be confirmed in every country')
    numbers.getByText('16')
    numbers.getByText('“We aim at people over 16.”')
    numbers.getByText(
      /^Where no country is known, 16 applies\. For a user abroad the higher of two ages applies/,
    )
    numbers.getByText('To be confirmed:')
  })

  it('leads by keyboard to a country and back to its row', async () => {
    const { user, place } = await openAges('/deletions/ages', await aDesk('empty'))
    ;(await row(/^Austria/))?.focus()
    await user.keyboard('jj{Enter}')
    await screen.findByRole('heading', { level: 1, name: /Bulgaria/ })
    expect(place()).toBe('/deletions/ages/BG')
    await user.keyboard('{Escape}')
    await waitFor(async () => expect(await row(/^Bulgaria/)).toBe(document.activeElement))
  })
})

describe('a table that was changed', () => {
  it('marks the officer’s row, and lets the open cases that are not decided follow', async () => {
    const desk = await aDesk('empty')
    openCase(desk, 'DEL-001', { country: 'NO' })
    const decided = steps('frozen', 'age-checked', 'consent-checked', 'decided')
    openCase(desk, 'DEL-002', { country: 'NO', events: decided })
    await desk.call('ages:change', NORWAY)
    const { user } = await openAges('/deletions/ages', desk)
    expect(await textOf(/^Norway/)).toContain('changed by you')
    const title = '2 open cases with another age than the table gives now'
    const cases = within(await screen.findByRole('region', { name: title }))
    const lines = cases.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines).toEqual([
      'DEL-001Norwayapplies 14, now 15',
      'DEL-002Norwayapplies 14, now 15decided; check the age again to open it',
    ])
    await user.click(cases.getByRole('button', { name: 'Apply to 1 case' }))
    await screen.findByRole('region', {
      name: '1 open case with another age than the table gives now',
    })
    expect(screen.queryByRole('button', { name: /^Apply to/ })).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByRole('region', { name: title })
  })
})
