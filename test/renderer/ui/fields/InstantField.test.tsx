import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { controls } from '#shared/text/controls'
import { timeFields } from '#shared/text/time-fields'
import { InstantField } from '#ui/fields/InstantField'
import { TimePointField } from '#ui/fields/TimePointField'
import type { PointInTime } from '../../../../renderer/ui/fields/typed-time.ts'
import { NOW } from '#support/now'

type SubjectProps = { readonly start?: string | null; readonly timeZone?: string }

function Subject({ start = null, timeZone = 'Europe/Vilnius' }: SubjectProps) {
  const [value, setValue] = useState(start)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <>
      <InstantField
        label="Aware"
        value={value}
        timeZone={timeZone}
        onChange={(next, why) => {
          setValue(next)
          setProblem(why)
        }}
      />
      <output>{value ?? problem ?? 'none'}</output>
    </>
  )
}

function DaySubject({ start }: { readonly start: PointInTime | null }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <TimePointField label="Aware" value={value} timeZone="Europe/Vilnius" onChange={setValue} />
      <output>{value === null ? 'none' : `${value.at} ${String(value.isDayOnly)}`}</output>
    </>
  )
}

const date = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Aware, date' })
const time = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Aware, time' })
const value = () => screen.getByRole('status').textContent

describe('a field for a moment', () => {
  afterEach(cleanup)

  it('shows an instant in its zone, with the distance from UTC', () => {
    render(<Subject start="2026-11-26T08:40:00.000Z" />)
    expect([date().value, time().value]).toEqual(['26 Nov 2026', '10:40'])
    expect(screen.getByText('Europe/Vilnius, UTC+2')).toBeDefined()
  })

  it('takes date and time as they are typed and writes them in order when left', async () => {
    render(<Subject />)
    await userEvent.type(date(), '2026-11-26')
    expect(value()).toBe('not-a-time')
    await userEvent.type(time(), '2.05 pm')
    expect(value()).toBe('2026-11-26T12:05:00.000Z')
    await userEvent.click(document.body)
    expect([date().value, time().value]).toEqual(['26 Nov 2026', '14:05'])
  })

  it('says what is missing once it is left, and loses nothing', async () => {
    render(<Subject />)
    await userEvent.type(date(), '26 Nov 2026')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.click(document.body)
    expect(screen.getByRole('alert').textContent).toContain(timeFields.problems['not-a-time'])
    expect(date().value).toBe('26 Nov 2026')
    expect(date().getAttribute('aria-invalid')).toBe('true')
  })

  it('asks for the date of a lone time and says that a day does not exist', async () => {
    render(<Subject />)
    await userEvent.type(time(), '14:05')
    await userEvent.click(document.body)
    expect(screen.getByRole('alert').textContent).toContain(timeFields.problems['no-date'])
    await userEvent.type(date(), '31 Feb 2026')
    await userEvent.click(document.body)
    expect(screen.getByRole('alert').textContent).toContain(controls.dateProblems['no-such-day'])
    expect(time().value).toBe('14:05')
  })

  it('is null when both parts are emptied', async () => {
    render(<Subject start="2026-11-26T08:40:00.000Z" />)
    await userEvent.clear(time())
    await userEvent.clear(date())
    await userEvent.click(document.body)
    expect(value()).toBe('none')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('asks which of two is meant in the hour that comes twice', async () => {
    render(<Subject />)
    await userEvent.type(date(), '25 Oct 2026')
    await userEvent.type(time(), '0330')
    expect(value()).toBe('repeated')
    await userEvent.click(document.body)
    expect(screen.getByRole('alert').textContent).toContain(timeFields.problems.repeated)
    await userEvent.click(
      screen.getByRole('radio', { name: '03:30 before clocks went back (UTC+3)' }),
    )
    expect(value()).toBe('2026-10-25T00:30:00.000Z')
    expect(screen.getByText('Europe/Vilnius, UTC+3')).toBeDefined()
    await userEvent.click(
      screen.getByRole('radio', { name: '03:30 after clocks went back (UTC+2)' }),
    )
    expect(value()).toBe('2026-10-25T01:30:00.000Z')
    await userEvent.click(document.body)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('forgets the choice when another time is typed', async () => {
    render(<Subject start="2026-10-25T00:30:00.000Z" />)
    await userEvent.type(time(), '{Backspace}5')
    expect(time().value).toBe('03:35')
    expect(value()).toBe('repeated')
  })

  it('refuses a time that clocks skipped', async () => {
    render(<Subject />)
    await userEvent.type(date(), '29 Mar 2026')
    await userEvent.type(time(), '03:30')
    await userEvent.click(document.body)
    expect(screen.getByRole('alert').textContent).toContain(timeFields.problems.skipped)
    expect(value()).toBe('skipped')
    expect(time().value).toBe('03:30')
  })

  it.each([
    ['Asia/Kolkata', '2026-10-24T22:00:00.000Z', 'Asia/Kolkata, UTC+5:30'],
    ['America/New_York', '2026-10-25T07:30:00.000Z', 'America/New_York, UTC-4'],
  ])('asks nothing in %s on that night', async (timeZone, at, words) => {
    render(<Subject timeZone={timeZone} />)
    await userEvent.type(date(), '25 Oct 2026')
    await userEvent.type(time(), '03:30')
    expect(value()).toBe(at)
    expect(screen.getByText(words)).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('takes the present minute', async () => {
    render(<Subject />)
    await userEvent.click(screen.getByRole('button', { name: timeFields.setToNow('Aware') }))
    expect(value()).toBe(`${NOW.slice(0, 16)}:00.000Z`)
  })

  it('takes a day from the calendar and then waits for the time', async () => {
    render(<Subject start="2026-11-26T08:40:00.000Z" />)
    await userEvent.click(screen.getByRole('button', { name: /from a calendar/ }))
    await userEvent.click(
      screen.getByRole('button', { name: /24 November 2026|November 24, 2026/ }),
    )
    expect(value()).toBe('2026-11-24T08:40:00.000Z')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a field for a moment or a day', () => {
  afterEach(cleanup)

  it('takes a day without a time', async () => {
    render(<DaySubject start={null} />)
    await userEvent.type(date(), '26 Nov 2026')
    expect(value()).toBe('2026-11-25T22:00:00.000Z true')
    expect(time().placeholder).toBe(timeFields.wholeDay)
    await userEvent.type(time(), '1040')
    expect(value()).toBe('2026-11-26T08:40:00.000Z false')
  })

  it('shows a day without a time', () => {
    render(<DaySubject start={{ at: '2026-11-25T22:00:00.000Z', isDayOnly: true }} />)
    expect([date().value, time().value]).toEqual(['26 Nov 2026', ''])
    expect(screen.getByText('Europe/Vilnius')).toBeDefined()
  })
})
