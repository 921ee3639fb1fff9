import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { controls } from '#shared/text/controls'
import { ComboField } from '#ui/fields/ComboField'

function Subject({ start }: { readonly start: string | null }) {
  const [choices, setChoices] = useState([
    { id: 'alpha', label: 'Alpha Hosting' },
    { id: 'beta', label: 'Beta Mail' },
  ])
  const [value, setValue] = useState(start)
  const create = async (label: string) => {
    const made = { id: `new-${label}`, label }
    setChoices((before) => [...before, made])
    return made
  }
  return (
    <>
      <ComboField
        label="Processor"
        choices={choices}
        value={value}
        onChange={setValue}
        onCreate={create}
      />
      <button type="button" onClick={() => setValue('beta')}>
        Propose
      </button>
      <output data-testid="value">{value ?? 'none'}</output>
    </>
  )
}

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Processor' })
const value = () => screen.getByTestId('value').textContent

describe('a field found by typing', () => {
  afterEach(cleanup)

  it('takes what is chosen and shows its words', async () => {
    render(<Subject start="alpha" />)
    expect(box().value).toBe('Alpha Hosting')
    await userEvent.clear(box())
    await userEvent.type(box(), 'mail')
    await userEvent.click(screen.getByRole('option', { name: 'Beta Mail' }))
    expect(value()).toBe('beta')
    expect(box().value).toBe('Beta Mail')
  })

  it('shows what the form fills in', async () => {
    render(<Subject start={null} />)
    await userEvent.click(screen.getByRole('button', { name: 'Propose' }))
    await waitFor(() => expect(box().value).toBe('Beta Mail'))
    expect(value()).toBe('beta')
  })

  it('makes what is missing and takes it', async () => {
    render(<Subject start={null} />)
    await userEvent.type(box(), 'Acme')
    await userEvent.click(screen.getByRole('option', { name: controls.addNew('Acme') }))
    await waitFor(() => expect(value()).toBe('new-Acme'))
    expect(box().value).toBe('Acme')
  })

  it('takes nothing when it is emptied', async () => {
    render(<Subject start="alpha" />)
    await userEvent.clear(box())
    await userEvent.tab()
    expect(value()).toBe('none')
  })

  it('names what was typed and neither chosen nor made', async () => {
    render(<Subject start="alpha" />)
    await userEvent.clear(box())
    await userEvent.type(box(), 'Acme')
    await userEvent.tab()
    expect(screen.getByText(controls.notAdded('Acme'))).toBeDefined()
    expect(value()).toBe('alpha')
    expect(box().value).toBe('Alpha Hosting')
  })
})
