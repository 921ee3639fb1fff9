import { Checkbox, CheckboxGroup } from 'react-aria-components'
import { CheckMark, checkClass } from './CheckMark.tsx'
import type { Choice } from './choice.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { hintClass } from './field-look.ts'

export type ChecksFieldProps<Id extends string> = Omit<FieldProps, 'autoFocus'> & {
  readonly choices: readonly Choice<Id>[]
  readonly value: readonly Id[]
  /** What is ticked, in the order of the choices. */
  readonly onChange: (value: Id[]) => void
}

/** Several of a few things, each to tick. */
export function ChecksField<Id extends string>(props: ChecksFieldProps<Id>) {
  const { label, description, error, article, choices, value, onChange, ...field } = props
  return (
    <CheckboxGroup
      {...field}
      value={[...value]}
      onChange={(ids) => onChange(choices.map(({ id }) => id).filter((id) => ids.includes(id)))}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <div className="flex flex-col">
        {choices.map((choice) => (
          <Checkbox key={choice.id} value={choice.id} className={checkClass}>
            <CheckMark />
            <span className="flex flex-col">
              <span>{choice.label}</span>
              {choice.description ? <span className={hintClass}>{choice.description}</span> : null}
            </span>
          </Checkbox>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </CheckboxGroup>
  )
}
