import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Group, Input } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import type { Choice, CreateChoice } from './choice.ts'
import { ComboList } from './ComboList.tsx'
import { controlClass } from './field-look.ts'
import { NEW_CHOICE, useChoiceSearch } from './use-choice-search.ts'

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
  const { onChange, onCreate, ...field } = rest
  const current = choices.find((choice) => choice.id === value)?.label ?? ''
  const search = useChoiceSearch(choices, onCreate as CreateChoice | undefined, current)
  const choose = async (id: string | null) => {
    // The list only reports ids of the choices it was given, or its own last line.
    if (id !== NEW_CHOICE) return onChange(id as Id | null)
    const created = await onCreate?.(search.typed.trim())
    if (created) {
      onChange(created.id)
      search.setTyped(created.label)
    }
  }
  return (
    <ComboBox
      {...field}
      value={value}
      onChange={(id) => void choose(id === null ? null : String(id))}
      inputValue={search.typed}
      onInputChange={search.setTyped}
      defaultFilter={search.matches}
      allowsEmptyCollection
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <Group className="relative flex">
        <Input className={`${controlClass.form} pr-8`} placeholder={placeholder} />
        <Button
          aria-label={controls.showList(label)}
          className="absolute inset-y-0 right-1 grid w-6 place-items-center text-ink-faint"
        >
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </Group>
      <ComboList choices={choices} newText={search.newText} />
      <FieldNotes description={description} error={error} />
    </ComboBox>
  )
}
