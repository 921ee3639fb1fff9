import { useState } from 'react'
import { MoreHorizontal } from 'lucide-react'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import type { BreachEvent } from '#shared/domain/breaches/event'
import type { BreachSheet } from '#shared/ipc/breaches'
import { breachStepText as words } from '#shared/text/breach-steps'
import { breachEventDetails, breachEventTitle } from '#shared/text/breach-timeline'
import { breachEventWords } from '#shared/text/breach-words'
import { useCommand } from '../../../call.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
import { Happened } from '../../../parts/timeline/Happened.tsx'
import { HappenedAt } from '../../../parts/timeline/HappenedAt.tsx'
import { StepDialog } from './StepDialog.tsx'

type TimelineProps = { readonly sheet: BreachSheet }

/** What happened in the incident, in the order in which it was recorded. GDPR art. 33(5). */
export function TimelineList({ sheet }: TimelineProps) {
  const { firstSignal, timeZone, howDiscovered, events } = sheet.breach
  return (
    <ol aria-label={words.timeline}>
      <Happened
        moment={<HappenedAt moment={firstSignal} timeZone={timeZone} />}
        title={words.firstSignal}
        details={howDiscovered === null ? [] : [{ text: howDiscovered }]}
      />
      {events.map((event) => (
        <Happened
          key={event.id}
          moment={<HappenedAt moment={event} timeZone={timeZone} />}
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
