import { useState } from 'react'
import { MoreHorizontal } from 'lucide-react'
import type { TimePoint } from '#shared/domain/values/time-point'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import type { BreachEvent } from '#shared/domain/breaches/event'
import type { BreachSheet } from '#shared/ipc/breaches'
import { localTimeWords, offsetWords } from '#shared/text/breach-clock'
import { breachStepText as words } from '#shared/text/breach-steps'
import { breachEventDetails, breachEventTitle } from '#shared/text/breach-timeline'
import { breachEventWords } from '#shared/text/breach-words'
import { dayWords } from '#shared/text/dates'
import { localOf } from '#shared/domain/values/local-time'
import { useCommand } from '../../../call.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
import { Happened } from '../../../parts/timeline/Happened.tsx'
import { StepDialog } from './StepDialog.tsx'

type TimelineProps = { readonly sheet: BreachSheet }

/** What happened in the incident, in the order in which it was recorded. GDPR art. 33(5). */
export function TimelineList({ sheet }: TimelineProps) {
  const { firstSignal, timeZone, howDiscovered, events } = sheet.breach
  return (
    <ol aria-label={words.timeline}>
      <Happened
        moment={<Moment moment={firstSignal} timeZone={timeZone} />}
        title={words.firstSignal}
        details={howDiscovered === null ? [] : [{ text: howDiscovered }]}
      />
      {events.map((event) => (
        <Happened
          key={event.id}
          moment={<Moment moment={event} timeZone={timeZone} />}
          title={breachEventTitle(event)}
          article={breachEventWords[event.kind].article}
          by={event.by && words.by(event.by)}
          details={breachEventDetails(event, {
            assessments: sheet.breach.assessments,
            documents: sheet.documents,
          })}
          menu={event.kind === 'taken-over' ? null : <StepMenu sheet={sheet} event={event} />}
        />
      ))}
    </ol>
  )
}

type MomentProps = { readonly moment: TimePoint; readonly timeZone: string }

function Moment({ moment: { at, isDayOnly }, timeZone }: MomentProps) {
  return (
    <time dateTime={at}>
      {isDayOnly ? dayWords(localOf(at, timeZone).slice(0, 10)) : localTimeWords(at, timeZone)}
      {isDayOnly ? null : (
        <span className="ml-1.5 text-12 text-ink-faint">{offsetWords(at, timeZone)}</span>
      )}
    </time>
  )
}

type StepMenuProps = { readonly sheet: BreachSheet; readonly event: BreachEvent }

/** Corrects a step or removes it; what would no longer fit is refused in words. */
function StepMenu({ sheet, event }: StepMenuProps) {
  const removal = useCommand('breaches:remove-event')
  const [isCorrecting, setCorrecting] = useState(false)
  const title = breachEventTitle(event)
  const remove = () =>
    runWithUndo(async () => {
      try {
        await removal.mutateAsync({ id: sheet.breach.id, eventId: event.id })
        return null
      } catch (error) {
        const { message } = saveProblem(error)
        return { message: `${words.laterStep} ${message}` }
      }
    }, words.removed(title))
  return (
    <>
      <MenuButton label={words.stepMenu(title)} icon={<MoreHorizontal aria-hidden="true" />}>
        <MenuItem id="correct" label={words.correct} onAction={() => setCorrecting(true)} />
        <MenuItem id="remove" label={words.remove} onAction={() => void remove()} />
      </MenuButton>
      {isCorrecting ? (
        <StepDialog
          sheet={sheet}
          kind={event.kind}
          corrected={event}
          onClose={() => setCorrecting(false)}
        />
      ) : null}
    </>
  )
}
