import { Label, Select } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import type { Choice } from './choice.ts'
import { SelectControl } from './SelectControl.tsx'

export type SelectFieldProps<Id extends string> = FieldProps & {
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly placeholder?: string
  /** Hides the label where a row already says it; it stays the name of the control. */
  readonly isLabelHidden?: boolean
}

/** One of a closed list. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, description, error, article, choices, value, onChange, placeholder, ...rest } =
    props
  const { isLabelHidden = false, ...field } = rest
  return (
    <Select
      {...field}
      value={value}
      // The list only reports ids of the choices it was given.
      onChange={(id) => onChange(id as Id | null)}
      placeholder={placeholder ?? controls.notRecorded}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      {isLabelHidden ? (
        <Label className="sr-only">{label}</Label>
      ) : (
        <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      )}
      <SelectControl choices={choices} look="form" />
      <FieldNotes description={description} error={error} />
    </Select>
  )
}
