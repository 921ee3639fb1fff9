import { type Finding, recordState } from '#shared/domain/findings/finding'
import { reportText } from '#shared/text/report'
import { additionalSection } from './additional.ts'
import { type HtmlPart, html } from '../../../documents/html.ts'
import { findingsSection } from './findings-section.ts'
import type { Lists } from './lists.ts'
import type { ReportInput } from './report-input.ts'
import type { ActivityToPrint } from './selection.ts'
import { limitsSection } from './sheet-limits.ts'
import { dataSection, purposesSection } from './sheet-purposes.ts'
import { recipientsSection, transfersSection } from './sheet-recipients.ts'
import { responsibilitiesSection } from './sheet-responsibilities.ts'
import { securitySection } from './sheet-security.ts'

/** One activity on a page of its own, points (a) to (g) in the order of the law. GDPR art. 30(1). */
export function activitySheet(
  input: ReportInput,
  lists: Lists,
  printed: ActivityToPrint,
): HtmlPart {
  const { record, anchor } = printed
  const findings = input.findings.get(record.id) ?? []
  return html`<section class="sheet" id="${anchor}">
    ${sheetHeading(record.refNo, record.name, findings)}
    ${responsibilitiesSection(record, input, lists)} ${purposesSection(record)}
    ${dataSection(record, lists)} ${recipientsSection(record, lists)} ${transfersSection(record)}
    ${limitsSection(record, lists)} ${securitySection(record, input, lists)}
    ${additionalSection(record, lists)}
    ${input.options.withFindings ? findingsSection('activity', record.id, findings, input) : null}
  </section>`
}

/** Number and name of a sheet, with the state of the record under it. */
export function sheetHeading(refNo: string, name: string, findings: readonly Finding[]): HtmlPart {
  const state = reportText.sheet.state(recordState(findings))
  return html`<h2><span class="ref">${refNo}</span> ${name}</h2>
    <p class="state-line">${state}</p>`
}
