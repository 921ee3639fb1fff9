import type { RequestEvent } from '#shared/domain/requests/event'
import { requestSheetText } from '#shared/text/request-sheet'
import { eventDetails, eventTitle } from '#shared/text/request-timeline'
import { formatDate } from '../../../ui/format-date.ts'

/** A step in one line, as the history tells it. */
export function eventLine(event: RequestEvent, refOf: (id: string) => string | null): string {
  const day = event.on === null ? requestSheetText.timeline.dayUnknown : formatDate(event.on)
  const details = eventDetails(event, refOf).map(({ label, text }) =>
    label ? `${label}: ${text}` : text,
  )
  return [`${day} ${eventTitle(event)}`, ...details].join('; ')
}
