import type { Processor, Recipient } from '#shared/domain/catalogues/catalogue'
import { activityText } from '#shared/text/activity'
import { countryName, recipientKindWords } from '#shared/text/choices'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { CheckRow } from '../../../parts/fields/CheckRow.tsx'
import { LinkedDetails } from '../../../parts/linked/LinkedDetails.tsx'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** (d) Who receives the data, or the statement that nobody does. GDPR art. 30(1)(d). */
export function RecipientsSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const { recipientIds, processorIds, recipientsNone } = sheet.activity
  const isContradicted = recipientIds.length + processorIds.length > 0 && !recipientsNone
  return (
    <ActivitySection id="recipients">
      <LinkedField sheet={sheet} name="recipientIds" kind="recipient" describe={recipientWords} />
      <LinkedField sheet={sheet} name="processorIds" kind="processor" describe={processorWords} />
      <CheckRow
        {...field('recipientsNone')}
        statement={activityText.recipientsNone}
        description={isContradicted ? activityText.recipientsExist : undefined}
        isReadOnly={isContradicted}
      />
    </ActivitySection>
  )
}

type LinkedFieldProps<K extends 'recipient' | 'processor'> = SectionProps & {
  readonly name: 'recipientIds' | 'processorIds'
  readonly kind: K
  readonly describe: (record: SectionProps['sheet']['catalogues'][K][number]) => string
}

function LinkedField<K extends 'recipient' | 'processor'>(props: LinkedFieldProps<K>) {
  const { sheet, name, kind, describe } = props
  const { fields, catalogues } = sheet
  const list = useLinkedList(catalogues, kind, describe)
  const row = fields.field(name)
  const entries = row.value.flatMap((id) => {
    const choice = list.choices.find((each) => each.id === id)
    return choice ? [{ id, name: choice.label, details: choice.description ?? '' }] : []
  })
  return (
    <InlineMultiPick
      {...row}
      {...list}
      description={entries.length > 0 ? <LinkedDetails kind={kind} entries={entries} /> : undefined}
      // Who names a recipient no longer states that there is none.
      onSave={(ids) =>
        fields.update(() => ({
          [name]: [...ids],
          ...(ids.length > 0 ? { recipientsNone: false } : {}),
        }))
      }
    />
  )
}

function recipientWords({ kind, country }: Recipient): string {
  return activityText.recipient(recipientKindWords[kind], country && countryName(country))
}

function processorWords({ contractRef, contractOn, country, subProcessors }: Processor): string {
  const words = activityText.processor
  return [
    contractRef
      ? words.contract(contractRef, contractOn && formatDate(contractOn))
      : words.contractMissing,
    country && countryName(country),
    subProcessors.length > 0 && words.subProcessors(subProcessors.join(', ')),
  ]
    .filter(Boolean)
    .join('; ')
}
