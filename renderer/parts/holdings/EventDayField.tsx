import { DateField } from '#ui/fields/DateField'
import type { Holding } from '#shared/domain/retention/holding'
import { newHoldingText as text } from '#shared/text/holdings'
import { eventWords } from '#shared/text/retention-words'
import { MonthField } from './MonthField.tsx'

export type EventDayFieldProps = {
  readonly event: string
  readonly precision: Holding['precision']
  readonly value: string | null
  readonly onChange: (day: string | null, isWrong: boolean) => void
  readonly error: string | null
}

/** The day or the month of an event that starts or ends a storage period. */
export function EventDayField({ event, precision, onChange, ...field }: EventDayFieldProps) {
  const words = eventWords(event)
  return precision === 'month' ? (
    <MonthField
      {...field}
      label={text.monthOf(words)}

      onChange={onChange}
    />
  ) : (
    <DateField
      {...field}
      label={text.eventOf(words)}

      onChange={(day, problem) => onChange(day, problem !== null)}
    />
  )
}
