import { useEffect, useState } from 'react'
import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Group, Input } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import type { Choice, CreateChoice } from './choice.ts'
import { ComboList } from './ComboList.tsx'
import { controlClass } from './field-look.ts'
import { LeftText } from './LeftText.tsx'
import { NEW_CHOICE, useChoiceSearch, type ChoiceSearch } from './use-choice-search.ts'

export type ComboFieldProps<Id extends string> = FieldProps & {
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  /** Offers `Add "X"…` as the last line; what it returns becomes the value. */
  readonly onCreate?: (text: string) => Promise<Choice<Id> | null>
  readonly placeholder?: string
}

/** One of a long list, found by typing; what is missing can be added on the spot. */
export function ComboField<Id extends string>(props: ComboFieldProps<Id>) {
  const { label, description, error, article, choices, value, placeholder, ...rest } = props
  const { onChange: _onChange, onCreate: _onCreate, ...field } = rest
  const { search, leftText, choose, enter } = useComboChoice(props)
  return (
    <ComboBox
      {...field}
      value={value}
      onChange={(id) => void choose(id === null ? null : String(id))}
      inputValue={search.typed}
      onInputChange={search.setTyped}
      defaultFilter={search.matches}
      allowsEmptyCollection
      onFocus={enter}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <Group className="relative flex">
        <Input className={`${controlClass.form} pr-8`} placeholder={placeholder} />
        <Button aria-label={controls.showList(label)} className={openClass}>
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </Group>
      <ComboList choices={choices} newText={search.newText} />
      <LeftText text={leftText} />
      <FieldNotes description={description} error={error} />
    </ComboBox>
  )
}

const openClass = 'absolute inset-y-0 right-1 grid w-6 place-items-center text-ink-faint'

function useComboChoice<Id extends string>(props: ComboFieldProps<Id>) {
  const { choices, value, onChange, onCreate } = props
  const current = choices.find((choice) => choice.id === value)?.label ?? ''
  const search = useChoiceSearch(choices, onCreate as CreateChoice | undefined, current)
  const { setTyped } = search
  // What somebody else filled in, or what was read only now, shows as well.
  useEffect(() => setTyped(current), [current, setTyped])
  const [leftText, setLeftText] = useState<string | null>(null)
  const take = (chosen: Choice<Id> | null) => {
    if ((chosen?.id ?? null) !== value) onChange(chosen?.id ?? null)
    search.setTyped(chosen?.label ?? '')
  }
  const choose = async (id: string | null) => {
    if (id === NEW_CHOICE) {
      const created = await onCreate?.(search.typed.trim())
      if (created) take(created)
      return
    }
    const chosen = choices.find((choice) => choice.id === id) ?? null
    // The box reports its value again when it is left: what was typed then is named, not just gone.
    if (id === value) setLeftText(strayText(search, current))
    take(search.typed.trim() === '' && id === value ? null : chosen)
  }
  return { search, leftText, choose, enter: () => setLeftText(null) }
}

function strayText({ typed, matches }: ChoiceSearch, label: string): string | null {
  return typed.trim() === '' || matches(label, typed) ? null : typed.trim()
}
