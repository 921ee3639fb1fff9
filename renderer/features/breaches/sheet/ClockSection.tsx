import type { TimePoint } from '#shared/domain/values/time-point'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { isNotifiedUndated } from '#shared/domain/breaches/breach-status'
import { breachClock, lateness } from '#shared/domain/breaches/clock'
import type { Breach } from '#shared/domain/breaches/breach'
import { instantWords, timePointWords } from '#shared/text/breach-clock'
import { breachSheetText } from '#shared/text/breach-sheet'
import { occurrenceWords } from '#shared/text/breach-words'
import { BreachClockChip } from '../../../parts/breach-clock/BreachClockChip.tsx'
import { IncidentSteps } from '../steps/IncidentSteps.tsx'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps, Sheet } from './breach-sheet.ts'
import { ClockExplanation } from './ClockExplanation.tsx'
import { DecisionAtOdds } from './DecisionAtOdds.tsx'

const words = breachSheetText.clock

/** The four instants, the limit with the steps that led to it, and what happened. GDPR art. 33(1), 33(4). */
export function ClockSection({ sheet }: PartProps) {
  const { breach, summary } = sheet
  const { timeZone, firstSignal } = breach
  const { awareAt, isAwareDayOnly } = summary
  const aware = awareAt === null ? null : { at: awareAt, isDayOnly: isAwareDayOnly }
  return (
    <BreachPart id="clock">
      <DefinitionRow label={words.occurred}>{occurredWords(breach)}</DefinitionRow>
      <DefinitionRow label={words.firstSignal}>
        {timePointWords(firstSignal, timeZone)}
      </DefinitionRow>
      <DefinitionRow label={words.aware} article={words.awareArticle}>
        {aware === null ? (
          <span className="text-ink-faint">{words.notAware}</span>
        ) : (
          timePointWords(aware, timeZone)
        )}
      </DefinitionRow>
      {aware === null ? null : <LimitRows sheet={sheet} aware={aware} />}
      <IncidentSteps sheet={sheet} />
    </BreachPart>
  )
}

type LimitRowsProps = PartProps & { readonly aware: TimePoint }

function LimitRows({ sheet, aware }: LimitRowsProps) {
  const { breach, summary, settings } = sheet
  const { timeZone } = breach
  const hours = settings.settings.notificationHours
  const { strictAt, reg1182At } = breachClock({ awareAt: aware.at, timeZone, hours })
  return (
    <>
      <DefinitionRow
        label={words.limit}
        article={words.limitArticle}
        notes={<ClockExplanation sheet={sheet} aware={aware} />}
      >
        {instantWords(strictAt, timeZone)}
        {aware.isDayOnly ? (
          <span className="block text-12 text-ink-faint">{words.limitOfDay}</span>
        ) : null}
        {summary.isRunning ? (
          <span className="block">
            <BreachClockChip facts={summary} hours={settings.settings} hidesLimit />
          </span>
        ) : null}
      </DefinitionRow>
      <DefinitionRow label={words.outermost} article={words.outermostArticle}>
        {instantWords(reg1182At, timeZone)}
        <span className="block text-12 text-ink-faint">{words.outermostHint}</span>
      </DefinitionRow>
      <DefinitionRow
        label={words.notified}
        article={words.notifiedArticle}
        notes={<DecisionAtOdds sheet={sheet} />}
      >
        <Notified sheet={sheet} aware={aware} />
      </DefinitionRow>
    </>
  )
}

function Notified({ sheet, aware }: LimitRowsProps) {
  const { breach, summary } = sheet
  const { notifiedAt, isNotifiedDayOnly, state } = summary
  if (notifiedAt === null) {
    if (isNotifiedUndated(summary)) return words.notifiedUndated
    const isDecided = state === 'NOT_NOTIFIED_WITH_REASONS'
    return (
      <span className={isDecided ? '' : 'text-ink-faint'}>
        {isDecided ? words.decidedNot : words.notNotified}
      </span>
    )
  }
  const notified = { at: notifiedAt, isDayOnly: isNotifiedDayOnly }
  return (
    <>
      {timePointWords(notified, breach.timeZone)}
      <span className="block text-13 text-ink-soft">{latenessWords(sheet, aware, notified)}</span>
    </>
  )
}

function latenessWords({ breach, settings }: Sheet, aware: TimePoint, notified: TimePoint): string {
  const { timeZone } = breach
  const hours = settings.settings.notificationHours
  const { isLate, lateMinutes } = lateness({ aware, notified, timeZone, hours })
  if (isLate === null) return words.lateUnknown
  return isLate ? words.late(lateMinutes) : words.inTime
}

/** When it happened, as far as it is known. */
function occurredWords({ occurred, timeZone }: Breach): string {
  const { kind, isEstimated } = occurred
  const [from, to] = [occurred.from, occurred.to].map((point) =>
    point === null ? null : timePointWords(point, timeZone),
  )
  const time = breachSheetText.time
  const when =
    kind === 'ongoing'
      ? from
        ? time.since(from)
        : time.ongoing
      : from && to
        ? time.fromRange(from, to)
        : (from ?? occurrenceWords.unknown)
  return isEstimated && from ? time.roughly(when) : when
}
