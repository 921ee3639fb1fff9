import type { UsedDataCategory } from '#shared/domain/activities/parts'
import { activityText } from '#shared/text/activity'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { asTexts } from '../../../parts/fields/field-kinds.ts'
import { listFields } from '../../../parts/fields/item-fields.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { SectionProps } from './activity-sheet.ts'
import { categoryName } from './category-name.ts'

/** The categories of data, and for each what it holds here. GDPR art. 30(1)(c). */
export function CategoryFields({ sheet }: SectionProps) {
  const { fields, catalogues } = sheet
  const list = useLinkedList(catalogues, 'data-category')
  const row = fields.field('dataCategories')
  return (
    <>
      <InlineMultiPick
        {...row}
        {...list}
        value={row.value.map(({ categoryId }) => categoryId)}
        onSave={(ids) =>
          fields.update(({ dataCategories }) => ({ dataCategories: usedOf(ids, dataCategories) }))
        }
      />
      {listFields(fields, 'dataCategories').items.map(({ item, field }) => {
        const label = categoryName(sheet, item.categoryId)
        return (
          <InlineMultiPick
            key={item.categoryId}
            {...asTexts(field('items', { label }), [])}
            emptyText={activityText.itemsEmpty}
          />
        )
      })}
    </>
  )
}

/** The categories chosen now; those chosen before keep what they hold and their limit. */
function usedOf(ids: readonly string[], used: readonly UsedDataCategory[]): UsedDataCategory[] {
  return ids.map(
    (categoryId) =>
      used.find((before) => before.categoryId === categoryId) ?? {
        categoryId,
        items: [],
        retentionRuleId: null,
        retentionInNotice: null,
      },
  )
}
