import { explainClock } from '#shared/domain/breaches/explain-clock'
import type { TimePoint } from '#shared/domain/values/time-point'
import { clockExplanationText as words, clockStepText } from '#shared/text/breach-clock-explanation'
import { useNow } from '../../../parts/clock/use-now.ts'
import { ToldSteps } from '../../../parts/deadline/ToldSteps.tsx'
import type { PartProps } from './breach-sheet.ts'

type ClockExplanationProps = PartProps & { readonly aware: TimePoint }

/** How the limit comes about, step by step, each with its article. GDPR art. 33(1), Reg. 1182/71 art. 3. */
export function ClockExplanation({ sheet, aware }: ClockExplanationProps) {
  const { breach, summary, settings } = sheet
  const { notifiedAt, isNotifiedDayOnly, isRunning } = summary
  const minute = useNow((now) => (isRunning ? startOfMinute(now) : null))
  const steps = explainClock({
    aware,
    notified: notifiedAt === null ? null : { at: notifiedAt, isDayOnly: isNotifiedDayOnly },
    timeZone: breach.timeZone,
    hours: settings.settings.notificationHours,
    now: minute,
  })
  return (
    <section className="flex flex-col gap-1.5 py-2 text-12">
      <h3 className="text-13 font-semibold text-ink">{words.title}</h3>
      <ToldSteps steps={steps.map(clockStepText)} />
    </section>
  )
}

/** The steps tell whole minutes and need not be drawn anew for less. */
function startOfMinute(now: string): string {
  return `${now.slice(0, 16)}:00.000Z`
}
