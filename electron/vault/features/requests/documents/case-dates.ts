import {
  type CaseDeadline,
  caseDeadlines,
  deadlineFacts,
} from '#shared/domain/requests/case-deadlines'
import { caseStatus } from '#shared/domain/requests/case-status'
import { answerDeadline } from '#shared/domain/requests/deadline'
import { caseFileText } from '#shared/text/case-file'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { deadlineSteps } from '#shared/text/deadline-explanation'
import { deadlineExplanationText } from '#shared/text/deadline-chip'
import { deadlinesText } from '#shared/text/deadlines'
import { requestSheetText } from '#shared/text/request-sheet'
import { doneLine } from '#shared/text/request-timeline'
import { deadlineKindWords } from '#shared/text/request-words'
import { entries, entry, entryIf } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'

const text = caseFileText.due
const words = requestSheetText.due

/** Everything that was due and by when, each date with the steps it follows from. GDPR art. 12(3), Reg. 1182/71 art. 3. */
export function datesSection(input: CaseInput): Html {
  const deadlines = caseDeadlines(input.request, input.rules)
  const isNone = caseStatus(input.request.events).state === 'NOT_DP'
  return html`<h2>${text.heading}</h2>
    ${
      deadlines.length === 0
        ? html`<p>${isNone ? words.notDp : words.none}</p>`
        : deadlines.map((deadline) => oneDate(deadline, input))
    }`
}

function oneDate(deadline: CaseDeadline, input: CaseInput): Html {
  const { name, article } = deadlineKindWords[deadline.kind]
  const { due, target, isPaused } = deadline
  const noPause = deadline.kind === 'answer' ? dueWithoutPause(input) : null
  return html`<section class="date">
    <h3>${name} <span class="article">${citedIn(input.rules.regime, article)}</span></h3>
    ${entries(
      entryIf(target !== null, text.target, target && dayWords(target)),
      entry(text.due, isPaused ? deadlineExplanationText.paused : due && dayWords(due)),
      entryIf(noPause !== null, words.noPauseLabel, noPause && words.noPause(dayWords(noPause))),
      entry(text.status, doneWords(deadline, input)),
    )}
    <h4>${text.steps}</h4>
    ${stepList(deadline, input)}
  </section>`
}

function stepList(deadline: CaseDeadline, { request, rules }: CaseInput): Html {
  const steps = deadlineSteps(deadline, request, rules)
  return html`<ol class="steps">
    ${steps.map(
      (step) =>
        html`<li>
          ${step.text}
          <span class="article">${step.article}${confirmation(step.toBeConfirmed)}</span>
        </li>`,
    )}
  </ol>`
}

function confirmation(toBeConfirmed: boolean): HtmlPart {
  return toBeConfirmed ? html` · <strong>${deadlinesText.toBeConfirmed}</strong>` : null
}

function doneWords(deadline: CaseDeadline, { request }: CaseInput): string {
  const { answer, state } = caseStatus(request.events)
  if (deadline.doneOn !== null) return doneLine(deadline, answer !== null, deadline.doneOn)
  return state === 'CLOSED' ? words.unknown : text.notDone
}

function dueWithoutPause({ request, rules }: CaseInput): string | null {
  const facts = deadlineFacts(request.receivedOn, caseStatus(request.events))
  return answerDeadline(facts, rules).dueNoPause
}
