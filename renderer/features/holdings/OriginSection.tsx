import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { holdingSheetText as words } from '#shared/text/holdings'
import { formatDate } from '../../ui/format-date.ts'
import { ErasureLinks } from './ErasureLinks.tsx'
import type { SectionProps } from './holding-sheet.ts'
import { HoldingPart } from './HoldingPart.tsx'

/** Whence the numbers are known, and what was erased of them. GDPR art. 5(2). */
export function OriginSection({ sheet }: SectionProps) {
  const { holding, erasures } = sheet
  const { imported, createdOn } = holding
  return (
    <HoldingPart id="origin">
      <DefinitionRow label={words.originLabel}>
        {imported ? (
          <>
            {words.importedFrom(imported.fileName, formatDate(imported.on))}
            <span className="block text-12 text-ink-faint">{words.importedHint}</span>
          </>
        ) : (
          words.enteredOn(formatDate(createdOn))
        )}
      </DefinitionRow>
      {erasures.length === 0 ? null : (
        <DefinitionRow label={words.erasures}>
          <ErasureLinks erasures={erasures} />
        </DefinitionRow>
      )}
    </HoldingPart>
  )
}
