import type { FieldProps } from './FieldNotes.tsx'
import { MomentField } from './TimePointField.tsx'
import type { TimeProblem } from './typed-time.ts'

export type InstantFieldProps = FieldProps & {
  /** A UTC instant, or null. */
  readonly value: string | null
  /** IANA name of the zone in which the time is typed and told. */
  readonly timeZone: string
  /** While what is typed is no time, the value is null and the problem says why. */
  readonly onChange: (value: string | null, problem: TimeProblem | null) => void
}

/** A moment with its time of day, typed in a zone; a wrong one stays typed. */
export function InstantField({ value, onChange, ...field }: InstantFieldProps) {
  return (
    <MomentField
      {...field}
      value={value === null ? null : { at: value, isDayOnly: false }}
      onChange={(moment, problem) => onChange(moment?.at ?? null, problem)}
      allowsDayOnly={false}
    />
  )
}
