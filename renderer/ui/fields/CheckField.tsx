import { useId, type ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import { CheckMark, checkClass } from './CheckMark.tsx'
import { hintClass } from './field-look.ts'
import { PlainNotes } from './PlainNotes.tsx'

export type CheckFieldProps = {
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  readonly description?: ReactNode
  readonly isDisabled?: boolean
  /** Hides the words where a row already says them; they stay its name. */
  readonly isLabelHidden?: boolean
  readonly isPartly?: boolean
  /** Why it has to be ticked, or must not be. */
  readonly error?: string | null
}

/** A box to tick. */
export function CheckField(props: CheckFieldProps) {
  const { label, isChecked, onChange, description, isDisabled, isLabelHidden, error } = props
  const errorId = useId()
  const box = (
    <Checkbox
      isSelected={isChecked}
      onChange={onChange}
      isDisabled={isDisabled}
      isIndeterminate={props.isPartly}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      aria-label={isLabelHidden ? label : undefined}
      aria-describedby={error ? errorId : undefined}
      className={checkClass}
    >
      <CheckMark isPartly={props.isPartly} />
      {isLabelHidden ? null : (
        <span className="flex flex-col">
          <span>{label}</span>
          {description ? <span className={hintClass}>{description}</span> : null}
        </span>
      )}
    </Checkbox>
  )
  // Kept apart for each use, so that a box keeps the keyboard when its error comes or goes.
  if (error === undefined) return box
  return (
    <div className="flex flex-col gap-1">
      {box}
      <PlainNotes error={error} errorId={errorId} />
    </div>
  )
}
