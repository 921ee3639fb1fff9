import type { Processor } from '#shared/domain/catalogues/catalogue'
import { countryName } from '#shared/text/choices'
import { reportText } from '#shared/text/report'
import { joined, references, table, valueOr } from '../../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../../documents/html.ts'
import type { Lists } from '../lists.ts'
import type { ReportInput } from '../report-input.ts'
import type { PrintedActivity } from '../selection.ts'
import { contractLine } from '../sheet-recipients.ts'

const text = reportText.annex
const COLUMNS = [
  { head: text.name, class: 'term' },
  { head: text.contact, class: 'contact' },
  { head: text.service, class: 'service' },
  { head: text.contract, class: 'contract' },
  { head: text.subProcessors, class: 'further' },
  { head: text.usedIn },
]

/** Processors with their contracts and the activities that use them. GDPR art. 28(3). */
export function processorsAnnex(
  _input: ReportInput,
  lists: Lists,
  activities: readonly PrintedActivity[],
): Html {
  const uses = usesByProcessor(activities)
  const rows = lists.all.processor.map((processor) => row(processor, uses))
  return rows.length > 0 ? table('processors', COLUMNS, rows) : html`<p>${text.noProcessors}</p>`
}

function row(processor: Processor, uses: ReadonlyMap<string, string[]>): HtmlPart[] {
  const where = processor.country && countryName(processor.country)
  return [
    processor.name,
    valueOr(joined([processor.contact, where])),
    valueOr(processor.service),
    contractLine(processor),
    valueOr(processor.subProcessors.join('; ')),
    valueOr(references(uses.get(processor.id))),
  ]
}

function usesByProcessor(activities: readonly PrintedActivity[]): Map<string, string[]> {
  const uses = new Map<string, string[]>()
  for (const { record } of activities) {
    const ids = 'processorIds' in record ? record.processorIds : record.subProcessorIds
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), record.refNo])
  }
  return uses
}
