import { Link } from '@tanstack/react-router'
import type { UsedDataCategory } from '#shared/domain/activities/parts'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { activityText } from '#shared/text/activity'
import { retentionSentence } from '#shared/text/retention'
import type { SaveField } from '../../../ui/inline/use-inline-edit.ts'
import type { SectionProps } from './activity-sheet.ts'
import { categoryName } from './category-name.ts'
import { limitWordsPath } from './sheet-places.ts'
import { NewRule } from './NewRule.tsx'

type LimitWordsProps = SectionProps & {
  readonly item: UsedDataCategory
  readonly place: number
  readonly onChoose: SaveField<string | null>
}

/** What the chosen rule says, with the ways to the rule and to a new one. */
export function LimitWords({ sheet, item, place, onChoose }: LimitWordsProps) {
  const path = limitWordsPath(place)
  const rules = sheet.catalogues['retention-rule']
  const rule = rules.find(({ id }) => id === item.retentionRuleId)
  return (
    <DefinitionRow
      id={sheet.fields.rowId(path)}
      label={activityText.inWords}
      notes={sheet.fields.notes(path)}
    >
      {rule ? <p dir="auto">{retentionSentence(rule, rules)}.</p> : null}
      <p className="-my-1 flex flex-wrap items-center gap-x-3">
        {rule ? (
          <Link
            to="/retention/rules/$id"
            params={{ id: rule.id }}
            className="rounded-mark font-medium text-accent hover:underline"
          >
            {activityText.openRule}
          </Link>
        ) : null}
        <NewRule category={categoryName(sheet, item.categoryId)} rules={rules} onMade={onChoose} />
      </p>
    </DefinitionRow>
  )
}
