import { basisOf } from '#shared/domain/findings/basis'
import type { Finding, FINDING_SUBJECTS } from '#shared/domain/findings/finding'
import { findingWords, severityText } from '#shared/text/findings'
import { reportText } from '#shared/text/report'
import { lines, table } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { ReportInput } from './report-input.ts'

const text = reportText.findings

/** The gaps of one record with severity, article and the officer's answer; only in copies for the house. */
export function findingsSection(
  subject: (typeof FINDING_SUBJECTS)[number],
  recordId: string,
  findings: readonly Finding[],
  input: ReportInput,
): Html {
  const columns = [
    { head: text.code, class: 'number' },
    { head: text.severity, class: 'severity' },
    { head: text.finding, class: 'purpose' },
    { head: text.basis, class: 'basis' },
  ]
  const rows = findings.map((finding): HtmlPart[] => [
    finding.code,
    severityText[finding.severity].name,
    lines([
      findingWords(finding.code, subject).title,
      ...(finding.about.length > 0 ? [text.about(finding.about.join('; '))] : []),
      ...answerOf(subject, recordId, finding, input),
    ]),
    basisOf(finding.code, subject),
  ])
  return html`<h3>${reportText.sections.findings}</h3>
    ${rows.length > 0 ? table('gaps', columns, rows) : html`<p>${text.none}</p>`}`
}

function answerOf(
  subject: string,
  recordId: string,
  finding: Finding,
  input: ReportInput,
): string[] {
  return input.data.findingAnswers
    .filter(
      (answer) =>
        answer.subject === subject && answer.recordId === recordId && answer.code === finding.code,
    )
    .map(({ reason, answeredOn, reviewOn }) =>
      reviewOn
        ? text.answeredUntil(reason, answeredOn, reviewOn)
        : text.answered(reason, answeredOn),
    )
}
