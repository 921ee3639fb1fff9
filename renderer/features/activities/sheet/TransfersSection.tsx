import { activityItemText, activityText } from '#shared/text/activity'
import { countryName, mechanismWords } from '#shared/text/choices'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { CheckRow } from '../../../parts/fields/CheckRow.tsx'
import { asAnswer, asChoice, asText } from '../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'
import { AddTransfer } from './AddTransfer.tsx'

const words = activityItemText.transfers

/** (e) Transfers to third countries, or the statement that none take place. GDPR art. 30(1)(e). */
export function TransfersSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { transfers, transfersNone } = sheet.activity
  const { id, label, article, notes } = field('transfers')
  const isContradicted = transfers.length > 0 && !transfersNone
  return (
    <ActivitySection id="transfers">
      <CheckRow
        {...field('transfersNone')}
        statement={activityText.transfersNone}
        description={isContradicted ? activityText.transfersExist : undefined}
        isReadOnly={isContradicted}
      />
      <ListHead
        {...{ id, label, article, notes }}
        isEmpty={transfers.length === 0}
        state={
          transfers.length === 0
            ? activityText.transfersEmpty
            : activityText.transferCount(transfers.length)
        }
        action={<AddTransfer fields={sheet.fields} />}
      />
      <Transfers sheet={sheet} />
    </ActivitySection>
  )
}

function Transfers({ sheet }: SectionProps) {
  return listFields(sheet.fields, 'transfers').items.map(({ item, place, field, remove }) => (
    <ItemGroup
      key={place}
      label={activityText.transfer(place + 1)}
      title={countryName(item.country)}
      onRemove={remove}
      removed={activityText.transferRemoved}
    >
      <InlineText {...asText(field('recipient', words.recipient))} />
      <InlineSelect {...asChoice(field('mechanism', words.mechanism), mechanismWords)} />
      <InlineText {...asText(field('documentRef', words.documentRef))} />
      <InlineText {...asText(field('impactAssessmentRef', words.impactAssessmentRef))} />
      <InlineChoice {...asAnswer(field('repeated', words.repeated))} />
    </ItemGroup>
  ))
}
