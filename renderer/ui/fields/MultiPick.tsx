import { useId } from 'react'
import { controls } from '#shared/text/controls'
import type { Choice, CreateChoice } from './choice.ts'
import type { FieldProps } from './FieldNotes.tsx'
import { hintClass, labelClass } from './field-look.ts'
import { MultiPickControl } from './MultiPickControl.tsx'
import { PlainNotes } from './PlainNotes.tsx'

export type MultiPickProps<Id extends string> = FieldProps & {
  readonly choices: readonly Choice<Id>[]
  readonly value: readonly Id[]
  readonly onChange: (value: Id[]) => void
  /** Offers `Add "X"…` as the last line; what it returns is chosen as well. */
  readonly onCreate?: (text: string) => Promise<Choice<Id> | null>
  readonly placeholder?: string
}

/** Several of a long list, found by typing and shown as tags. */
export function MultiPick<Id extends string>(props: MultiPickProps<Id>) {
  const { label, description, error, article, isRequired, value, onChange, onCreate, ...rest } =
    props
  const labelId = useId()
  return (
    <div role="group" aria-labelledby={labelId} className="flex flex-col gap-1">
      <span id={labelId} className={labelClass}>
        {label}
        {isRequired ? (
          <span className={`${hintClass} ml-1 font-normal`}> {controls.required}</span>
        ) : null}
        {article ? <span className={`${hintClass} ml-1 font-normal`}> {article}</span> : null}
      </span>
      <MultiPickControl
        {...rest}
        label={label}
        ids={value}
        // The control only reports ids of the choices it was given.
        onChange={(ids) => onChange(ids as Id[])}
        onCreate={onCreate as CreateChoice | undefined}
        look="form"
        isInvalid={Boolean(error)}
      />
      <PlainNotes description={description} error={error} />
    </div>
  )
}
