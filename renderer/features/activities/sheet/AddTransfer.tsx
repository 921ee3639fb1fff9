import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { ComboField } from '#ui/fields/ComboField'
import { Popover } from '#ui/layers/Popover'
import type { ActivityContent } from '#shared/domain/activities/activity'
import { isThirdCountry } from '#shared/domain/values/country'
import { activityText } from '#shared/text/activity'
import { countryChoices } from '#shared/text/countries'
import type { RecordFields } from '../../../parts/fields/record-fields.ts'

type AddTransferProps = { readonly fields: RecordFields<ActivityContent> }

const countries = countryChoices.map((country) =>
  isThirdCountry(country.id) ? country : { ...country, description: activityText.insideEea },
)

/** Asks for the country, then adds a transfer to it; the statement that there are none falls away. */
export function AddTransfer({ fields }: AddTransferProps) {
  return (
    <Popover
      label={activityText.addTransfer}
      trigger={<Button kind="plain">{activityText.addTransfer}</Button>}
    >
      {(close) => <CountryChoice fields={fields} onDone={close} />}
    </Popover>
  )
}

function CountryChoice({ fields, onDone }: AddTransferProps & { readonly onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (country: string | null) => {
    if (country === null) return
    const refused = await fields.update(({ transfers }) => ({
      transfers: [...transfers, { country, ...UNKNOWN_TRANSFER }],
      transfersNone: false,
    }))
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <ComboField
      label={activityText.transferCountry}
      choices={countries}
      value={null}
      onChange={(country) => void add(country)}
      error={problem}
      autoFocus
    />
  )
}

const UNKNOWN_TRANSFER = {
  recipient: null,
  mechanism: null,
  documentRef: null,
  impactAssessmentRef: null,
  repeated: null,
}
