import { activityItemText, activityText } from '#shared/text/activity'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { asAnswer, asChoice } from '../../../parts/fields/field-kinds.ts'
import { listFields, type ItemFields } from '../../../parts/fields/item-fields.ts'
import type { UsedDataCategory } from '#shared/domain/activities/parts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'
import { categoryName } from './category-name.ts'
import { LimitWords } from './LimitWords.tsx'

const words = activityItemText.dataCategories

/** (f) When the data of each category are erased. GDPR art. 30(1)(f). */
export function ErasureSection({ sheet }: SectionProps) {
  const { items } = listFields(sheet.fields, 'dataCategories')
  return (
    <ActivitySection id="erasure">
      {items.length === 0 ? (
        <DefinitionRow label={words.retentionRuleId.label} article={words.retentionRuleId.article}>
          <span className="text-ink-faint">{activityText.limitsEmpty}</span>
        </DefinitionRow>
      ) : null}
      {items.map((used) => (
        <LimitFields key={used.item.categoryId} sheet={sheet} used={used} />
      ))}
    </ActivitySection>
  )
}

type LimitFieldsProps = SectionProps & { readonly used: ItemFields<UsedDataCategory> }

function LimitFields({ sheet, used: { item, place, field } }: LimitFieldsProps) {
  const name = categoryName(sheet, item.categoryId)
  const rules = sheet.catalogues['retention-rule']
  const names = Object.fromEntries(rules.map((rule) => [rule.id, ruleName(rule)]))
  const rule = field('retentionRuleId', { ...words.retentionRuleId, label: name })
  return (
    <div role="group" aria-label={activityText.limitOf(name)}>
      <InlineSelect {...asChoice(rule, names)} emptyText={activityText.limitMissing} />
      <LimitWords sheet={sheet} item={item} place={place} onChoose={rule.onSave} />
      <InlineChoice {...asAnswer(field('retentionInNotice', words.retentionInNotice))} />
    </div>
  )
}

function ruleName({ ref, name }: { readonly ref: string; readonly name: string }): string {
  return ref === name ? name : `${ref}, ${name}`
}
