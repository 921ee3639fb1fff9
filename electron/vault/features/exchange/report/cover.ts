import { reportText } from '#shared/text/report'
import { type Html, html } from '../../../documents/html.ts'
import { digestBox } from '../../../documents/digest-box.ts'
import { entries, entry, entryIf } from '../../../documents/entries.ts'
import { partyName } from '../../../documents/parties.ts'
import { staffName } from './parties.ts'
import type { ReportInput } from './report-input.ts'

const text = reportText.cover

/** The first page: what this is, whose, which version, for whom, and the digest that proves it. */
export function coverSection(input: ReportInput): Html {
  const { register } = input.data
  const { options } = input
  return html`<section class="cover" id="cover">
    <p class="marking">
      ${reportText.confidential}${register.isExample ? ` · ${reportText.example}` : ''}
    </p>
    <h1>${reportText.title[options.part]}</h1>
    <p class="party">${partyName(register)}</p>
    ${register.isExample ? html`<p class="example">${reportText.exampleNote}</p>` : null}
    ${entries(
      entry(text.party[options.part], register.legalName),
      entry(text.version, register.registerVersion),
      entry(text.asOf, register.asOf),
      entry(text.count, activityCount(input)),
      entry(text.language, reportText.language),
      entry(text.marking, reportText.confidential),
      entryIf(options.recipientAuthority !== null, text.authority, options.recipientAuthority),
      entryIf(options.fileReference !== null, text.fileReference, options.fileReference),
      entry(text.produced, produced(input)),
      entry(text.approved, approved(input)),
      entryIf(register.source !== null, text.source, register.source),
    )}
    ${digestBox(text.digest, input.digest)}
    <p class="law">${reportText.law}</p>
  </section>`
}

function activityCount({ data, options }: ReportInput): string {
  const all = options.part === 'controller' ? data.activities : data.processorActivities
  const ids = options.activityIds && new Set(options.activityIds)
  if (!ids) return String(all.length)
  return text.selection(all.filter(({ id }) => ids.has(id)).length, all.length)
}

function produced(input: ReportInput): string {
  return text.producedBy(input.producedOn, staffName(input.producedBy, input))
}

function approved(input: ReportInput): string | null {
  const { approvedBy, approvedOn } = input.data.register
  if (!approvedBy && !approvedOn) return null
  const who = staffName(approvedBy, input) ?? reportText.notRecorded
  return text.approvedBy(approvedOn ?? reportText.notRecorded, who)
}
