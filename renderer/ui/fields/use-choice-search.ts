import { useState } from 'react'
import { useFilter } from 'react-aria-components'
import type { Choice, CreateChoice } from './choice.ts'

/** The id of the line that makes a new choice; the colon keeps it apart from every record's id. */
export const NEW_CHOICE = 'new-choice:'

export type ChoiceSearch = {
  readonly typed: string
  readonly setTyped: (text: string) => void
  /** The text a new choice would be made of, or null when it exists already or none can be made. */
  readonly newText: string | null
  readonly matches: (text: string, typed: string) => boolean
}

/** What is typed into a combo box, how it filters, and whether it could be a new choice. */
export function useChoiceSearch(
  choices: readonly Choice[],
  onCreate: CreateChoice | undefined,
  start = '',
): ChoiceSearch {
  const [typed, setTyped] = useState(start)
  const { contains } = useFilter({ sensitivity: 'base' })
  const text = typed.trim()
  const exists = choices.some((choice) => choice.label.toLowerCase() === text.toLowerCase())
  return {
    typed,
    setTyped,
    newText: onCreate && text !== '' && !exists ? text : null,
    matches: contains,
  }
}
