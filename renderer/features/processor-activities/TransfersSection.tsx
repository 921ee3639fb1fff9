import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { ComboField } from '#ui/fields/ComboField'
import { InlineChoice } from '#ui/inline/InlineChoice'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { Popover } from '#ui/layers/Popover'
import { isThirdCountry } from '#shared/domain/values/country'
import { activityItemText, activityText as words } from '#shared/text/activity'
import { countryName, mechanismWords } from '#shared/text/choices'
import { countryChoices } from '#shared/text/countries'
import { CheckRow } from '../../parts/fields/CheckRow.tsx'
import { asAnswer, asChoice, asText } from '../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../parts/fields/item-fields.ts'
import { ListHead } from '../../parts/fields/ListHead.tsx'
import { ProcessorPart } from './ProcessorPart.tsx'
import type { ProcessorFields, SectionProps } from './processor-fields.ts'

type FieldsProps = { readonly fields: ProcessorFields }

/** Transfers to third countries, or the statement that none take place. GDPR art. 30(2)(c). */
export function TransfersSection({ fields }: SectionProps) {
  const { transfers, transfersNone } = fields.record
  const { id, label, article, notes } = fields.field('transfers')
  const isContradicted = transfers.length > 0 && !transfersNone
  return (
    <ProcessorPart id="transfers">
      <CheckRow
        {...fields.field('transfersNone')}
        statement={words.transfersNone}
        description={isContradicted ? words.transfersExist : undefined}
        isReadOnly={isContradicted}
      />
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={transfers.length === 0}
        state={
          transfers.length === 0 ? words.transfersEmpty : words.transferCount(transfers.length)
        }
        action={<AddTransfer fields={fields} />}
      />
      <Transfers fields={fields} />
    </ProcessorPart>
  )
}

function Transfers({ fields }: FieldsProps) {
  const labels = activityItemText.transfers
  return listFields(fields, 'transfers').items.map(({ item, place, field, remove }) => (
    <ItemGroup
      key={place}
      label={words.transfer(place + 1)}
      title={countryName(item.country)}
      onRemove={remove}
      removed={words.transferRemoved}
    >
      <InlineText {...asText(field('recipient', labels.recipient))} />
      <InlineSelect {...asChoice(field('mechanism', labels.mechanism), mechanismWords)} />
      <InlineText {...asText(field('documentRef', labels.documentRef))} />
      <InlineText {...asText(field('impactAssessmentRef', labels.impactAssessmentRef))} />
      <InlineChoice {...asAnswer(field('repeated', labels.repeated))} />
    </ItemGroup>
  ))
}

function AddTransfer({ fields }: FieldsProps) {
  return (
    <Popover label={words.addTransfer} trigger={<Button kind="plain">{words.addTransfer}</Button>}>
      {(close) => <CountryChoice fields={fields} onDone={close} />}
    </Popover>
  )
}

const countries = countryChoices.map((country) =>
  isThirdCountry(country.id) ? country : { ...country, description: words.insideEea },
)
const UNKNOWN = {
  recipient: null,
  mechanism: null,
  documentRef: null,
  impactAssessmentRef: null,
  repeated: null,
}

function CountryChoice({ fields, onDone }: FieldsProps & { readonly onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (country: string | null) => {
    if (country === null) return
    // Who records a transfer no longer states that there is none.
    const refused = await fields.update(({ transfers }) => ({
      transfers: [...transfers, { country, ...UNKNOWN }],
      transfersNone: false,
    }))
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <ComboField
      label={words.transferCountry}
      choices={countries}
      value={null}
      onChange={(country) => void add(country)}
      error={problem}
      autoFocus
    />
  )
}
