import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { controls } from '#shared/text/controls'
import { MultiPick } from '#ui/fields/MultiPick'

const START = [
  { id: 'customers', label: 'Customers' },
  { id: 'visitors', label: 'Visitors' },
  { id: 'applicants', label: 'Žadatelé' },
]

type SubjectProps = { readonly start: string[]; readonly refuses?: boolean }

function Subject({ start, refuses = false }: SubjectProps) {
  const [choices, setChoices] = useState(START)
  const [value, setValue] = useState(start)
  const create = async (label: string) => {
    if (refuses) return null
    const made = { id: `new-${label}`, label }
    setChoices((before) => [...before, made])
    return made
  }
  return (
    <>
      <MultiPick
        label="Data subjects"
        choices={choices}
        value={value}
        onChange={setValue}
        onCreate={create}
      />
      <output data-testid="value">{value.join(' ')}</output>
    </>
  )
}

const box = () =>
  screen.getByRole<HTMLInputElement>('combobox', { name: controls.addTo('Data subjects') })
const value = () => screen.getByTestId('value').textContent

describe('picking several', () => {
  afterEach(cleanup)

  it('adds what is found by typing without accents, and stays ready for the next', async () => {
    render(<Subject start={['customers']} />)
    await userEvent.type(box(), 'zad')
    await userEvent.click(screen.getByRole('option', { name: 'Žadatelé' }))
    expect(value()).toBe('customers applicants')
    expect(box().value).toBe('')
  })

  it('works with the keyboard alone', async () => {
    render(<Subject start={[]} />)
    await userEvent.type(box(), 'vis{ArrowDown}{Enter}')
    expect(value()).toBe('visitors')
  })

  it('makes what is missing and picks it', async () => {
    render(<Subject start={['customers']} />)
    await userEvent.type(box(), 'Patients')
    await userEvent.click(screen.getByRole('option', { name: controls.addNew('Patients') }))
    await waitFor(() => expect(value()).toBe('customers new-Patients'))
    const tags = screen.getByRole('grid', { name: controls.chosen('Data subjects'), hidden: true })
    expect(within(tags).getByText('Patients')).toBeDefined()
  })

  it('does not offer to make what exists already', async () => {
    render(<Subject start={[]} />)
    await userEvent.type(box(), 'customers')
    expect(screen.queryByRole('option', { name: controls.addNew('customers') })).toBeNull()
  })

  it('picks nothing when making is given up', async () => {
    render(<Subject start={['customers']} refuses />)
    await userEvent.type(box(), 'Patients')
    await userEvent.click(screen.getByRole('option', { name: controls.addNew('Patients') }))
    expect(value()).toBe('customers')
  })

  it('takes the last one away with Backspace in the empty box', async () => {
    render(<Subject start={['customers', 'visitors']} />)
    await userEvent.type(box(), '{Backspace}')
    expect(value()).toBe('customers')
  })

  it('takes one away with its cross', async () => {
    render(<Subject start={['customers', 'visitors']} />)
    await userEvent.click(screen.getByRole('button', { name: /Remove Customers/ }))
    expect(value()).toBe('visitors')
  })

  it('keeps in sight what was typed and not added', async () => {
    render(<Subject start={[]} />)
    await userEvent.type(box(), 'Patients')
    await userEvent.tab()
    expect(screen.getByText(controls.notAdded('Patients'))).toBeDefined()
    expect(value()).toBe('')
  })
})
