import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { controls } from '#shared/text/controls'
import { DateField } from '#ui/fields/DateField'

function Subject({ start }: { readonly start: string | null }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <DateField label="Next review" value={value} onChange={setValue} />
      <output>{value ?? 'none'}</output>
    </>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Next review' })
const value = () => screen.getByRole('status').textContent

describe('a date field', () => {
  afterEach(cleanup)

  it('shows an ISO day in words', () => {
    render(<Subject start="2026-11-22" />)
    expect(field().value).toBe('22 Nov 2026')
  })

  it('takes a typed day and writes it in words when left', async () => {
    render(<Subject start={null} />)
    await userEvent.type(field(), '2026-12-03')
    expect(value()).toBe('2026-12-03')
    await userEvent.tab()
    expect(field().value).toBe('3 Dec 2026')
  })

  it('says that a day does not exist and keeps what was typed', async () => {
    render(<Subject start={null} />)
    await userEvent.type(field(), '31 Feb 2026')
    await userEvent.tab()
    expect(screen.getByText(controls.dateProblems['no-such-day'])).toBeDefined()
    expect(field().value).toBe('31 Feb 2026')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(value()).toBe('none')
  })

  it('does not scold while a day is still being typed', async () => {
    render(<Subject start={null} />)
    await userEvent.type(field(), '31 F')
    expect(field().getAttribute('aria-invalid')).toBeNull()
  })

  it('lets a day be chosen from the calendar', async () => {
    render(<Subject start="2026-11-22" />)
    await userEvent.click(screen.getByRole('button', { name: /from a calendar/ }))
    await userEvent.click(
      screen.getByRole('button', { name: /24 November 2026|November 24, 2026/ }),
    )
    expect(value()).toBe('2026-11-24')
    expect(field().value).toBe('24 Nov 2026')
  })
})
