import { useState } from 'react'
import { MoreHorizontal } from 'lucide-react'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { rowBodyClass, RowHeading, RowValue, SheetRow } from '#ui/sheet/SheetRow'
import { stateAfter } from '#shared/domain/requests/case-status'
import type { RequestEvent } from '#shared/domain/requests/event'
import { citedIn } from '#shared/text/cited-in'
import { requestSheetText } from '#shared/text/request-sheet'
import { eventDetails, eventTitle, type EventDetail } from '#shared/text/request-timeline'
import { channelWords, eventWords } from '#shared/text/request-words'
import { useCommand } from '../../../call.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
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
          day={formatDate(receivedOn)}
          title={words.received}
          details={channel ? [{ text: channelWords[channel] }] : []}
        />
        {events.map((event) => (
          <Step key={event.id} sheet={sheet} event={event} />
        ))}
        {erasedOn === null ? null : (
          <Happened day={formatDate(erasedOn)} title={words.erased} article="GDPR art. 5(1)(e)" />
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
      day={event.on === null ? words.dayUnknown : formatDate(event.on)}
      title={eventTitle(event)}
      {...(article ? { article: citedIn(sheet.rules.regime, article) } : {})}
      details={eventDetails(event, refOf)}
      menu={sheet.request.erasedOn === null ? <StepMenu sheet={sheet} event={event} /> : null}
    />
  )
}

type HappenedProps = {
  readonly day: string
  readonly title: string
  readonly article?: string
  readonly details?: readonly EventDetail[]
  readonly menu?: React.ReactNode
}

function Happened({ day, title, article, details = [], menu }: HappenedProps) {
  return (
    <li>
      <SheetRow>
        <div className={rowBodyClass}>
          <RowHeading>
            <span className="text-13 text-ink-soft tabular-nums">{day}</span>
          </RowHeading>
          <RowValue>
            <div className="flex items-start gap-2">
              <div className="min-w-0 grow py-1 text-14">
                <p className="text-ink">
                  <span className="font-medium">{title}</span>
                  {article ? <span className="ml-2 text-12 text-ink-faint">{article}</span> : null}
                </p>
                {details.map(({ label, text }) => (
                  <p key={`${label} ${text}`} className="whitespace-pre-line text-ink-soft">
                    {label ? <span className="text-ink-faint">{label}: </span> : null}
                    <bdi>{text}</bdi>
                  </p>
                ))}
              </div>
              {menu}
            </div>
          </RowValue>
        </div>
      </SheetRow>
    </li>
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
