import type { EventOf, RequestEvent } from '#shared/domain/requests/event'
import { caseFileArticles, caseFileText } from '#shared/text/case-file'
import { dayWords } from '#shared/text/dates'
import { eventTitle } from '#shared/text/request-timeline'
import { entries, entry } from '../../../documents/entries.ts'
import { type Html, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'

const text = caseFileText.answer

/** Every answer with its reasons and what was said about complaint and court. GDPR art. 12(3), 12(4). */
export function answerSection({ request, rules }: CaseInput): Html {
  const answers = request.events.filter(isAnswer)
  return html`<h2>${text.heading}</h2>
    ${answers.length === 0 ? html`<p>${text.none}</p>` : answers.map((event) => oneAnswer(event, rules))}`
}

function oneAnswer(event: EventOf<'answered'>, rules: CaseInput['rules']): Html {
  const art = caseFileArticles(rules.regime)
  const isFull = event.outcome === 'full'
  const reason = event.reason ?? (isFull ? text.reasonNone : null)
  const remedies = event.remedies ?? (isFull ? text.remediesNone : null)
  return entries(
    entry(text.told, text.on(eventTitle(event), dayWords(event.on)), art.answer),
    entry(text.reason, reason, art.reason),
    entry(text.remedies, remedies, art.remedies),
  )
}

function isAnswer(event: RequestEvent): event is EventOf<'answered'> {
  return event.kind === 'answered'
}
