import type { ReactNode } from 'react'
import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import { hintClass } from './field-look.ts'

export type CheckFieldProps = {
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  readonly description?: ReactNode
  readonly isDisabled?: boolean
  /** Hides the words where a row already says them; they stay its name. */
  readonly isLabelHidden?: boolean
  readonly isPartly?: boolean
}

/** A box to tick. */
export function CheckField(props: CheckFieldProps) {
  const { label, isChecked, onChange, description, isDisabled, isLabelHidden, isPartly } = props
  return (
    <Checkbox
      isSelected={isChecked}
      onChange={onChange}
      isDisabled={isDisabled}
      isIndeterminate={isPartly}
      aria-label={isLabelHidden ? label : undefined}
      className="group flex cursor-default items-start gap-2 rounded-mark py-1 text-14 disabled:text-ink-faint"
    >
      <span className="flex h-5 items-center">
        <span className="grid size-4 place-items-center rounded-mark border border-rule bg-raised text-on-accent group-selected:border-accent group-selected:bg-accent group-indeterminate:border-accent group-indeterminate:bg-accent">
          {isPartly ? <span className="h-0.5 w-2 bg-current" /> : null}
          <Check
            aria-hidden="true"
            strokeWidth={3}
            className={`hidden size-3 ${isPartly ? '' : 'group-selected:block'}`}
          />
        </span>
      </span>
      {isLabelHidden ? null : (
        <span className="flex flex-col">
          <span>{label}</span>
          {description ? <span className={hintClass}>{description}</span> : null}
        </span>
      )}
    </Checkbox>
  )
}
