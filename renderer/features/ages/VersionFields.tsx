import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { SelectField } from '#ui/fields/SelectField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import { AGE_STATUSES, ART_8_AGE, ART_8_LOWEST, CORROBORATIONS } from '#shared/domain/ages/age'
import { ageStatusWords, agesText, corroborationWords } from '#shared/text/ages'
import { changeVersion, wrongWith, type AgeForm } from './age-form.ts'

const words = agesText.fields

const AGES = Array.from({ length: ART_8_AGE - ART_8_LOWEST + 1 }, (_, more) => {
  const age = String(ART_8_LOWEST + more)
  return { id: age, label: age }
})
const STATUSES = AGE_STATUSES.map((id) => ({ id, label: ageStatusWords[id] }))
const LISTED = CORROBORATIONS.map((id) => ({ id, label: corroborationWords[id] }))

type VersionProps = {
  readonly form: AgeForm
  readonly place: number
  readonly onRemove: () => void
}

/** One age of a country: since when, under which law, and how sure that is. GDPR art. 8(1). */
export function VersionFields({ form, place, onRemove }: VersionProps) {
  const count = form.draft.versions.length
  const name = agesText.version(place + 1, count)
  return (
    <fieldset
      className={`flex flex-col gap-4 ${count === 1 ? '' : 'border-b border-hairline pb-3'}`}
    >
      <legend className={count === 1 ? 'sr-only' : 'pb-2 text-14 font-semibold text-ink'}>
        {name}
      </legend>
      <AgeAndDay form={form} place={place} />
      <LawAndDoubt form={form} place={place} />
      {count === 1 ? null : (
        <div className="-ml-2">
          <Button kind="plain" onPress={onRemove}>
            {agesText.remove}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </div>
      )}
    </fieldset>
  )
}

type PartProps = Pick<VersionProps, 'form' | 'place'>

function AgeAndDay({ form, place }: PartProps) {
  const version = form.draft.versions[place]
  if (!version) return null
  return (
    <div className="grid gap-x-6 gap-y-4 @min-[32rem]:grid-cols-[6rem_minmax(0,1fr)]">
      <SelectField
        label={words.age}
        choices={AGES}
        value={String(version.age)}
        onChange={(age) => changeVersion(form, place, { age: Number(age) })}
      />
      <DateField
        label={words.from}
        value={version.from}
        onChange={(from, problem) =>
          changeVersion(form, place, { from, isDayWrong: problem !== null })
        }
        isRequired={place > 0}
        description={place === 0 ? words.fromHint : undefined}
        error={wrongWith(form, `versions.${place}.from`)}
      />
    </div>
  )
}

function LawAndDoubt({ form, place }: PartProps) {
  const version = form.draft.versions[place]
  if (!version) return null
  const set = (patch: Parameters<typeof changeVersion>[2]) => changeVersion(form, place, patch)
  return (
    <>
      <TextField
        label={words.source}
        value={version.source}
        onChange={(source) => set({ source })}
        isRequired
        error={wrongWith(form, `versions.${place}.source`)}
      />
      <div className="grid gap-x-6 gap-y-4 @min-[32rem]:grid-cols-2">
        <SelectField
          label={words.status}
          choices={STATUSES}
          value={version.status}
          onChange={(status) => set({ status: status ?? version.status })}
        />
        <SelectField
          label={words.corroborated}
          choices={LISTED}
          value={version.corroborated}
          onChange={(listed) => set({ corroborated: listed ?? version.corroborated })}
        />
      </div>
      <TextArea
        label={words.note}
        value={version.note}
        onChange={(note) => set({ note })}
        error={wrongWith(form, `versions.${place}.note`)}
      />
    </>
  )
}
