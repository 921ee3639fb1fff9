import { Radio, RadioGroup } from 'react-aria-components'
import type { Choice } from './choice.ts'

export type SwitchFieldProps<Id extends string> = {
  readonly label: string
  /** The short word stands where its neighbours say the rest. */
  readonly choices: readonly (Choice<Id> & { readonly short?: string })[]
  readonly value: Id
  readonly onChange: (value: Id) => void
}

/** A few ways to look at the same thing, side by side, one of them on. */
export function SwitchField<Id extends string>(props: SwitchFieldProps<Id>) {
  const { label, choices, value, onChange } = props
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value}
      // The group only reports ids of the choices it was given.
      onChange={(id) => onChange(id as Id)}
      className="flex flex-wrap gap-x-0.5"
    >
      {choices.map((choice) => (
        <Radio
          key={choice.id}
          value={choice.id}
          {...(choice.short ? { 'aria-label': choice.label } : {})}
          className="flex min-h-7 cursor-default items-center rounded-mark px-1.5 text-13 text-ink-soft hover:bg-hover selected:bg-selected selected:font-semibold selected:text-ink forced-colors:selected:underline"
        >
          {choice.short ?? choice.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}
