import type { Assessment } from '#shared/domain/breaches/assessment'
import { BASE_SCORES, type SeverityAnswers } from '#shared/domain/breaches/severity'
import { typeScore } from '#shared/domain/breaches/severity-score'
import { instantWords } from '#shared/text/breach-clock'
import { breachArticles as art, recordPrintText } from '#shared/text/breach-documents-print'
import {
  assessmentMethodWords,
  bandWords,
  riskOutcomeWords,
  severityFlagWords,
} from '#shared/text/breach-words'
import { dataTypeWords } from '#shared/text/enisa-help'
import { edpbCaseCited } from '#shared/text/edpb-cases'
import { entries, joined, lines } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { line, lineIf, type Telling } from './telling.ts'

const { assessments: text } = recordPrintText
const MALICIOUS = 0.5

/** Every assessment with its answers and reasons, the earliest first; later ones stand beside it. GDPR art. 33(1), 33(5). */
export function assessmentsSection(telling: Telling): Html {
  const { assessments, timeZone } = telling.breach
  const blocks = assessments.map(
    (assessment, index) =>
      html`<h3>${text.title(index + 1, instantWords(assessment.at, timeZone), assessment.by)}</h3>
        ${assessmentLines(assessment, telling)}`,
  )
  return html`<h2>${text.heading}</h2>
    ${blocks.length === 0 ? html`<p>${text.none}</p>` : blocks}`
}

function assessmentLines(assessment: Assessment, telling: Telling): Html {
  const { answers, exampleCodes, method, outcome, reasons, severity } = assessment
  const score = severity && text.scoreIs(severity.se.toFixed(2), bandWords[severity.band])
  return entries(
    line(telling, text.outcome, riskOutcomeWords[outcome].name, riskOutcomeWords[outcome].article),
    line(telling, text.reasons, reasons, art.record),
    line(telling, text.score, joined([assessmentMethodWords[method], score])),
    answers && severity ? scoreLines(answers, severity, telling) : null,
    lineIf(
      exampleCodes.length > 0,
      telling,
      text.examples,
      joined(exampleCodes.map(edpbCaseCited)),
    ),
  )
}

function scoreLines(
  answers: SeverityAnswers,
  { dpc, ei, cb, se, flags }: NonNullable<Assessment['severity']>,
  telling: Telling,
): HtmlPart {
  const points = (value: number) => value.toFixed(2)
  const { confidentiality, integrity, availability, malicious } = answers
  const parts = [
    text.circumstance.confidentiality(points(confidentiality)),
    text.circumstance.integrity(points(integrity)),
    text.circumstance.availability(points(availability)),
    text.circumstance.malicious(points(malicious ? MALICIOUS : 0)),
  ].join(', ')
  const types = answers.types.map(({ type, adjust, why }) => {
    const score = typeScore({ type, adjust })
    return text.reasoned(text.type(dataTypeWords[type].name, score, BASE_SCORES[type], adjust), why)
  })
  const { identification, identificationWhy, circumstancesWhy } = answers
  return [
    line(telling, text.types, lines(types)),
    line(telling, text.identification, text.reasoned(points(identification), identificationWhy)),
    line(telling, text.circumstances, text.reasoned(parts, circumstancesWhy)),
    line(telling, text.sumLabel, text.sum(String(dpc), points(ei), points(cb), points(se))),
    lineIf(
      flags.length > 0,
      telling,
      text.flags,
      joined(flags.map((flag) => severityFlagWords[flag])),
    ),
  ]
}
