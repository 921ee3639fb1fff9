import type { ReportDocument } from '#shared/ipc/exchange'
import { timePointWords } from '#shared/text/breach-clock'
import {
  breachArticles as art,
  breachBlockText as blocks,
  breachPrintText,
  recordPrintText as text,
} from '#shared/text/breach-documents-print'
import { breachStateWords, peopleStateWords } from '#shared/text/breach-words'
import { html } from '../../../documents/html.ts'
import { afterBlock, effectsBlock, othersBlock } from './blocks-effects.ts'
import { beforeBlock, natureBlock, scopeBlock, timeBlock } from './blocks-facts.ts'
import { contactsBlock, organisationLines } from './blocks-organisation.ts'
import type { DocumentData, IncidentData } from './data-digest.ts'
import { documentHead, framed } from './frame.ts'
import { assessmentsSection } from './record-assessments.ts'
import { documentsSection, filesSection, lessonsSection, linksSection } from './record-evidence.ts'
import { decisionsSection, timelineSection } from './record-timeline.ts'
import { line, type Making, type Telling, tellingOf } from './telling.ts'

/** Everything recorded of an incident: facts, effects, remedial action, and who decided what, when and why. GDPR art. 33(5). */
export function buildRecord(
  data: DocumentData,
  incident: IncidentData,
  making: Making,
): ReportDocument {
  const telling = tellingOf(data, incident, breachPrintText.notRecorded)
  const { refNo } = incident.breach
  const title = text.title(refNo)
  const body = html`<article class="case breach">
    ${documentHead(data, making, { title, lines: headLines(telling) })}
    <h2>${blocks.controller.heading}</h2>
    <dl>${organisationLines(telling)}</dl>
    ${contactsBlock(telling)}
    <h2>${text.facts}</h2>
    ${timeBlock(telling)} ${natureBlock(telling)} ${scopeBlock(telling)} ${beforeBlock(telling)}
    <h2>${text.effects}</h2>
    ${effectsBlock(telling)}
    <h2>${text.remedial}</h2>
    ${afterBlock(telling)} ${othersBlock(telling)} ${decisionsSection(telling)}
    ${assessmentsSection(telling)} ${timelineSection(telling)} ${documentsSection(telling)}
    ${filesSection(telling)} ${lessonsSection(telling)} ${linksSection(telling)}
  </article>`
  return framed(data, making, { title, short: text.short(refNo), ref: refNo, body })
}

function headLines(telling: Telling) {
  const { breach, status } = telling
  const closed =
    status.closedAt &&
    timePointWords({ at: status.closedAt, isDayOnly: closedDayOnly(telling) }, breach.timeZone)
  return [
    line(telling, text.incident, breach.title),
    line(telling, text.reference, breach.refNo),
    line(telling, text.state, breachStateWords[status.state], art.record),
    line(telling, text.people, peopleStateWords[status.people], art.people),
    line(telling, text.closed, closed ?? text.notClosed),
  ]
}

function closedDayOnly({ breach, status }: Telling): boolean {
  return breach.events.some(({ at, isDayOnly }) => at === status.closedAt && isDayOnly)
}
