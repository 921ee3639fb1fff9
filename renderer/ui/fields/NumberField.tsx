import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { controlClass } from './field-look.ts'

export type NumberFieldProps = FieldProps & {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly minValue?: number
  readonly maxValue?: number
  readonly step?: number
  /** The noun after the number. */
  readonly unit?: string
}

/** A number with its noun, typed or stepped. */
export function NumberField(props: NumberFieldProps) {
  const { label, description, error, article, value, onChange, unit, ...field } = props
  return (
    <AriaNumberField
      {...field}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <Group className="flex items-center gap-1">
        <Input className={`${controlClass.form} max-w-28 text-right`} />
        <Button slot="decrement" aria-label={controls.decrease} className={stepClass}>
          <Minus aria-hidden="true" className="size-3.5" />
        </Button>
        <Button slot="increment" aria-label={controls.increase} className={stepClass}>
          <Plus aria-hidden="true" className="size-3.5" />
        </Button>
        {unit ? <span className="ml-1 text-14 text-ink-soft">{unit}</span> : null}
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  )
}

const stepClass =
  'grid size-row shrink-0 place-items-center rounded-mark text-ink-soft hover:bg-hover disabled:opacity-50'
