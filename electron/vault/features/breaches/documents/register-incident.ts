import {
  breachArticles as art,
  breachBlockText,
  registerPrintText as text,
} from '#shared/text/breach-documents-print'
import { impactWords } from '#shared/text/breach-words'
import { entries, lines } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { toldWords } from './blocks-effects.ts'
import { delayReason, occurredWords, owesReasons, peopleNumber } from './blocks-facts.ts'
import { chosen, line, lineIf, type Telling } from './telling.ts'

/** An incident of a register in short: its facts, its effects and the remedial action. GDPR art. 33(5). */
export function incidentBlock(telling: Telling): Html {
  const { breach, status } = telling
  const { description, measuresTaken, measuresPlanned } = breach
  const { nature, time, scope, after } = breachBlockText
  const [delay, risk] = [delayReason(telling), status.latestAssessment]
  const isDecided = status.people === 'TOLD' || status.people === 'NOT_TOLD_WITH_REASONS'
  return html`<section class="incident">
    <h2>${breach.refNo} ${breach.title}</h2>
    ${entries(
      line(telling, nature.description, description, art.record),
      line(telling, time.occurred, occurredWords(breach)),
      line(telling, scope.peopleCount, peopleNumber(breach)),
      lineIf(owesReasons(telling) || delay !== null, telling, time.delay, delay, art.limit),
      line(telling, text.effects, effectsOf(telling), art.record),
      lineIf(risk !== null, telling, text.risk, risk && risk.reasons, art.limit),
      lineIf(
        status.notNotified !== null,
        telling,
        text.notNotified,
        status.notNotified && status.notNotified.reason,
        art.limit,
      ),
      line(
        telling,
        text.remedial,
        lines([measuresTaken, measuresPlanned].filter((each) => each !== null)),
        art.record,
      ),
      lineIf(isDecided, telling, after.told, toldWords(telling), art.people),
    )}
  </section>`
}

function effectsOf({ breach: { consequences, impacts } }: Telling): HtmlPart {
  const { confidentiality, integrity, availability } = consequences
  const told = [confidentiality, integrity, availability, chosen(impacts, impactWords)]
  return lines(told.filter((each) => each !== null))
}
