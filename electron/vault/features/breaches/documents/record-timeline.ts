import { isDecisionAtOdds } from '#shared/domain/breaches/decision-at-odds'
import type { BreachEvent } from '#shared/domain/breaches/event'
import { decisionAtOddsText } from '#shared/text/breach-decision'
import { breachEventDetails, breachEventTitle } from '#shared/text/breach-timeline'
import { recordPrintText } from '#shared/text/breach-documents-print'
import { breachEventWords, riskOutcomeWords } from '#shared/text/breach-words'
import { timePointWords } from '#shared/text/breach-clock'
import { citedIn } from '#shared/text/cited-in'
import { table, valueOr } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { Telling } from './telling.ts'

const { decisions, timeline } = recordPrintText
const DECISIONS: readonly BreachEvent['kind'][] = [
  'not-a-breach',
  'aware',
  'notified',
  'withdrawn',
  'not-notified',
  'people-planned',
  'people-told',
  'people-not-told',
]

/** What was decided, why, when and by whom. GDPR art. 33(5), 5(2). */
export function decisionsSection(telling: Telling): Html {
  const rows = telling.breach.events
    .filter(({ kind }) => DECISIONS.includes(kind))
    .map((event) => rowOf(event, telling, true))
  const columns = [
    { head: decisions.day, class: 'date' },
    { head: decisions.what },
    { head: decisions.by, class: 'by' },
  ]
  return html`<h2>${decisions.heading}</h2>
    ${rows.length === 0 ? html`<p>${decisions.none}</p>` : table('decisions', columns, rows)}
    ${atOdds(telling)}`
}

// Said by the assessment as it is now, so that whoever checks finds it before asking. GDPR art. 33(1), 33(5).
function atOdds({ status, data: { settings, regime } }: Telling): HtmlPart {
  const { latestAssessment } = status
  if (latestAssessment === null) return null
  if (!isDecisionAtOdds(status, settings.notificationThreshold)) return null
  const said = decisionAtOddsText.says(riskOutcomeWords[latestAssessment.outcome].name)
  return html`<p class="aside">${said} (${citedIn(regime, decisionAtOddsText.article)})</p>`
}

/** Everything that happened, from the first signal on, in the order of the record. GDPR art. 33(5). */
export function timelineSection(telling: Telling): Html {
  const { breach } = telling
  const signal: HtmlPart[] = [
    timePointWords(breach.firstSignal, breach.timeZone),
    html`<span class="term">${timeline.firstSignal}</span>`,
    null,
  ]
  // What a decision or an assessment says stands in a section of its own.
  const rows = breach.events.map((event) =>
    rowOf(event, telling, !DECISIONS.includes(event.kind) && event.kind !== 'assessed'),
  )
  const columns = [
    { head: timeline.day, class: 'date' },
    { head: timeline.step },
    { head: timeline.by, class: 'by' },
  ]
  return html`<h2>${timeline.heading}</h2>
    ${table('decisions', columns, [signal, ...rows])}`
}

function rowOf(
  event: BreachEvent,
  { breach, issued, data }: Telling,
  isInFull: boolean,
): HtmlPart[] {
  const { article } = breachEventWords[event.kind]
  const details = breachEventDetails(event, {
    assessments: breach.assessments,
    documents: issued,
  }).map(({ label, text }) => html`<p>${label === undefined ? text : `${label}: ${text}`}</p>`)
  const source = article && html` <span class="article">${citedIn(data.regime, article)}</span>`
  return [
    timePointWords(event, breach.timeZone),
    html`<p><span class="term">${breachEventTitle(event)}</span>${source}</p>
      ${isInFull ? details : null}`,
    valueOr(event.by),
  ]
}
