import { useState } from 'react'
import { MoreHorizontal } from 'lucide-react'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { stateAfter } from '#shared/domain/requests/case-status'
import type { RequestEvent } from '#shared/domain/requests/event'
import { citedIn } from '#shared/text/cited-in'
import { requestSheetText } from '#shared/text/request-sheet'
import { eventDetails, eventTitle } from '#shared/text/request-timeline'
import { channelWords, eventWords } from '#shared/text/request-words'
import { useCommand } from '../../../call.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
import { Happened } from '../../../parts/timeline/Happened.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'
import { StepDialog } from './StepDialog.tsx'

const words = requestSheetText.timeline

/** What happened in the case, newest last. GDPR art. 5(2). */
export function TimelineSection({ sheet }: SectionProps) {
  const { request } = sheet
  const { receivedOn, channel, events, erasedOn } = request
  return (
    <RequestPart id="timeline" sheet={sheet}>
      <ol>
        <Happened
          moment={formatDate(receivedOn)}
          title={words.received}
          details={channel ? [{ text: channelWords[channel] }] : []}
        />
        {events.map((event) => (
          <Step key={event.id} sheet={sheet} event={event} />
        ))}
        {erasedOn === null ? null : (
          <Happened
            moment={formatDate(erasedOn)}
            title={words.erased}
            article="GDPR art. 5(1)(e)"
          />
        )}
      </ol>
    </RequestPart>
  )
}

type StepProps = SectionProps & { readonly event: RequestEvent }

function Step({ sheet, event }: StepProps) {
  const refOf = (id: string) => sheet.related.find((each) => each.id === id)?.refNo ?? null
  const { article } = eventWords[event.kind]
  return (
    <Happened
      moment={event.on === null ? words.dayUnknown : formatDate(event.on)}
      title={eventTitle(event)}
      {...(article ? { article: citedIn(sheet.rules.regime, article) } : {})}
      details={eventDetails(event, refOf)}
      menu={sheet.request.erasedOn === null ? <StepMenu sheet={sheet} event={event} /> : null}
    />
  )
}

/** Corrects a step, or removes it where nothing rests on it: facts, and the last step. */
function StepMenu({ sheet, event }: StepProps) {
  const { request } = sheet
  const removal = useCommand('requests:remove-event')
  const [isCorrecting, setCorrecting] = useState(false)
  const title = eventTitle(event)
  const remove = () =>
    runWithUndo(async () => {
      try {
        await removal.mutateAsync({ id: request.id, eventId: event.id })
        return null
      } catch (error) {
        return saveProblem(error)
      }
    }, words.removed(title))
  return (
    <>
      <MenuButton label={words.more(title)} icon={<MoreHorizontal aria-hidden="true" />}>
        {event.kind === 'closed-in-source' ? null : (
          <MenuItem id="correct" label={words.correct} onAction={() => setCorrecting(true)} />
        )}
        {isRemovable(event, request.events) ? (
          <MenuItem id="remove" label={words.remove} onAction={() => void remove()} />
        ) : null}
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

function isRemovable(event: RequestEvent, events: readonly RequestEvent[]): boolean {
  const steps = events.filter((each) => stateAfter(each) !== null)
  return stateAfter(event) === null || steps.at(-1) === event
}
