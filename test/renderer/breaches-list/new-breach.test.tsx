import '../native-bytes.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TestDesk } from '#support/desk'
import { openBreaches } from './open-breaches.tsx'

// The window's clock stands at 22 November, 10:00 UTC; an empty register tells its times in UTC.
async function openForm() {
  const opened = await openBreaches(inUtc)
  await screen.findByText('No incidents yet')
  await opened.user.click(screen.getByRole('button', { name: 'Log incident' }))
  await screen.findByRole('dialog', { name: 'Log incident' })
  return opened
}

const inUtc = (desk: TestDesk) => desk.call('requests:change-settings', { timeZone: 'UTC' })
const form = () => within(screen.getByRole('dialog', { name: 'Log incident' }))
const title = () => form().getByRole('textbox', { name: /What happened/ })
const group = (name: RegExp) => within(form().getByRole('group', { name }))
const submit = () => form().getByRole('button', { name: 'Log incident' })
const preview = () => within(form().getByRole('region', { name: 'Clock' }))

type User = Awaited<ReturnType<typeof openForm>>['user']

async function typeMoment(user: User, name: RegExp, day: string, time: string) {
  const [dayField, timeField] = group(name).getAllByRole('textbox') as [HTMLElement, HTMLElement]
  await user.clear(dayField)
  await user.type(dayField, day)
  await user.clear(timeField)
  await user.type(timeField, time)
  await user.tab()
}

async function answerAware(user: User, answer: RegExp) {
  await user.click(form().getByRole('radio', { name: answer }))
}

const rowsOf = async (desk: TestDesk) => (await desk.call('breaches:list', undefined)).rows

describe('logging an incident', () => {
  it('keeps what is known at once, starts the clock and opens the sheet', async () => {
    const { user, desk, place } = await openForm()
    await user.type(title(), ' Lost laptop ')
    await typeMoment(user, /First signal/, '20 Nov 2026', '08:00')
    await answerAware(user, /^Yes/)
    await typeMoment(user, /Aware since/, '20 Nov 2026', '09:30')
    await user.click(form().getByRole('checkbox', { name: /Confidentiality/ }))
    await user.click(form().getByRole('checkbox', { name: /Availability/ }))
    await user.type(form().getByRole('textbox', { name: 'Description' }), 'Left in a train.')
    await user.click(submit())
    await waitFor(() => expect(place()).toMatch(/^\/breaches\/[\w-]+$/))
    const { breach, summary } = await desk.call('breaches:read', {
      id: place().split('/').at(-1) ?? '',
    })
    expect(breach).toMatchObject({
      title: 'Lost laptop',
      timeZone: 'UTC',
      firstSignal: { at: '2026-11-20T08:00:00.000Z', isDayOnly: false },
      natures: ['confidentiality', 'availability'],
      description: 'Left in a train.',
    })
    expect(summary).toMatchObject({
      isRunning: true,
      awareAt: '2026-11-20T09:30:00.000Z',
      strictAt: '2026-11-23T09:30:00.000Z',
    })
  })

  it('logs a mere signal without a clock', async () => {
    const { user, desk, place } = await openForm()
    await user.type(title(), 'Odd e-mail')
    await typeMoment(user, /First signal/, '22 Nov 2026', '09:00')
    await answerAware(user, /^Not yet/)
    preview().getByText(/clock has not started/)
    await user.click(submit())
    await waitFor(() => expect(place()).toMatch(/^\/breaches\/[\w-]+$/))
    const [row] = await rowsOf(desk)
    expect(row).toMatchObject({ state: 'SIGNAL', isRunning: false, awareAt: null })
  })

  it('asks for what is missing, beside each field, and leads the keyboard to the first', async () => {
    const { user, desk } = await openForm()
    await user.click(submit())
    await form().findByText('Write a few words.')
    form().getByText('Write when it was first noticed.')
    form().getByText('Say yes or not yet.')
    await waitFor(() => expect(document.activeElement).toBe(title()))
    await answerAware(user, /^Yes/)
    form().getByText('Write since when.')
    expect(await rowsOf(desk)).toEqual([])
  })

  it('shows the limit and the time left as soon as the awareness is typed', async () => {
    const { user } = await openForm()
    await answerAware(user, /^Yes/)
    preview().getByText('Write since when to see the limit.')
    await typeMoment(user, /Aware since/, '20 Nov 2026', '12:14')
    preview().getByText('26 h 14 min left')
    preview().getByText(/Notify the authority by 23 Nov 2026, 12:14 \(UTC\)/)
  })

  it('says that a limit has passed already', async () => {
    const { user } = await openForm()
    await answerAware(user, /^Yes/)
    await typeMoment(user, /Aware since/, '18 Nov 2026', '10:00')
    preview().getByText('24 h 00 min over')
    preview().getByText(/notify at once/)
  })

  it('asks why more than a day lies between signal and awareness, and not at exactly a day', async () => {
    const { user, desk, place } = await openForm()
    await user.type(title(), 'Lost laptop')
    await typeMoment(user, /First signal/, '20 Nov 2026', '08:00')
    await answerAware(user, /^Yes/)
    await typeMoment(user, /Aware since/, '21 Nov 2026', '08:00')
    expect(form().queryByRole('textbox', { name: /Why more than/ })).toBeNull()
    await typeMoment(user, /Aware since/, '21 Nov 2026', '08:01')
    const why = form().getByRole('textbox', { name: /^Why more than 24 h after the first signal/ })
    await user.click(submit())
    await form().findByText('Say what was done in that time.')
    expect(await rowsOf(desk)).toEqual([])
    await user.type(why, 'The host had to be asked.')
    await user.click(submit())
    await waitFor(() => expect(place()).toMatch(/^\/breaches\/[\w-]+$/))
  })

  it.each([
    ['First signal', '23 Nov 2026', '10:00', /lies in the future/],
    ['Aware since', '23 Nov 2026', '10:00', /lies in the future/],
    ['Aware since', '20 Nov 2026', '07:59', /lies before the first signal/],
  ])('refuses a %s of %s %s in words', async (name, day, time, words) => {
    const { user, desk } = await openForm()
    await user.type(title(), 'Lost laptop')
    await typeMoment(user, /First signal/, '20 Nov 2026', '08:00')
    await answerAware(user, /^Yes/)
    await typeMoment(user, /Aware since/, '20 Nov 2026', '09:00')
    await typeMoment(user, new RegExp(name), day, time)
    group(new RegExp(name)).getByText(words)
    await user.click(submit())
    expect(await rowsOf(desk)).toEqual([])
    expect(title()).toHaveProperty('value', 'Lost laptop')
  })

  it('forgets the awareness when the answer is taken back', async () => {
    const { user, desk, place } = await openForm()
    await user.type(title(), 'Odd e-mail')
    await typeMoment(user, /First signal/, '20 Nov 2026', '08:00')
    await answerAware(user, /^Yes/)
    await typeMoment(user, /Aware since/, '20 Nov 2026', '09:00')
    await answerAware(user, /^Not yet/)
    await user.click(submit())
    await waitFor(() => expect(place()).toMatch(/^\/breaches\/[\w-]+$/))
    expect((await rowsOf(desk))[0]?.awareAt).toBeNull()
  })
})
