import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { ComboField } from '#ui/fields/ComboField'
import { InlineNumber } from '#ui/inline/InlineNumber'
import { Popover } from '#ui/layers/Popover'
import { breachSheetText, countryFieldText } from '#shared/text/breach-sheet'
import { countryName } from '#shared/text/choices'
import { countryChoices } from '#shared/text/countries'
import { ItemGroup } from '../../../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../../parts/fields/ListHead.tsx'
import { asAsked } from '../as-asked.ts'
import type { PartProps } from '../breach-sheet.ts'

const words = breachSheetText.others

/** Where the affected people live, and how many in each country. GDPR art. 4(22). */
export function CountryList({ sheet }: PartProps) {
  const { fields, breach } = sheet
  const { id, label, article, notes } = fields.field('countries')
  const { people } = countryFieldText
  return (
    <>
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={breach.countries.length === 0}
        state={words.countries(breach.countries.length)}
        action={<AddCountry sheet={sheet} />}
      />
      {listFields(fields, 'countries').items.map(({ item, place, field, remove }) => (
        <ItemGroup
          key={place}
          label={words.countryPlace(place + 1)}
          title={countryName(item.country)}
          onRemove={remove}
          removed={words.countryRemoved}
        >
          <InlineNumber
            {...asAsked(field('people', people))}
            unit={breachSheetText.scope.peopleUnit}
          />
        </ItemGroup>
      ))}
    </>
  )
}

function AddCountry({ sheet }: PartProps) {
  return (
    <Popover label={words.addCountry} trigger={<Button kind="plain">{words.addCountry}</Button>}>
      {(close) => <CountryChoice sheet={sheet} onDone={close} />}
    </Popover>
  )
}

function CountryChoice({ sheet, onDone }: PartProps & { readonly onDone: () => void }) {
  const { fields, breach } = sheet
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (country: string | null) => {
    if (country === null) return
    if (breach.countries.some((each) => each.country === country))
      return setProblem(words.countryTwice)
    const refused = await listFields(fields, 'countries').add({ country, people: null })
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <ComboField
      label={words.country}
      choices={countryChoices}
      value={null}
      onChange={(country) => void add(country)}
      error={problem}
      autoFocus
    />
  )
}
