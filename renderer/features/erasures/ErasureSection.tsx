import { InlineDate } from '#ui/inline/InlineDate'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { controls } from '#shared/text/controls'
import {
  erasureFieldText as labels,
  erasureSheetText as words,
  recordErasureText,
} from '#shared/text/erasures'
import { problemText } from '#shared/text/problems'
import { erasureMethodHints, erasureMethodWords } from '#shared/text/retention-words'
import { methodChoices } from '../../parts/erasures/method-choices.ts'
import { asText, asTitle } from '../../parts/fields/field-kinds.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './erasure-sheet.ts'
import { ErasurePart } from './ErasurePart.tsx'

/** When, how and by whom it was erased, and what proves it; to be corrected until it is certified. GDPR art. 5(2), 17(1). */
export function ErasureSection({ sheet }: SectionProps) {
  const { erasure, fields } = sheet
  if (erasure.certificate !== null) return <CertifiedErasure sheet={sheet} />
  const on = fields.field('on')
  const method = fields.field('method')
  return (
    <ErasurePart id="erasure">
      <InlineDate
        {...on}
        onSave={async (day) => {
          if (day === null) return { message: problemText['not-a-date'] }
          const isBefore = erasure.lines.some(({ eventOn }) => eventOn !== null && day < eventOn)
          return isBefore ? { message: recordErasureText.onBeforeEvent } : on.onSave(day)
        }}
      />
      <InlineSelect
        {...method}
        choices={methodChoices}
        description={erasureMethodHints[erasure.method]}
        onSave={async (id) => (id === null ? null : method.onSave(id))}
      />
      <InlineText {...asTitle(fields.field('by'))} />
      <InlineText {...asText(fields.field('evidence'))} isMultiline />
      <p className="pt-2 text-13 text-ink-soft">{words.undoHint}</p>
    </ErasurePart>
  )
}

function CertifiedErasure({ sheet }: SectionProps) {
  const { on, method, by, evidence } = sheet.erasure
  return (
    <ErasurePart id="erasure">
      <DefinitionRow label={labels.on.label}>{formatDate(on)}</DefinitionRow>
      <DefinitionRow {...labels.method}>
        {erasureMethodWords[method]}
        <span className="block text-12 text-ink-faint">{erasureMethodHints[method]}</span>
      </DefinitionRow>
      <DefinitionRow label={labels.by.label}>
        <bdi>{by}</bdi>
      </DefinitionRow>
      <DefinitionRow {...labels.evidence}>
        {evidence === null ? (
          <span className="text-ink-faint">{controls.notRecorded}</span>
        ) : (
          <span dir="auto" className="whitespace-pre-line">
            {evidence}
          </span>
        )}
      </DefinitionRow>
      <p className="pt-2 text-13 text-ink-soft">{words.final}</p>
    </ErasurePart>
  )
}
