import { isNotifiedUndated } from '#shared/domain/breaches/breach-status'
import type { Assessment } from '#shared/domain/breaches/assessment'
import type { BreachPeriod } from '#shared/ipc/breaches'
import type { ReportDocument } from '#shared/ipc/exchange'
import { timePointWords } from '#shared/text/breach-clock'
import {
  breachArticles as art,
  breachPrintText,
  registerPrintText as text,
} from '#shared/text/breach-documents-print'
import {
  bandWords,
  breachStateWords,
  peopleStateWords,
  riskOutcomeWords,
} from '#shared/text/breach-words'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { entry, joined, lines as printedLines, table } from '../../../documents/entries.ts'
import { type HtmlPart, html } from '../../../documents/html.ts'
import { awarePoint, notifiedWords } from './blocks-facts.ts'
import type { DocumentData } from './data-digest.ts'
import { documentHead, framed } from './frame.ts'
import { incidentBlock } from './register-incident.ts'
import { type Making, type Telling, tellingOf, whenWords } from './telling.ts'

/** The incidents of a period, one line each, then each with its facts, effects and remedial action. GDPR art. 33(5). */
export function buildRegister(
  data: DocumentData,
  period: BreachPeriod,
  making: Making,
): ReportDocument {
  const tellings = data.incidents.map((each) => tellingOf(data, each, breachPrintText.notRecorded))
  const when = periodWords(period)
  const { title } = text
  const article = citedIn(data.regime, art.record)
  const lines = [entry(text.period, when), entry(text.countLabel, countWords(tellings), article)]
  const body = html`<article class="case breach register">
    ${documentHead(data, making, { title, lines })}
    <p class="aside">${text.placed}</p>
    ${tellings.length === 0 ? null : table('breaches', COLUMNS, tellings.map(rowOf))}
    ${tellings.map(incidentBlock)}
  </article>`
  return framed(data, making, {
    title: `${title}, ${when}`,
    short: text.short,
    ref: fileRef(period),
    body,
  })
}

/** The days of a period in words. */
export function periodWords({ from, to }: BreachPeriod): string {
  return text.periodWords(from && dayWords(from), to && dayWords(to))
}

/** The days of a period as part of a name. */
export function fileRef({ from, to }: BreachPeriod): string {
  return joined([from, to])?.replace('; ', '_') ?? text.fallback
}

function countWords(tellings: readonly Telling[]): HtmlPart {
  const count = (holds: (telling: Telling) => boolean) => tellings.filter(holds).length
  const sums = text.counts(
    count(({ status }) => status.notices.length > 0 || isNotifiedUndated(status)),
    count(({ status }) => status.notNotified !== null),
    count(({ status }) => status.people === 'TOLD'),
    count(({ status }) => status.isOpen),
  )
  return printedLines(tellings.length === 0 ? [text.count(0)] : [text.count(tellings.length), sums])
}

const COLUMNS = [
  { head: text.heads.ref, class: 'number' },
  { head: text.heads.incident },
  { head: text.heads.aware, class: 'moment' },
  { head: text.heads.risk, class: 'risk' },
  { head: text.heads.authority, class: 'moment' },
  { head: text.heads.people, class: 'risk' },
  { head: text.heads.state, class: 'state' },
]

function rowOf(telling: Telling): HtmlPart[] {
  const { breach, status } = telling
  const { state, people, latestAssessment } = status
  return [
    breach.refNo,
    breach.title,
    whenWords(awarePoint(telling), breach) ?? text.signalOnly(signalWords(telling)),
    riskWords(latestAssessment) ?? breachPrintText.notRecorded,
    authorityWords(telling),
    peopleStateWords[people],
    breachStateWords[state],
  ]
}

function signalWords({ breach }: Telling): string {
  return timePointWords(breach.firstSignal, breach.timeZone)
}

/** The outcome and band of the latest assessment; null without one. */
export function riskWords(assessment: Assessment | null): string | null {
  if (assessment === null) return null
  const { outcome, severity } = assessment
  const score = severity && `${severity.se.toFixed(2)}, ${bandWords[severity.band].toLowerCase()}`
  return joined([riskOutcomeWords[outcome].name, score])
}

function authorityWords(telling: Telling): string {
  const { status, isLate } = telling
  const notified = notifiedWords(telling)
  if (notified !== null) {
    const late = isLate === null ? text.lateUnknown : isLate ? text.late : text.inTime
    return joined([text.told(notified), late]) ?? ''
  }
  if (isNotifiedUndated(status)) return text.toldUndated
  return status.notNotified === null ? '–' : breachStateWords.NOT_NOTIFIED_WITH_REASONS
}
