import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { aDesk, type TestDesk } from '#support/desk'
import { openCase } from '#support/open-case'
import { openAges } from './open-ages.tsx'

const own = async (desk: TestDesk, country: string) =>
  (await desk.call('ages:table', undefined)).rows.find((row) => row.country === country)?.own
const bar = () => screen.queryByRole('region', { name: 'Not saved yet' })
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const save = () => screen.getByRole('button', { name: 'Save ages' })

async function choose(user: UserEvent, label: RegExp, option: string) {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(await screen.findByRole('option', { name: option }))
}

describe('the entry of a country', () => {
  it('names the open cases a change touches before it is saved, and asks for a reason', async () => {
    const desk = await aDesk('empty')
    openCase(desk, 'DEL-002', { country: 'NO' })
    openCase(desk, 'DEL-003', { country: 'SE' })
    const { user } = await openAges('/deletions/ages/NO', desk)
    screen.getByText('13 today, to be confirmed')
    expect(bar()).toBeNull()
    await choose(user, /Age$/, '15')
    await screen.findByText(/^Touches 1 open case: DEL-002\./)
    const touched = within(screen.getByRole('list', { name: 'Open cases it touches' }))
    touched.getByText('applies 14, then 15')
    await user.click(save())
    await waitFor(() => expect(field(/^Why it differs/)).toBe(document.activeElement))
    expect(await own(desk, 'NO')).toBeNull()
    await user.type(field(/^Why it differs/), 'Adopted, read in the gazette.')
    await user.click(save())
    await waitFor(() => expect(bar()).toBeNull())
    await screen.findByText('15 today, to be confirmed, changed by you on 22 Nov 2026')
    expect(await own(desk, 'NO')).toMatchObject({ reason: 'Adopted, read in the gazette.' })
    screen.getByText(/^Came with the program: 13, first day not recorded/)
    screen.getByText('22 Nov 2026: Adopted, read in the gazette.')
    expect(field(/^Why it differs/)).toHaveProperty('value', '')
  })

  it('takes a further version with its day and law, in order', async () => {
    const desk = await aDesk('empty')
    const { user } = await openAges('/deletions/ages/NO', desk)
    await user.click(screen.getByRole('button', { name: 'Add a version…' }))
    const second = within(screen.getByRole('group', { name: 'Version 2' }))
    await screen.findByText('Something here cannot be saved yet. Save leads to it.')
    await user.type(second.getByRole('textbox', { name: /^Applies since/ }), '2027-01-01')
    await user.type(second.getByRole('textbox', { name: /^National provision/ }), 'Act 9/2026')
    await user.type(field(/^Why it differs/), 'Adopted')
    await screen.findByText('Touches no open case.')
    await user.click(save())
    await waitFor(async () => expect((await own(desk, 'NO'))?.versions).toHaveLength(2))
    expect((await own(desk, 'NO'))?.versions[1]).toMatchObject({
      from: '2027-01-01',
      source: 'Act 9/2026',
      age: 13,
      status: 'unsure',
    })
  })

  it('keeps a day that is none typed and cannot be saved with it', async () => {
    const desk = await aDesk('empty')
    const { user } = await openAges('/deletions/ages/DK', desk)
    const second = within(screen.getByRole('group', { name: 'Version 2' }))
    const day = () => second.getByRole('textbox', { name: /^Applies since/ })
    expect(day()).toHaveProperty('value', '1 Jan 2024')
    await user.clear(day())
    await user.type(day(), '31 Feb 2024')
    await user.type(field(/^Why it differs/), 'Read anew')
    await user.click(save())
    await waitFor(() => expect(day()).toBe(document.activeElement))
    expect(await own(desk, 'DK')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(bar()).toBeNull())
    const fresh = within(screen.getByRole('group', { name: 'Version 2' }))
    expect(fresh.getByRole('textbox', { name: /^Applies since/ })).toHaveProperty(
      'value',
      '1 Jan 2024',
    )
  })

  it('takes an age of contract capacity only with its law, and applies it to nothing', async () => {
    const desk = await aDesk('empty')
    const { user } = await openAges('/deletions/ages/LT', desk)
    await user.type(field(/^Age of contract capacity/), '18{Tab}')
    await user.type(field(/^Why it differs/), 'Looked up')
    await user.click(save())
    await waitFor(() => expect(field(/^Law/)).toBe(document.activeElement))
    await user.type(field(/^Law/), 'Civil Code')
    await screen.findByText('Touches no open case.')
    await user.click(save())
    await waitFor(async () => expect((await own(desk, 'LT'))?.capacity.age).toBe(18))
    screen.getByText(/^14 today, sources differ/)
  })

  it('is set back to what came with the program; the history stays, and so does undo', async () => {
    const desk = await aDesk('empty')
    const { versions, capacity } = (await desk.call('ages:table', undefined)).rows[0] ?? {}
    if (!versions || !capacity) throw new Error('no row')
    const raised = versions.map((version) => ({ ...version, age: 16 }))
    await desk.call('ages:change', { id: 'AT', versions: raised, capacity, reason: 'Raised' })
    const { user } = await openAges('/deletions/ages/AT', desk)
    await user.click(screen.getByRole('button', { name: 'Set back' }))
    await screen.findByText('14 today, corroborated')
    expect(await own(desk, 'AT')).toBeNull()
    await screen.findAllByText(/^16, first day not recorded; s\. 4\(4\) DSG/)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText(/^16 today/)
  })

  it('keeps what was written while another screen is shown', async () => {
    const desk = await aDesk('empty')
    const { user, go } = await openAges('/deletions/ages/NO', desk)
    await user.type(field(/^Why it differs/), 'Half a th')
    await go('/deletions/ages')
    await screen.findByRole('heading', { level: 1, name: 'Ages by country' })
    await go('/deletions/ages/NO')
    await screen.findByText('Written on an earlier visit and not saved yet.')
    expect(field(/^Why it differs/)).toHaveProperty('value', 'Half a th')
  })

  it('of a country outside the table is told to be none', async () => {
    await openAges('/deletions/ages', await aDesk('empty')).then(({ go }) =>
      go('/deletions/ages/US'),
    )
    await screen.findByText('No such country in the table')
  })
})
