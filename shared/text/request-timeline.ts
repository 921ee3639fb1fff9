import type { CaseDeadline } from '../domain/requests/case-deadlines.ts'
import type { RequestEvent } from '../domain/requests/event.ts'
import { daysBetween } from '../domain/values/day.ts'
import { dayWords } from './dates.ts'
import { requestSheetText } from './request-sheet.ts'
import { eventWords, outcomeWords } from './request-words.ts'

const words = requestSheetText.timeline

/** One thing that is told of a step, with its name where the thing does not speak for itself. */
export type EventDetail = { readonly label?: string; readonly text: string }

/** What a step is called in the timeline. */
export function eventTitle(event: RequestEvent): string {
  return event.kind === 'answered' ? outcomeWords[event.outcome] : eventWords[event.kind].past
}

/** What is told of a step below its name. */
export function eventDetails(
  event: RequestEvent,
  refOf: (id: string) => string | null,
): EventDetail[] {
  switch (event.kind) {
    case 'not-dp':
    case 'identity-asked':
    case 'clarification-asked':
      return [{ label: words.reason, text: event.reason }]
    case 'extended':
      return [{ text: words.months(event.months) }, { label: words.reason, text: event.reason }]
    case 'answered':
      return [...told(words.reason, event.reason), ...told(words.remedies, event.remedies)]
    case 'withdrawn':
      return [{ label: words.proof, text: event.proof }]
    case 'forwarded':
      return [
        { label: words.to, text: event.to },
        { text: words.personTold(dayWords(event.personToldOn)) },
      ]
    case 'no-answer':
      return [{ text: words.personTold(dayWords(event.personToldOn)) }]
    case 'reopened':
      return told(words.complaint, refOf(event.complaintId))
    case 'closed-in-source':
      return event.statusText === null ? [] : [{ text: words.sourceStatus(event.statusText) }]
    case 'recipients-told':
      return event.text === null ? [] : [{ text: event.text }]
    case 'note':
      return [{ text: event.text }]
    case 'triaged':
    case 'identity-answered':
    case 'clarification-answered':
    case 'closed':
    case 'acknowledged':
    case 'stopped':
      return []
  }
}

/** How a deadline was kept: in time, late, or ended by something other than an answer. */
export function doneLine(
  { kind, due }: Pick<CaseDeadline, 'kind' | 'due'>,
  isAnswered: boolean,
  doneOn: string,
): string {
  const { ended, done, doneInTime, doneLate } = requestSheetText.due
  const day = dayWords(doneOn)
  if ((kind === 'answer' || kind === 'house') && !isAnswered) return ended(day)
  if (due === null) return done(day)
  return doneOn <= due ? doneInTime(day) : doneLate(day, daysBetween(due, doneOn))
}

function told(label: string, text: string | null): EventDetail[] {
  return text === null ? [] : [{ label, text }]
}
