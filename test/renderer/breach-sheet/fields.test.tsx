import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anAssessment, AWARE_AT, step } from '#support/breaches'
import { queryClient } from '../../../renderer/call.ts'
import { expectSoon, openBreach, section, text } from './open-breach.tsx'

describe('the fields of an incident', () => {
  it('say "not yet known" while the authority’s form would', async () => {
    await openBreach({ entered: { natures: [] } })
    expect(text('Description').placeholder).toBe('Not yet known')
    expect(text('Measures taken').placeholder).toBe('Not yet known')
    expect(text('Lessons').placeholder).toBe('Not recorded')
  })

  it('are saved on leaving them, as one entry that undo takes back', async () => {
    const { desk, user, kept } = await openBreach()
    await user.click(text('Description'))
    await user.keyboard('A notebook was left on a train.')
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).description).toBe('A notebook was left on a train.'),
    )
    const { undo } = await desk.call('journal:steps', undefined)
    expect(undo).toMatchObject({ channel: 'breaches:change', fields: ['description'] })
  })

  it('change the title at the top, which never stays empty', async () => {
    const { user, kept } = await openBreach()
    await user.clear(text('Title'))
    await user.tab()
    await screen.findByText('Write something here.')
    expect((await kept()).title).toBe('Lost laptop')
    await user.type(text('Title'), 'Lost notebook')
    await user.tab()
    await screen.findByRole('heading', { level: 1, name: /Lost notebook/ })
  })

  it('ask about outflow, alteration and loss only where the nature asks for it', async () => {
    await openBreach({ entered: { natures: ['integrity'] } })
    const nature = section('Nature')
    nature.getByRole('radiogroup', { name: 'Alteration' })
    expect(nature.queryByRole('radiogroup', { name: 'Data left the house' })).toBeNull()
    expect(nature.queryByRole('radiogroup', { name: 'Unreadable to others' })).toBeNull()
    expect(nature.queryByRole('radiogroup', { name: 'Loss' })).toBeNull()
    text('Loss of integrity')
    expect(screen.queryByRole('textbox', { name: 'Loss of availability' })).toBeNull()
  })

  it('keep showing an answer whose nature was taken away', async () => {
    const consequences = { confidentiality: null, integrity: null, availability: 'No orders' }
    await openBreach({ entered: { natures: [] }, patch: { loss: 'temporary', consequences } })
    section('Nature').getByRole('radiogroup', { name: 'Loss' })
    expect(text('Loss of availability').value).toBe('No orders')
  })

  it('ask why data cannot be read once they are said to be unreadable', async () => {
    const { user, kept } = await openBreach()
    expect(screen.queryByRole('textbox', { name: 'Why unreadable' })).toBeNull()
    const question = screen.getByRole('radiogroup', { name: 'Unreadable to others' })
    await user.click(within(question).getByRole('radio', { name: 'In part' }))
    await screen.findByRole('textbox', { name: 'Why unreadable' })
    await expectSoon(async () => expect((await kept()).unintelligible).toBe('partly'))
  })

  it('take a typed number for approximate and a cleared one for unknown', async () => {
    const { user, kept } = await openBreach()
    const count = text('Number of people')
    await user.type(count, '2,300')
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).people).toMatchObject({ count: 2300, countIs: 'approximate' }),
    )
    await user.clear(count)
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).people).toMatchObject({ count: null, countIs: 'unknown' }),
    )
  })

  it('point out a number that stands while it is said to be unknown', async () => {
    const { user } = await openBreach({
      patch: { people: { categories: [], other: null, count: 5, countIs: 'exact' } },
    })
    const [kinds] = screen.getAllByRole('radiogroup', { name: 'This number is' })
    expect(screen.queryByText(/^A number stands above/)).toBeNull()
    await user.click(within(kinds as HTMLElement).getByRole('radio', { name: 'Not known' }))
    await screen.findByText(/^A number stands above/)
    expect(text('Number of people').value).toBe('5')
  })

  it('leave a number exact that was said to be exact', async () => {
    const people = { categories: [], other: null, count: 5, countIs: 'exact' as const }
    const { user, kept } = await openBreach({ patch: { people } })
    await user.clear(text('Number of people'))
    await user.type(text('Number of people'), '6')
    await user.tab()
    await expectSoon(async () =>
      expect((await kept()).people).toMatchObject({ count: 6, countIs: 'exact' }),
    )
  })

  it('refuse less than nobody and more than mankind in words, and lose nothing', async () => {
    const { user, kept } = await openBreach()
    const count = text('Number of people')
    await user.type(count, '-1')
    await user.tab()
    await screen.findByText('A number of people or records cannot be below zero.')
    await user.clear(count)
    await user.type(count, '9,000,000,000')
    await user.tab()
    await screen.findByText(/^More people than live on earth/)
    expect(count.value).toBe('9,000,000,000')
    expect((await kept()).people.count).toBeNull()
  })

  it('mark children, and data of special categories, with their articles', async () => {
    const people = {
      categories: ['minors' as const],
      other: null,
      count: null,
      countIs: 'unknown' as const,
    }
    const data = {
      types: ['contact' as const, 'health' as const, 'criminal' as const],
      other: null,
      records: null,
      recordsAre: 'unknown' as const,
      categoryIds: [],
    }
    await openBreach({ patch: { people, data } })
    section('Scope').getByText('Children are among them')
    section('Scope').getByText('GDPR rec. 38')
    section('Scope').getByText(
      'Special categories (GDPR art. 9(1)): Health. Under GDPR art. 10: Criminal convictions and offences.',
    )
  })

  it('ask for the end only of what went on for a time', async () => {
    const { user } = await openBreach()
    const time = () => section('Time and discovery')
    expect(time().queryByRole('group', { name: 'From' })).toBeNull()
    await user.click(time().getByRole('radio', { name: 'On one day' }))
    await time().findByRole('group', { name: 'Day' })
    expect(time().queryByRole('group', { name: 'To' })).toBeNull()
    await user.click(time().getByRole('radio', { name: 'Over a time' }))
    await time().findByRole('group', { name: 'From' })
    time().getByRole('group', { name: 'To' })
  })

  it('refuse a first signal behind the awareness, and keep what was typed', async () => {
    const { user, kept } = await openBreach({ entered: { awareAt: AWARE_AT } })
    const signal = within(
      section('Time and discovery').getByRole('group', { name: 'First signal' }),
    )
    const day = signal.getByRole<HTMLInputElement>('textbox', { name: 'First signal, date' })
    await user.clear(day)
    await user.type(day, '21 Nov 2026')
    await user.click(text('Title'))
    await signal.findByText('This lies after you became aware. Correct it, or the awareness.')
    expect(day.value).toBe('21 Nov 2026')
    expect((await kept()).firstSignal.at).toBe('2026-11-20T08:00:00.000Z')
  })

  it('never leave the first signal empty', async () => {
    const { user, kept } = await openBreach()
    const signal = within(
      section('Time and discovery').getByRole('group', { name: 'First signal' }),
    )
    await user.clear(signal.getByRole('textbox', { name: 'First signal, date' }))
    await user.clear(signal.getByRole('textbox', { name: 'First signal, time' }))
    await user.click(text('Title'))
    await signal.findByText('Write something here.')
    expect((await kept()).firstSignal.at).toBe('2026-11-20T08:00:00.000Z')
  })
})

describe('what the notification lacks', () => {
  it('is listed at the top, and each point leads to its field', async () => {
    const { user } = await openBreach({ entered: { natures: [] } })
    const list = within(
      screen.getByRole('complementary', { name: '9 points of the notification are not yet known' }),
    )
    await user.click(list.getByRole('button', { name: 'What happened' }))
    expect(document.activeElement).toBe(text('Description'))
    await user.keyboard('A notebook was lost.')
    await user.tab()
    await screen.findByRole('complementary', {
      name: '8 points of the notification are not yet known',
    })
    expect(list.queryByRole('button', { name: 'What happened' })).toBeNull()
  })

  it('stands beside each field that lacks it', async () => {
    const { user } = await openBreach({ patch: { description: 'Lost' } })
    const before = screen.getAllByText(/^The notification asks for this/).length
    await user.type(text('Measures taken'), 'Wiped')
    await user.tab()
    await expectSoon(() =>
      expect(screen.getAllByText(/^The notification asks for this/)).toHaveLength(before - 1),
    )
  })

  it('is no longer told once it is decided that the authority is not notified', async () => {
    const { id, desk } = await openBreach({
      entered: { awareAt: AWARE_AT },
      deeds: [anAssessment()],
    })
    screen.getByText(/points of the notification are not yet known/)
    const event = step('not-notified', '2026-11-20T10:00:00.000Z', { reason: 'No risk' })
    await desk.call('breaches:record-event', { id, event })
    await queryClient.invalidateQueries()
    await expectSoon(() =>
      expect(screen.queryByText(/points of the notification are not yet known/)).toBeNull(),
    )
    expect(screen.queryByText(/^The notification asks for this/)).toBeNull()
  })
})
