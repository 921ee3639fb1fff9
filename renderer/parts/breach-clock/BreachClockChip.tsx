import { Timer } from 'lucide-react'
import { timeLeft } from '#shared/domain/breaches/clock'
import { timeLeftWords } from '#shared/text/breach-clock'
import { limitWords } from '#shared/text/breach-clock-chip'
import { ToneGlyph, toneText, type Tone } from '../../ui/marks/ToneGlyph.tsx'
import { clockStanding, type ClockFacts, type ClockHours } from './clock-standing.ts'
import { useNow } from '../clock/use-now.ts'

export type BreachClockChipProps = {
  readonly facts: ClockFacts
  readonly hours: ClockHours
  /** In a column the words of every row begin on one line, with a mark before them or without. */
  readonly isInColumn?: boolean
  /** Where the limit is told beside it. */
  readonly hidesLimit?: boolean
}

/** How long the authority may still wait: words first, colour second, the limit third. GDPR art. 33(1). */
export function BreachClockChip(props: BreachClockChipProps) {
  const { facts, hours, isInColumn = false, hidesLimit = false } = props
  const { isRunning, strictAt, timeZone } = facts
  if (isRunning && strictAt !== null)
    return (
      <RunningClock strictAt={strictAt} hours={hours} timeZone={hidesLimit ? null : timeZone} />
    )
  const { label, tone } = clockStanding(facts, hours)
  return (
    <span className="inline-flex max-w-full min-w-0 items-baseline gap-1.5 whitespace-nowrap">
      {tone || isInColumn ? <Mark>{tone ? <ToneGlyph tone={tone} /> : null}</Mark> : null}
      <span className={`truncate ${tone === 'warning' ? toneText.warning : 'text-ink-soft'}`}>
        {label}
      </span>
    </span>
  )
}

type RunningClockProps = {
  readonly strictAt: string
  /** In which the limit is told; null where it is told elsewhere. */
  readonly timeZone: string | null
  readonly hours: Pick<ClockHours, 'warningHours'>
}

/** A clock that runs; it draws itself anew when its words change, and nothing around it. */
function RunningClock({ strictAt, timeZone, hours }: RunningClockProps) {
  const left = useNow((now) => timeLeftWords(strictAt, now))
  const tone = useNow((now) => runningTone(strictAt, now, hours))
  return (
    // What does not fit beside the words is not shown at all, rather than cut. The spaces are for the ear.
    <span className="inline-flex h-[1.25em] max-w-full min-w-0 flex-wrap items-baseline gap-x-2 overflow-hidden whitespace-nowrap">
      <span
        className={`inline-flex items-baseline gap-1.5 font-semibold tabular-nums ${tone ? toneText[tone] : 'text-ink'}`}
      >
        <Mark>{tone === 'blocker' ? <ToneGlyph tone={tone} /> : <TimerMark />}</Mark>
        {left}
      </span>{' '}
      {timeZone === null ? null : <Limit strictAt={strictAt} timeZone={timeZone} />}
    </span>
  )
}

type LimitProps = { readonly strictAt: string; readonly timeZone: string }

function Limit({ strictAt, timeZone }: LimitProps) {
  const words = useNow((now) => limitWords(strictAt, timeZone, now))
  return (
    <time dateTime={strictAt} className="text-12 text-ink-faint">
      {words}
    </time>
  )
}

/** Over is worst, the last hours warn; before them nothing presses. */
function runningTone(
  strictAt: string,
  now: string,
  { warningHours }: Pick<ClockHours, 'warningHours'>,
): Tone | null {
  const { isOver, hours, minutes } = timeLeft(strictAt, now)
  if (isOver) return 'blocker'
  return hours * 60 + minutes <= warningHours * 60 ? 'warning' : null
}

function Mark({ children }: { readonly children: React.ReactNode }) {
  return <span className="grid w-3 shrink-0 place-items-center self-center">{children}</span>
}

function TimerMark() {
  return <Timer aria-hidden="true" strokeWidth={2.5} className="size-3" />
}
