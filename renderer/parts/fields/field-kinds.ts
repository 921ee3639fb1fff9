import type { Answer } from '#shared/domain/values/id'
import { orNull } from '#shared/domain/values/text'
import { withCapital } from '#shared/text/capital'
import { controls } from '#shared/text/controls'
import { sheetText } from '#shared/text/sheet'
import type { Choice } from '../../ui/fields/choice.ts'
import type { InlineRowProps } from '../../ui/inline/inline-row.ts'

type Row<T> = InlineRowProps<T>
type Words<Id extends string> = Readonly<Record<Id, string>>

/** The id of the choice that takes an answer back; the colon keeps it apart from every other id. */
const OPEN = 'open:'
type Open = typeof OPEN

/** Text that may be missing: an emptied field is nothing recorded. */
export function asText(row: Row<string | null>): Row<string> {
  return { ...row, value: row.value ?? '', onSave: (text) => row.onSave(orNull(text)) }
}

/** Text that must say something. */
export function asTitle(row: Row<string>): Row<string> {
  return { ...row, onSave: (text) => row.onSave(text.trim()) }
}

/** One of a closed list, and the way back to nothing recorded. */
export function asChoice<Id extends string>(row: Row<Id | null>, words: Words<Id>) {
  const choices = openChoices(words)
  return openRow<Id>(row, choices, row.value)
}

/** A question with few answers, all of them visible, "not recorded" being one. */
export function asOpenQuestion<Id extends string>(row: Row<Id | null>, words: Words<Id>) {
  const choices = openChoices(words)
  return openRow<Id>(row, choices, row.value ?? OPEN)
}

/** Yes, no, or nobody looked yet. */
export function asAnswer(row: Row<Answer>, words: Words<'yes' | 'no'> = sheetText.answers) {
  return asOpenQuestion(row, words)
}

/** One of a closed list that always has an answer. */
export function asSetChoice<Id extends string>(row: Row<Id>, words: Words<Id>) {
  const save = async (id: Id | null) => (id === null ? null : row.onSave(id))
  return { ...row, choices: choicesOf(words), onSave: save }
}

/** Several of a closed list. */
export function asPicks<Id extends string>(row: Row<Id[]>, words: Words<Id>) {
  return { ...asList(row), choices: choicesOf(words) }
}

/** Texts of their own, with suggestions; what is typed is added. */
export function asTexts(row: Row<string[]>, suggestions: readonly string[]) {
  const texts = [...new Set([...row.value, ...suggestions])]
  return {
    ...asList(row),
    choices: texts.map((text) => ({ id: text, label: text })),
    onCreate: async (text: string) => ({ id: text, label: text }),
  }
}

/** Several entries of a list the register keeps. */
export function asList<Id extends string>(row: Row<Id[]>) {
  return { ...row, onSave: (ids: readonly Id[]) => row.onSave([...ids]) }
}

/** The entries of a table of words as choices, in its order; each stands on a line of its own. */
export function choicesOf<Id extends string>(words: Words<Id>): Choice<Id>[] {
  // Object.entries forgets the type of the keys it was given.
  return (Object.entries(words) as [Id, string][]).map(([id, label]) => ({
    id,
    label: withCapital(label),
  }))
}

function openChoices<Id extends string>(words: Words<Id>): Choice<Id | Open>[] {
  return [...choicesOf(words), { id: OPEN, label: controls.notRecorded, isQuiet: true }]
}

function openRow<Id extends string>(
  row: Row<Id | null>,
  choices: readonly Choice<Id | Open>[],
  value: Id | Open | null,
) {
  const save = (id: Id | Open | null) => row.onSave(id === OPEN ? null : id)
  return { ...row, choices, value, onSave: save }
}
