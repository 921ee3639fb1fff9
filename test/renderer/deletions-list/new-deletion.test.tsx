import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { loggedBreach } from '#support/breaches'
import { aDesk, type TestDesk } from '#support/desk'
import type { KnownOfDeletion } from '../../../renderer/parts/deletions/new-deletion.ts'
import { NewDeletion } from '../../../renderer/parts/deletions/NewDeletion.tsx'
import { openRoutes } from '../open-routes.tsx'
import { openDeletions } from './open-deletions.tsx'

// The window's clock stands at 22 November, 10:00 UTC.
async function openForm() {
  const opened = await openDeletions()
  await screen.findByText('No cases yet')
  await opened.user.click(screen.getByRole('button', { name: 'Open case' }))
  await screen.findByRole('dialog', { name: 'Open case' })
  return opened
}

type User = Awaited<ReturnType<typeof openForm>>['user']

const form = () => within(screen.getByRole('dialog', { name: 'Open case' }))
const submit = () => form().getByRole('button', { name: 'Open case' })
const reference = () => form().getByRole('textbox', { name: /^Working reference/ })
const rowsOf = async (desk: TestDesk) => (await desk.call('deletions:list', undefined)).rows

async function chooseChannel(user: User, name: string) {
  await user.click(form().getByRole('button', { name: /How the signal came/ }))
  await user.click(await screen.findByRole('option', { name }))
}

async function typeSignal(user: User, day: string, time: string) {
  const group = within(form().getByRole('group', { name: /When the signal came/ }))
  const [dayField, timeField] = group.getAllByRole('textbox') as [HTMLElement, HTMLElement]
  await user.clear(dayField)
  await user.type(dayField, day)
  await user.clear(timeField)
  if (time !== '') await user.type(timeField, time)
  await user.tab()
}

describe('opening a case', () => {
  it('keeps what says nothing of a person, and opens the sheet', async () => {
    const { user, desk, place } = await openForm()
    form().getByText(/Write no name, account, e-mail address or birth date/)
    await chooseChannel(user, 'A parent')
    await typeSignal(user, '21 Nov 2026', '08:00')
    await user.click(form().getByRole('checkbox', { name: 'Behaviour' }))
    await user.click(form().getByRole('checkbox', { name: 'Statement of a parent' }))
    await user.type(form().getByRole('combobox', { name: /^Country of the user/ }), 'Denm')
    await user.click(await screen.findByRole('option', { name: 'Denmark' }))
    await user.click(form().getByRole('radio', { name: 'Under 13' }))
    await user.click(submit())
    await waitFor(() => expect(place()).toMatch(/^\/deletions\/[\w-]+$/))
    const id = place().split('/').at(-1) ?? ''
    const { deletion, reference } = await desk.call('deletions:read', { id })
    expect(deletion).toMatchObject({
      refNo: 'DEL-001',
      signalChannel: 'parent',
      signal: { at: '2026-11-21T08:00:00.000Z', isDayOnly: false },
      beliefBasis: ['parent-statement', 'behaviour'],
      country: 'DK',
      ageBand: 'under-13',
    })
    expect(reference).toBe('none')
    await screen.findByText('DEL-001 opened')
  })

  it('takes the day alone where the time is not known', async () => {
    const { user, desk } = await openForm()
    await chooseChannel(user, 'Estimated age')
    await typeSignal(user, '21 Nov 2026', '')
    await user.click(submit())
    await waitFor(async () => expect(await rowsOf(desk)).toHaveLength(1))
    expect((await rowsOf(desk))[0]).toMatchObject({ isSignalDayOnly: true, freezeBy: null })
  })

  it('keeps the working reference apart from the record', async () => {
    const { user, desk, place } = await openForm()
    await chooseChannel(user, 'Support staff')
    await typeSignal(user, '21 Nov 2026', '08:00')
    await user.type(reference(), ' account 4711-ab ')
    await user.click(submit())
    await waitFor(() => expect(place()).toMatch(/^\/deletions\/[\w-]+$/))
    const id = place().split('/').at(-1) ?? ''
    const sheet = await desk.call('deletions:read', { id })
    expect(sheet.reference).toBe('kept')
    expect(JSON.stringify(sheet)).not.toContain('4711')
    expect(await desk.call('deletions:show-reference', { id })).toBe('account 4711-ab')
  })

  it('lets the case stand and says so where the reference was not kept', async () => {
    const { user, desk } = await openForm()
    await chooseChannel(user, 'Support staff')
    await typeSignal(user, '21 Nov 2026', '08:00')
    await user.type(reference(), 'account 4711')
    const { call } = window.workbench
    window.workbench.call = async (channel, input) =>
      channel === 'deletions:keep-reference'
        ? { ok: false, error: { code: 'internal', problems: [] } }
        : call(channel, input)
    await user.click(submit())
    await screen.findByText(/DEL-001 is open, but the working reference was not kept/)
    expect(await rowsOf(desk)).toHaveLength(1)
  })

  it('asks for what is missing, beside each field, and leads the keyboard to the first', async () => {
    const { user, desk } = await openForm()
    await user.click(submit())
    await form().findByText('Say how the signal came.')
    form().getByText('Write when the signal came.')
    await waitFor(() =>
      expect(document.activeElement).toBe(
        form().getByRole('button', { name: /How the signal came/ }),
      ),
    )
    expect(await rowsOf(desk)).toEqual([])
  })

  it('refuses a signal in the future', async () => {
    const { user, desk } = await openForm()
    await chooseChannel(user, 'Support staff')
    await typeSignal(user, '23 Nov 2026', '08:00')
    form().getByText(/lies in the future/)
    await user.click(submit())
    expect(await rowsOf(desk)).toEqual([])
  })
})

describe('working out the band', () => {
  async function openHelper() {
    const opened = await openForm()
    await opened.user.click(form().getByRole('button', { name: 'Work out the band…' }))
    const field = await screen.findByRole('textbox', { name: /^Birth date/ })
    return { ...opened, field }
  }

  it.each([
    ['23 Nov 2013', '12 years old today: under 13', 'Under 13'],
    ['22 Nov 2013', '13 years old today: 13 to 15', '13 to 15'],
    ['22 Nov 2010', '16 years old today: 16 or 17', '16 or 17'],
    ['23 Nov 2008', '17 years old today: 16 or 17', '16 or 17'],
  ])('takes who was born on %s for %s', async (birth, words, band) => {
    const { user, field } = await openHelper()
    await user.type(field, birth)
    await screen.findByText(words)
    await user.click(screen.getByRole('button', { name: `Take “${band}”` }))
    await waitFor(() =>
      expect(form().getByRole('radio', { name: band })).toHaveProperty('checked', true),
    )
  })

  it('keeps no band of somebody of eighteen', async () => {
    const { user, field } = await openHelper()
    await user.type(field, '22 Nov 2008')
    await screen.findByText('18 years old today: no child, no band is kept.')
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull()
  })

  it('refuses a birth in the future', async () => {
    const { user, field } = await openHelper()
    await user.type(field, '23 Nov 2026')
    await screen.findByText('This day has not come yet.')
  })

  it('forgets the birth date when it closes, and sends it nowhere', async () => {
    const { user, field } = await openHelper()
    const sent: string[] = []
    const { call } = window.workbench
    window.workbench.call = (channel, input) => {
      sent.push(JSON.stringify(input ?? null))
      return call(channel, input)
    }
    await user.type(field, '22 Nov 2013')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /^Birth date/ })).toBeNull())
    await user.click(form().getByRole('button', { name: 'Work out the band…' }))
    expect(await screen.findByRole('textbox', { name: /^Birth date/ })).toHaveProperty('value', '')
    expect(sent.join()).not.toContain('2013')
  })
})

describe('a case opened from elsewhere', () => {
  it('takes over what is known and links back', async () => {
    const desk = await aDesk('empty')
    const breach = await loggedBreach(desk)
    const known: KnownOfDeletion = {
      signalChannel: 'parent',
      signal: { at: '2026-11-19T00:00:00.000Z', isDayOnly: true },
      country: 'PL',
      breachIds: [breach.id],
    }
    const { user } = await openRoutes(
      {
        '/': () => (
          <>
            <h1>Elsewhere</h1>
            <NewDeletion known={known} onClose={() => undefined} />
          </>
        ),
        '/deletions/$id': () => <h1>The case</h1>,
      },
      '/',
      desk,
    )
    await screen.findByRole('dialog', { name: 'Open case' })
    await user.click(submit())
    await screen.findByRole('heading', { name: 'The case' })
    const [row] = await rowsOf(desk)
    expect(row).toMatchObject({ signalChannel: 'parent', isSignalDayOnly: true, country: 'PL' })
    const { deletion } = await desk.call('deletions:read', { id: row?.id ?? '' })
    expect(deletion).toMatchObject({ breachIds: [breach.id], requestIds: [] })
  })
})
