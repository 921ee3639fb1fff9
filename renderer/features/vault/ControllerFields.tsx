import { SelectField } from '#ui/fields/SelectField'
import { TextField } from '#ui/fields/TextField'
import { EEA_COUNTRIES } from '#shared/domain/values/country'
import { countryName } from '#shared/text/choices'
import { vaultText } from '#shared/text/vault'

export const EMPTY_CONTROLLER = {
  legalName: '',
  postalAddress: '',
  email: '',
  phone: '',
  country: null as string | null,
}
type Controller = typeof EMPTY_CONTROLLER

type ControllerFieldsProps = {
  readonly value: Controller
  readonly onChange: (value: Controller) => void
  readonly problem: (field: string) => string | undefined
}

const words = vaultText.create
const LINES = ['postalAddress', 'email', 'phone'] as const
const countries = EEA_COUNTRIES.map((id) => ({ id, label: countryName(id) })).sort((a, b) =>
  a.label.localeCompare(b.label, 'en'),
)

/** The controller's block, all that an empty register starts with. GDPR art. 30(1)(a). */
export function ControllerFields({ value, onChange, problem }: ControllerFieldsProps) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 text-16 font-semibold text-ink">{words.controller}</legend>
      <TextField
        isRequired
        label={words.legalName}
        description={words.legalNameHint}
        value={value.legalName}
        onChange={(legalName) => onChange({ ...value, legalName })}
        error={problem('start.legalName')}
      />
      {LINES.map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={value[field]}
          onChange={(typed) => onChange({ ...value, [field]: typed })}
          error={problem(`start.${field}`)}
        />
      ))}
      <SelectField
        label={words.country}
        choices={countries}
        value={value.country}
        onChange={(country) => onChange({ ...value, country })}
      />
    </fieldset>
  )
}
