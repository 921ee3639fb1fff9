import { openDeadline } from '#shared/domain/requests/case-deadlines'
import { caseStatus } from '#shared/domain/requests/case-status'
import { caseFileArticles, caseFileText } from '#shared/text/case-file'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { reportText } from '#shared/text/report'
import {
  deadlineKindWords,
  requestStateWords,
  requestTypeWords,
  UNSORTED_WORD,
} from '#shared/text/request-words'
import { digestBox } from '../../../documents/digest-box.ts'
import { entries, entry, lines } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { partyName } from '../../../documents/parties.ts'
import type { CaseInput } from './case-input.ts'

const text = caseFileText.head

/** What this is, whose, where it stands, who produced it when, and the digest that proves it. */
export function headSection(input: CaseInput): Html {
  const art = caseFileArticles(input.rules.regime)
  const { register, request } = input
  return html`<section class="case-head">
    <h1>${caseFileText.title(request.refNo)}</h1>
    <p class="party">${partyName(register)}</p>
    ${register.isExample ? html`<p class="example">${caseFileText.exampleNote}</p>` : null}
    ${entries(
      entry(text.controller, register.legalName, art.controller),
      entry(text.reference, request.refNo),
      entry(text.rights, rightsLines(input)),
      entry(text.state, requestStateWords[caseStatus(request.events).state]),
      entry(text.nextDue, nextDue(input)),
      entry(text.produced, text.producedBy(dayWords(input.producedOn), input.producedBy)),
    )}
    ${digestBox(text.digest, input.digest)}
    <p class="law">${reportText.law}</p>
  </section>`
}

function rightsLines({ request: { types }, rules }: CaseInput): HtmlPart {
  if (types.length === 0) return UNSORTED_WORD
  return lines(
    types.map((type) => {
      const { name, article } = requestTypeWords[type]
      return html`${name} <span class="article">${citedIn(rules.regime, article)}</span>`
    }),
  )
}

function nextDue({ request, rules }: CaseInput): string {
  const { dueOn, kind, isPaused } = openDeadline(request, rules)
  if (kind === null) return text.nothingDue
  const what = deadlineKindWords[kind].name
  if (isPaused || dueOn === null) return text.paused(what)
  return text.dueNext(dayWords(dueOn), what)
}
