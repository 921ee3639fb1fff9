import { RadioGroup } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import type { Choice } from './choice.ts'
import { RadioChoices } from './RadioChoices.tsx'

export type RadioFieldProps<Id extends string> = Omit<FieldProps, 'autoFocus'> & {
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly isInline?: boolean
}

/** One of a few explicit choices, "none" and "not stated" among them. */
export function RadioField<Id extends string>(props: RadioFieldProps<Id>) {
  const { label, description, error, article, choices, value, onChange, isInline, ...field } = props
  return (
    <RadioGroup
      {...field}
      value={value}
      // The group only reports ids of the choices it was given.
      onChange={(id) => onChange(id as Id)}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <div className={isInline ? 'flex flex-wrap gap-x-5' : 'flex flex-col'}>
        <RadioChoices choices={choices} />
      </div>
      <FieldNotes description={description} error={error} />
    </RadioGroup>
  )
}
