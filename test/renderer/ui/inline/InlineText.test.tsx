import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { controls } from '#shared/text/controls'
import { InlineText } from '#ui/inline/InlineText'
import { dropAllDrafts } from '../../../../renderer/ui/inline/kept-drafts.ts'
import type { SaveField } from '../../../../renderer/ui/inline/use-inline-edit.ts'

type SubjectProps = {
  readonly start?: string
  readonly save: SaveField<string>
  readonly isMultiline?: boolean
}

function Subject({ start = 'Newsletter', save, isMultiline = false }: SubjectProps) {
  const [value, setValue] = useState(start)
  const onSave = async (text: string) => {
    const problem = await save(text)
    if (problem === null) setValue(text)
    return problem
  }
  return (
    <StrictMode>
      <InlineText id="name" label="Name" value={value} onSave={onSave} isMultiline={isMultiline} />
      <button type="button">Elsewhere</button>
    </StrictMode>
  )
}

const accept = () => vi.fn<SaveField<string>>(async () => null)
const refuse = () => vi.fn<SaveField<string>>(async () => ({ message: 'Too long.' }))
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Name' })

describe('a text of a sheet', () => {
  afterEach(() => {
    cleanup()
    dropAllDrafts()
  })

  it('is saved once, on leaving it', async () => {
    const save = accept()
    render(<Subject save={save} />)
    await userEvent.type(field(), ' for customers')
    expect(save).not.toHaveBeenCalled()
    await userEvent.tab()
    expect(save.mock.calls).toEqual([['Newsletter for customers']])
    expect(field().value).toBe('Newsletter for customers')
  })

  it('is not saved when nothing changed', async () => {
    const save = accept()
    render(<Subject save={save} />)
    await userEvent.type(field(), 'x{Backspace}')
    await userEvent.tab()
    expect(save).not.toHaveBeenCalled()
  })

  it('is saved with Enter on one line, and with Ctrl+Enter on several', async () => {
    const save = accept()
    const { unmount } = render(<Subject save={save} />)
    await userEvent.type(field(), '!{Enter}')
    expect(save).toHaveBeenLastCalledWith('Newsletter!')
    unmount()
    render(<Subject save={save} isMultiline />)
    await userEvent.type(field(), '{Enter}weekly{Control>}{Enter}{/Control}')
    expect(save).toHaveBeenLastCalledWith('Newsletter\nweekly')
    expect(document.activeElement).toBe(field())
  })

  it('comes back as it was with Escape, and only then lets Escape through', async () => {
    const save = accept()
    const goBack = vi.fn<() => void>()
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') goBack()
    }
    window.addEventListener('keydown', listen)
    render(<Subject save={save} />)
    await userEvent.type(field(), ' for customers{Escape}')
    expect(field().value).toBe('Newsletter')
    expect(goBack).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(goBack).toHaveBeenCalledOnce()
    await userEvent.tab()
    expect(save).not.toHaveBeenCalled()
    window.removeEventListener('keydown', listen)
  })

  it('keeps a refused text and says why beside it', async () => {
    render(<Subject save={refuse()} />)
    await userEvent.type(field(), ' for ever')
    await userEvent.tab()
    expect(screen.getByText('Too long.')).toBeDefined()
    expect(field().value).toBe('Newsletter for ever')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    const describedBy = field().getAttribute('aria-describedby') ?? ''
    const words = describedBy.split(' ').map((id) => document.getElementById(id)?.textContent)
    expect(words.join(' ')).toContain('Too long.')
  })

  it('keeps the text when saving fails, and saves it when left again', async () => {
    const save = vi.fn<SaveField<string>>(async () => null)
    save.mockRejectedValueOnce(new Error('vault process ended'))
    render(<Subject save={save} />)
    await userEvent.type(field(), '!')
    await userEvent.tab()
    expect(screen.getByText(controls.saveFailed)).toBeDefined()
    await userEvent.click(field())
    await userEvent.tab()
    expect(save).toHaveBeenCalledTimes(2)
    expect(screen.queryByText(controls.saveFailed)).toBeNull()
    expect(field().value).toBe('Newsletter!')
  })

  it('keeps what is typed while an earlier text is being saved', async () => {
    const answers: ((problem: null) => void)[] = []
    const save = vi.fn<SaveField<string>>(
      () => new Promise<null>((resolve) => void answers.push(resolve)),
    )
    render(<Subject save={save} />)
    await userEvent.type(field(), ' one')
    await userEvent.tab()
    await userEvent.type(field(), ' two')
    await act(async () => answers[0]?.(null))
    expect(field().value).toBe('Newsletter one two')
    await userEvent.tab()
    await act(async () => answers[1]?.(null))
    expect(save).toHaveBeenLastCalledWith('Newsletter one two')
    expect(field().value).toBe('Newsletter one two')
  })

  it('saves what was typed when the sheet closes under it', async () => {
    const save = accept()
    const { unmount } = render(<Subject save={save} />)
    await userEvent.type(field(), '!')
    unmount()
    expect(save.mock.calls).toEqual([['Newsletter!']])
  })

  it('shows a refused text again when the sheet is opened again', async () => {
    const { unmount } = render(<Subject save={refuse()} />)
    await userEvent.type(field(), ' for ever')
    await userEvent.tab()
    unmount()
    render(<Subject save={refuse()} />)
    expect(field().value).toBe('Newsletter for ever')
    expect(screen.getByText('Too long.')).toBeDefined()
  })

  it('takes a long paste as one line', async () => {
    const save = accept()
    render(<Subject start="" save={save} />)
    await userEvent.click(field())
    await userEvent.paste('first\r\n  second\nthird')
    await userEvent.tab()
    expect(save.mock.calls).toEqual([['first second third']])
  })
})

describe('a row that turns to another record', () => {
  afterEach(() => {
    cleanup()
    dropAllDrafts()
  })

  it('saves the draft to the record it was typed for', async () => {
    const first = accept()
    const second = accept()
    const { rerender } = render(<InlineText id="one" label="Name" value="One" onSave={first} />)
    await userEvent.type(field(), '!')
    rerender(<InlineText id="two" label="Name" value="Two" onSave={second} />)
    expect(field().value).toBe('Two')
    await userEvent.tab()
    expect(first.mock.calls).toEqual([['One!']])
    expect(second).not.toHaveBeenCalled()
  })
})
