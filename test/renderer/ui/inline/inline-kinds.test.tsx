import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { controls } from '#shared/text/controls'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineDate } from '#ui/inline/InlineDate'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineNumber } from '#ui/inline/InlineNumber'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { dropAllDrafts } from '../../../../renderer/ui/inline/kept-drafts.ts'
import type { SaveField } from '../../../../renderer/ui/inline/use-inline-edit.ts'

type KeptProps<T> = {
  readonly start: T
  readonly saved: (value: T) => void
  readonly children: (value: T, onSave: SaveField<T>) => ReactNode
}

function Kept<T>({ start, saved, children }: KeptProps<T>) {
  const [value, setValue] = useState(start)
  const onSave = async (next: T) => {
    saved(next)
    setValue(() => next)
    return null
  }
  return children(value, onSave)
}

const row = { id: 'field', label: 'Field' }
const choices = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'unstated', label: 'Not stated' },
]

describe('fields of a sheet', () => {
  afterEach(() => {
    cleanup()
    dropAllDrafts()
  })

  it('save a day as ISO and read it in words', async () => {
    const saved = vi.fn<(value: string | null) => void>()
    render(
      <Kept<string | null> start="2026-11-22" saved={saved}>
        {(value, onSave) => <InlineDate {...row} value={value} onSave={onSave} />}
      </Kept>,
    )
    const field = screen.getByRole<HTMLInputElement>('textbox')
    await userEvent.clear(field)
    await userEvent.type(field, '2026-12-03')
    await userEvent.tab()
    expect(saved.mock.calls).toEqual([['2026-12-03']])
    expect(field.value).toBe('3 Dec 2026')
  })

  it('refuse a day that does not exist and keep it typed', async () => {
    const saved = vi.fn<(value: string | null) => void>()
    render(
      <Kept<string | null> start={null} saved={saved}>
        {(value, onSave) => <InlineDate {...row} value={value} onSave={onSave} />}
      </Kept>,
    )
    const field = screen.getByRole<HTMLInputElement>('textbox')
    await userEvent.type(field, '31 Feb 2026')
    await userEvent.tab()
    expect(saved).not.toHaveBeenCalled()
    expect(field.value).toBe('31 Feb 2026')
    expect(screen.getByText(controls.dateProblems['no-such-day'])).toBeDefined()
  })

  it('save a number and refuse what is none', async () => {
    const saved = vi.fn<(value: number | null) => void>()
    render(
      <Kept<number | null> start={12400} saved={saved}>
        {(value, onSave) => <InlineNumber {...row} value={value} onSave={onSave} />}
      </Kept>,
    )
    const field = screen.getByRole<HTMLInputElement>('textbox')
    expect(field.value).toBe('12,400')
    await userEvent.clear(field)
    await userEvent.type(field, 'many')
    await userEvent.tab()
    expect(screen.getByText(controls.numberProblem)).toBeDefined()
    await userEvent.clear(field)
    await userEvent.type(field, '1 000')
    await userEvent.tab()
    expect(saved.mock.calls).toEqual([[1000]])
  })

  it('save a choice when it is chosen from the list', async () => {
    const saved = vi.fn<(value: string | null) => void>()
    render(
      <Kept<string | null> start={null} saved={saved}>
        {(value, onSave) => (
          <InlineSelect {...row} choices={choices} value={value} onSave={onSave} />
        )}
      </Kept>,
    )
    await userEvent.click(screen.getByRole('button', { name: /Field/ }))
    await userEvent.click(screen.getByRole('option', { name: 'No' }))
    expect(saved.mock.calls).toEqual([['no']])
  })

  it('save an answer at a click, and once after walking with the arrows', async () => {
    const saved = vi.fn<(value: string | null) => void>()
    render(
      <Kept<string | null> start={null} saved={saved}>
        {(value, onSave) => (
          <InlineChoice {...row} choices={choices} value={value} onSave={onSave} />
        )}
      </Kept>,
    )
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(saved.mock.calls).toEqual([['yes']])
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(saved).toHaveBeenCalledTimes(1)
    await userEvent.tab()
    expect(saved.mock.calls.slice(1)).toEqual([['unstated']])
  })

  it('save several picks as one change, on leaving the field', async () => {
    const saved = vi.fn<(value: readonly string[]) => void>()
    render(
      <Kept<readonly string[]> start={['yes']} saved={saved}>
        {(value, onSave) => (
          <InlineMultiPick {...row} choices={choices} value={value} onSave={onSave} />
        )}
      </Kept>,
    )
    const box = screen.getByRole('combobox', { name: controls.addTo('Field') })
    await userEvent.type(box, 'no{ArrowDown}{Enter}')
    await userEvent.type(box, 'not s{ArrowDown}{Enter}')
    expect(saved).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    await userEvent.tab()
    await userEvent.tab()
    expect(saved.mock.calls).toEqual([[['yes', 'no', 'unstated']]])
  })
})
