import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aDesk, type TestDesk } from '#support/desk'
import { endOfMinute, isTime } from '../../../renderer/features/journal/as-of-moment.ts'
import { openWindow } from '../catalogues/open-window.tsx'

async function aDeskWithDeeds(): Promise<TestDesk> {
  const desk = await aDesk()
  desk.setClock('2026-11-23T10:00:00.000Z')
  await desk.call('activities:change', { id: 'example-pa-07', patch: { owner: 'Sales' } })
  await desk.call('journal:undo', undefined)
  await desk.call('journal:redo', undefined)
  return desk
}

const sentences = async () =>
  (await screen.findAllByRole('rowheader')).map((cell) => cell.textContent)

describe('the journal', () => {
  it('tells every entry as a sentence, newest first, undo and redo among them', async () => {
    await openWindow('/journal', await aDeskWithDeeds())
    expect(await sentences()).toEqual([
      'Did again: change owner of PA-07',
      'Undid: change owner of PA-07',
      'Changed owner of PA-07',
      expect.stringMatching(/^Created the vault with \d+ records$/),
    ])
  })

  it('opens the history of a record from its entry', async () => {
    const { user } = await openWindow('/journal', await aDeskWithDeeds())
    await user.click((await screen.findAllByRole('button', { name: 'Open' }))[0] as HTMLElement)
    const dialog = await screen.findByRole('dialog', { name: 'History of activity PA-07' })
    expect((await within(dialog).findAllByText('Sales')).length).toBeGreaterThan(0)
  })

  it('says in words that it is whole and shows the checkpoint', async () => {
    const { user } = await openWindow('/journal', await aDeskWithDeeds())
    await user.click(screen.getByRole('button', { name: 'Check the journal' }))
    await screen.findByText('The journal is whole.')
    screen.getByText(/^4-([0-9A-Z]{6}-){3}[0-9A-Z]{6}$/)
  })

  it('says in words from which entry on it does not hold together', async () => {
    const desk = await aDeskWithDeeds()
    const db = desk.desk.session?.vault.db
    db?.exec('DROP TRIGGER journal_is_not_updated')
    db?.exec("UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2")
    const { user } = await openWindow('/journal', desk)
    await user.click(screen.getByRole('button', { name: 'Check the journal' }))
    await screen.findByText('The journal does not hold together.')
    screen.getByText(/From entry 2 on/)
  })

  it('shows the register as of a past day, to be read only', async () => {
    const desk = await aDeskWithDeeds()
    await desk.call('activities:change', { id: 'example-pa-07', patch: { name: 'Renamed' } })
    const { user } = await openWindow('/journal', desk)
    await user.click(screen.getByRole('button', { name: 'Show the register as of…' }))
    const day = await screen.findByRole('textbox', { name: 'Day' })
    await user.clear(day)
    await user.type(day, '2026-11-22{Enter}')
    await screen.findByRole('heading', { name: 'The register as of 22 Nov 2026, 23:59' })
    const table = await screen.findByRole('table', { name: '24 activities' })
    expect(within(table).queryByText('Renamed')).toBeNull()
    screen.getByText('A look back: nothing here can be changed.')
    await user.keyboard('{Escape}')
    await screen.findByRole('heading', { level: 1, name: 'Journal' })
  })

  it('asks again for a time that does not exist', async () => {
    const { user } = await openWindow('/journal', await aDeskWithDeeds())
    await user.click(screen.getByRole('button', { name: 'Show the register as of…' }))
    const time = await screen.findByRole('textbox', { name: 'Time' })
    await user.clear(time)
    await user.type(time, '25:00{Enter}')
    await screen.findByText(/as in 14:05\.$/)
    expect(time).toHaveProperty('value', '25:00')
  })
})

describe('a time of day', () => {
  it.each(['0:00', '14:05', '23.59'])('is %s', (text) => expect(isTime(text)).toBe(true))
  it.each(['24:00', '14', '14:60', ''])('is not “%s”', (text) => expect(isTime(text)).toBe(false))
  it('counts to the end of its minute', () => {
    expect(endOfMinute('2026-11-22', '14:05')).toMatch(/:05:59\.999Z$/)
  })
})
