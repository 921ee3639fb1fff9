import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import { HOLIDAY_COUNTRIES } from '#shared/domain/holidays/calendar'
import { countryName } from '#shared/text/choices'
import { requestSettingsText as words } from '#shared/text/request-settings'
import { asText } from '../../parts/fields/field-kinds.ts'
import type { Choice } from '../../ui/fields/choice.ts'
import { SettingsPart } from './SettingsPart.tsx'
import type { SectionProps } from './use-settings-fields.tsx'

// The colon keeps it apart from every code.
const NONE = 'none:'

const countries: readonly Choice[] = HOLIDAY_COUNTRIES.map(({ country }) => ({
  id: country,
  label: countryName(country),
})).toSorted((a, b) => a.label.localeCompare(b.label, 'en'))

/** Whose holidays count, and in which zone an instant becomes a day. Reg. 1182/71 art. 2(1). */
export function PlaceSection({ loaded, fields }: SectionProps) {
  const { settings, registerCountry, timeZone } = loaded
  const country = settings.country ?? registerCountry
  const known = HOLIDAY_COUNTRIES.find((each) => each.country === country)
  const { onSave: _onSave, ...row } = fields.field('country')
  // The region of one country is none of another.
  const chooseCountry = (code: string | null) =>
    fields.update(() => ({ country: code === NONE ? null : code, subdivision: null }))
  const inRegister: Choice = {
    id: NONE,
    label: words.asRegister(registerCountry === null ? null : countryName(registerCountry)),
  }
  return (
    <SettingsPart id="place">
      <InlineSelect
        {...row}
        value={settings.country ?? NONE}
        choices={[inRegister, ...withOwn(settings.country)]}
        onSave={chooseCountry}
        description={country !== null && !known ? words.countryUnknown : words.countryHint}
      />
      {known && known.subdivisions.length > 0 ? (
        <RegionRow fields={fields} loaded={loaded} regions={known.subdivisions} />
      ) : null}
      <InlineText
        {...asText(fields.field('timeZone'))}
        emptyText={words.timeZoneEmpty}
        description={words.timeZoneHint(timeZone)}
      />
    </SettingsPart>
  )
}

type RegionRowProps = SectionProps & {
  readonly regions: readonly { readonly code: string; readonly name: string }[]
}

function RegionRow({ fields, regions }: RegionRowProps) {
  const row = fields.field('subdivision')
  const choices = regions
    .map(({ code, name }) => ({ id: code, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <InlineSelect
      {...row}
      value={row.value ?? NONE}
      choices={[{ id: NONE, label: words.wholeCountry }, ...choices]}
      onSave={(code) => row.onSave(code === NONE ? null : code)}
    />
  )
}

/** The countries of the table, and the one that is set if the table does not have it. */
function withOwn(country: string | null): readonly Choice[] {
  if (country === null || countries.some(({ id }) => id === country)) return countries
  return [...countries, { id: country, label: countryName(country) }]
}
