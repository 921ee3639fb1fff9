import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { timeFields } from '#shared/text/time-fields'
import { InlineInstant } from '#ui/inline/InlineInstant'
import { InlineTimePoint } from '#ui/inline/InlineTimePoint'
import { NOW } from '#support/now'
import type { PointInTime } from '../../../../renderer/ui/fields/typed-time.ts'
import { dropAllDrafts } from '../../../../renderer/ui/inline/kept-drafts.ts'

const row = { id: 'field', label: 'Aware', timeZone: 'Europe/Vilnius' }
const saved = vi.fn<(value: unknown) => void>()

function Moment({ start }: { readonly start: string | null }) {
  const [value, setValue] = useState(start)
  const onSave = async (next: string | null) => {
    saved(next)
    setValue(next)
    return null
  }
  return <InlineInstant {...row} value={value} onSave={onSave} />
}

function MomentOrDay({ start }: { readonly start: PointInTime | null }) {
  const [value, setValue] = useState(start)
  const onSave = async (next: PointInTime | null) => {
    saved(next)
    setValue(next)
    return null
  }
  return <InlineTimePoint {...row} value={value} onSave={onSave} />
}

const date = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Aware, date' })
const time = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Aware, time' })

describe('a moment of a sheet', () => {
  afterEach(() => {
    cleanup()
    dropAllDrafts()
    saved.mockClear()
  })

  it('is saved once, when date and time are both left', async () => {
    render(<Moment start={null} />)
    await userEvent.type(date(), '2026-11-26')
    await userEvent.click(time())
    await userEvent.keyboard('1040')
    expect(saved).not.toHaveBeenCalled()
    await userEvent.click(document.body)
    expect(saved.mock.calls).toEqual([['2026-11-26T08:40:00.000Z']])
    expect([date().value, time().value]).toEqual(['26 Nov 2026', '10:40'])
  })

  it('is not saved again for the seconds that are not shown', async () => {
    render(<Moment start="2026-11-26T08:40:33.000Z" />)
    await userEvent.type(time(), '{Backspace}0')
    await userEvent.click(document.body)
    expect(saved).not.toHaveBeenCalled()
  })

  it('waits for an answer in the hour that comes twice', async () => {
    render(<Moment start={null} />)
    await userEvent.type(date(), '25 Oct 2026')
    await userEvent.type(time(), '03:30{Enter}')
    expect(saved).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toContain(timeFields.problems.repeated)
    await userEvent.click(screen.getByRole('radio', { name: /after clocks went back/ }))
    await userEvent.click(document.body)
    expect(saved.mock.calls).toEqual([['2026-10-25T01:30:00.000Z']])
  })

  it('refuses a skipped time, keeps it typed, and goes back with Escape', async () => {
    render(<Moment start="2026-03-29T09:00:00.000Z" />)
    await userEvent.clear(time())
    await userEvent.type(time(), '03:30')
    await userEvent.click(document.body)
    expect(saved).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toContain(timeFields.problems.skipped)
    expect(time().value).toBe('03:30')
    await userEvent.type(time(), '{Escape}')
    expect(time().value).toBe('12:00')
  })

  it('offers the present minute only where nothing is recorded', async () => {
    render(<Moment start={null} />)
    const now = () => screen.queryByRole('button', { name: timeFields.setToNow('Aware') })
    await userEvent.click(now()!)
    await userEvent.click(document.body)
    expect(saved.mock.calls).toEqual([[`${NOW.slice(0, 16)}:00.000Z`]])
    expect(now()).toBeNull()
  })

  it('may be a whole day', async () => {
    render(<MomentOrDay start={{ at: '2026-11-26T08:40:00.000Z', isDayOnly: false }} />)
    await userEvent.clear(time())
    await userEvent.click(document.body)
    expect(saved.mock.calls).toEqual([[{ at: '2026-11-25T22:00:00.000Z', isDayOnly: true }]])
    expect(time().placeholder).toBe(timeFields.wholeDay)
  })

  it('is emptied with both parts', async () => {
    render(<MomentOrDay start={{ at: '2026-11-25T22:00:00.000Z', isDayOnly: true }} />)
    await userEvent.clear(date())
    await userEvent.click(document.body)
    expect(saved.mock.calls).toEqual([[null]])
  })
})
