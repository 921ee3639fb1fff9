import { screen, within } from '@testing-library/react'
import type { OpenedWizard } from './open-wizard.tsx'

export const CHECK = 'What the import would do'
export const COLUMNS = 'What the columns mean'
export const WORDS = 'What its words mean'

export const HEADS = 'Ticket ID;Received;Request type;Name;State'
export const GOOD = `${HEADS}\nA-1;2026-03-02;access;Ona Example;open\nA-2;2026-03-30;erasure;Jonas Example;closed\n`

export async function upToCheck({ choose, goOn }: OpenedWizard, path: string): Promise<void> {
  await choose(path)
  await goOn(COLUMNS)
  await goOn(WORDS)
  await goOn(CHECK)
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name })
export const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

export async function choosePlace(
  wizard: OpenedWizard,
  field: string,
  column: string,
): Promise<void> {
  if (field !== 'Notes') return chooseInSelect(wizard, field, column)
  await wizard.user.click(screen.getByRole('combobox', { name: `Add to ${field}` }))
  await wizard.user.keyboard(column)
  await wizard.user.click(await screen.findByRole('option', { name: column }))
  await wizard.user.keyboard('{Escape}')
}

export async function chooseInSelect(
  { user }: OpenedWizard,
  label: string,
  option: string | RegExp,
): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }))
  await user.click(await screen.findByRole('option', { name: option }))
}
