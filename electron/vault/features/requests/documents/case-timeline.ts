import type { RequestEvent } from '#shared/domain/requests/event'
import { caseFileText } from '#shared/text/case-file'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { requestSheetText } from '#shared/text/request-sheet'
import { eventDetails, eventTitle } from '#shared/text/request-timeline'
import { channelWords, eventWords } from '#shared/text/request-words'
import { lines, table } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'

const text = caseFileText.timeline
const words = requestSheetText.timeline
const COLUMNS = [
  { head: text.day, class: 'date' },
  { head: text.step, class: 'step' },
  { head: text.details },
]

/** What happened, by day. GDPR art. 5(2). */
export function timelineSection({ request, rules, caseRef }: CaseInput): Html {
  const { receivedOn, channel, events, erasedOn } = request
  const received = [
    dayWords(receivedOn),
    stepName(words.received),
    channel && channelWords[channel],
  ]
  const erased = erasedOn === null ? [] : [[dayWords(erasedOn), stepName(words.erased), null]]
  const rows = byDay(events).map((event) => eventRow(event, rules, caseRef))
  return html`<h2>${text.heading}</h2>
    ${table('timeline', COLUMNS, [received, ...rows, ...erased])}`
}

function eventRow(
  event: RequestEvent,
  { regime }: CaseInput['rules'],
  caseRef: CaseInput['caseRef'],
): HtmlPart[] {
  const { article } = eventWords[event.kind]
  const source =
    article === null ? null : html`<br /><span class="article">${citedIn(regime, article)}</span>`
  return [
    event.on === null ? words.dayUnknown : dayWords(event.on),
    html`${stepName(eventTitle(event))}${source}`,
    lines(detailsOf(event, caseRef).map(({ label, text: detail }) => labelled(label, detail))),
  ]
}

const stepName = (name: string): Html => html`<span class="term">${name}</span>`

// What the person was told stands in full in a section of its own.
function detailsOf(event: RequestEvent, caseRef: CaseInput['caseRef']) {
  return event.kind === 'answered' ? [] : eventDetails(event, caseRef)
}

function labelled(label: string | undefined, detail: string): HtmlPart {
  return label === undefined ? detail : `${label}: ${detail}`
}

// Facts may be recorded late; what has no day stays at the end, where it was recorded.
function byDay(events: readonly RequestEvent[]): RequestEvent[] {
  const dayOf = ({ on }: RequestEvent) => on ?? '9999'
  return events.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
}
