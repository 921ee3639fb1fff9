import type { ServedController } from '#shared/domain/processor-activities/processor-activity'
import { statusWords } from '#shared/text/choices'
import { reportArticles as art, reportText } from '#shared/text/report'
import { entries, entry, joined, lines } from '../../../documents/entries.ts'
import { findingsSection } from './findings-section.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { lettered } from './lettered.ts'
import type { Lists } from './lists.ts'
import { contactLine } from '../../../documents/parties.ts'
import { staffName } from './parties.ts'
import type { ReportInput } from './report-input.ts'
import type { ProcessingToPrint } from './selection.ts'
import { sheetHeading } from './sheet.ts'
import { transferLines } from './sheet-recipients.ts'

const text = reportText.sheet
const headings = reportText.processorSections

/** One processing for others on a page of its own, points (a) to (d) in the order of the law. GDPR art. 30(2). */
export function processorSheet(
  input: ReportInput,
  lists: Lists,
  printed: ProcessingToPrint,
): HtmlPart {
  const { record, anchor } = printed
  const findings = input.findings.get(record.id) ?? []
  const measures = lists.findAll('measure', record.measureIds).map(({ name }) => name)
  return html`<section class="sheet" id="${anchor}">
    ${sheetHeading(record.refNo, record.name, findings)}
    ${lettered('a', headings.a, partiesEntries(printed, input))}
    ${lettered('b', headings.b, entries(...processingEntries(record.controllers)))}
    ${lettered(
      'c',
      headings.c,
      entries(entry(text.transfers, transferLines(record), art.processorTransfers)),
    )}
    ${lettered(
      'd',
      headings.d,
      entries(
        entry(text.security, record.security, art.processorSecurity),
        entry(text.measures, lines(measures), 'Art. 32(1)'),
      ),
    )}
    ${additional(printed, lists)}
    ${
      input.options.withFindings
        ? findingsSection('processor-activity', record.id, findings, input)
        : null
    }
  </section>`
}

function partiesEntries({ record }: ProcessingToPrint, input: ReportInput): Html {
  const { register } = input.data
  return entries(
    entry(reportText.parties.heading.processor, register.legalName, art.served),
    entry(reportText.parties.dpo, register.dpo.name, art.served),
    entry(text.controllerServed, lines(record.controllers.map(servedLine)), art.served),
    entry(text.owner, staffName(record.owner, input)),
    entry(text.status, statusWords[record.status]),
  )
}

function servedLine({ name, contact, representative, dpo }: ServedController): string | null {
  const { representative: deputy, dpo: officer } = reportText.parties
  return joined([
    name,
    contactLine(contact) ?? reportText.parties.contactMissing,
    representative && `${deputy}: ${representative}`,
    dpo && `${officer}: ${dpo}`,
  ])
}

function processingEntries(controllers: readonly ServedController[]): HtmlPart[] {
  if (controllers.length === 0) return [entry(text.processing, null, art.processing)]
  return controllers.map(({ name, processingCategories }) =>
    entry(text.forController(name), processingCategories.join('; '), art.processing),
  )
}

function additional({ record }: ProcessingToPrint, lists: Lists): Html {
  const subProcessors = lists.findAll('processor', record.subProcessorIds)
  return html`<h3>${reportText.sections.additional}</h3>
    ${entries(
      entry(text.contractRef, record.contractRef, art.processor),
      entry(text.subProcessorList, lines(subProcessors.map(({ name }) => name)), art.subProcessor),
      entry(reportText.additional.nextReview, record.nextReviewOn, art.review),
    )}`
}
