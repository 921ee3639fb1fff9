import { localOf } from '#shared/domain/values/local-time'
import type { TimePoint } from '#shared/domain/values/time-point'
import { localTimeWords, offsetWords } from '#shared/text/breach-clock'
import { dayWords } from '#shared/text/dates'

export type HappenedAtProps = { readonly moment: TimePoint; readonly timeZone: string }

/** When something happened: the day, with the time and its distance from UTC where they are known. */
export function HappenedAt({ moment: { at, isDayOnly }, timeZone }: HappenedAtProps) {
  return (
    <time dateTime={at}>
      {isDayOnly ? dayWords(localOf(at, timeZone).slice(0, 10)) : localTimeWords(at, timeZone)}
      {isDayOnly ? null : (
        <span className="ml-1.5 text-12 text-ink-faint">{offsetWords(at, timeZone)}</span>
      )}
    </time>
  )
}
