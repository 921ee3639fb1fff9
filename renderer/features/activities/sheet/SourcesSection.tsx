import { activityText } from '#shared/text/activity'
import { provisionWords, sourceWords } from '#shared/text/choices'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { asChoice, asText, choicesOf } from '../../../parts/fields/field-kinds.ts'
import { listFields } from '../../../parts/fields/item-fields.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** Where the data come from, and whether people must provide them. GDPR art. 14(2)(f), 13(2)(e). */
export function SourcesSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { provisionRequired, provisionConsequence } = sheet.activity
  return (
    <ActivitySection id="sources">
      <SourceFields sheet={sheet} />
      <InlineSelect {...asChoice(field('provisionRequired'), provisionWords)} />
      {provisionRequired || provisionConsequence ? (
        <InlineText {...asText(field('provisionConsequence'))} isMultiline />
      ) : null}
    </ActivitySection>
  )
}

function SourceFields({ sheet: { fields } }: SectionProps) {
  const row = fields.field('sources')
  return (
    <>
      <InlineMultiPick
        {...row}
        choices={choicesOf(sourceWords)}
        value={[...new Set(row.value.map(({ kind }) => kind))]}
        // Two sources of one kind, each with its details, both stay as long as their kind does.
        onSave={(kinds) =>
          fields.update(({ sources }) => ({
            sources: kinds.flatMap((kind) => {
              const before = sources.filter((source) => source.kind === kind)
              return before.length > 0 ? before : [{ kind, detail: null }]
            }),
          }))
        }
      />
      {listFields(fields, 'sources').items.map(({ item, place, field }) => {
        const label = activityText.sourceDetail(sourceWords[item.kind])
        return <InlineText key={place} {...asText(field('detail', { label }))} />
      })}
    </>
  )
}
