import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { controls } from '#shared/text/controls'
import { holdingFieldText, holdingSheetText as words } from '#shared/text/holdings'
import { eventWords } from '#shared/text/retention-words'
import { withCapital } from '#shared/text/capital'
import { formatMonth } from '../../parts/holdings/month.ts'
import { formatNumber } from '../../ui/format-count.ts'
import { formatDate } from '../../ui/format-date.ts'
import { ErasureLinks } from './ErasureLinks.tsx'
import type { SectionProps, Sheet } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** What was held and is gone: read, not changed, with the way to its proof. GDPR art. 5(2). */
export function ErasedSection({ sheet }: SectionProps) {
  const { holding, erasures } = sheet
  return (
    <HoldingPart id="held" title={words.wasHeld}>
      <ErrorNote tone="neutral" title={words.erasedTitle}>
        {words.erasedOn(formatDate(holding.erased?.on ?? ''))}
        <ErasureLinks erasures={erasures} />
      </ErrorNote>
      {factsOfErased(sheet).map(([label, value]) => (
        <DefinitionRow key={label} label={label}>
          {value ?? <span className="text-ink-faint">{controls.notRecorded}</span>}
        </DefinitionRow>
      ))}
    </HoldingPart>
  )
}

function factsOfErased({ holding, row, rule, activities }: Sheet): [string, string | null][] {
  const { events, precision, records, people, batchRef, note } = holding
  const linked = activities.filter(({ id }) => holding.activityIds.includes(id))
  const day = precision === 'month' ? formatMonth : formatDate
  return [
    [holdingFieldText.categoryId.label, row.category],
    [holdingFieldText.ruleId.label, rule && `${rule.ref} ${rule.name}`],
    [holdingFieldText.systemId.label, row.system],
    [holdingFieldText.batchRef.label, batchRef],
    ...events.map(({ event, on }): [string, string] => [withCapital(eventWords(event)), day(on)]),
    [holdingFieldText.records.label, records === null ? null : formatNumber(records)],
    [holdingFieldText.people.label, people === null ? null : formatNumber(people)],
    [
      holdingFieldText.activityIds.label,
      linked.map(({ refNo, name }) => `${refNo} ${name}`).join(', ') || null,
    ],
    [holdingFieldText.note.label, note],
  ]
}
