import type { InlineRowProps } from './inline-row.ts'
import { InlineMoment } from './InlineTimePoint.tsx'

export type InlineInstantProps = InlineRowProps<string | null> & {
  /** IANA name of the zone in which the time is typed and told. */
  readonly timeZone: string
}

/** A moment of a sheet with its time of day; the value is a UTC instant or null. */
export function InlineInstant({ value, onSave, ...row }: InlineInstantProps) {
  return (
    <InlineMoment
      {...row}
      value={value === null ? null : { at: value, isDayOnly: false }}
      onSave={(moment) => onSave(moment?.at ?? null)}
      allowsDayOnly={false}
    />
  )
}
