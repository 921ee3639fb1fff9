import { CHANNELS } from '#shared/domain/requests/request'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { countryChoices } from '#shared/text/countries'
import { channelWords, requestTypeWords } from '#shared/text/request-words'
import { newRequestText as text } from '#shared/text/requests-list'
import { ComboField } from '#ui/fields/ComboField'
import { DateField } from '#ui/fields/DateField'
import { MultiPick } from '#ui/fields/MultiPick'
import { SelectField } from '#ui/fields/SelectField'
import { TextField } from '#ui/fields/TextField'
import type { NewRequestEntry } from './use-new-request.ts'

const TYPES = REQUEST_TYPES.map((id) => ({
  id,
  label: requestTypeWords[id].name,
  description: requestTypeWords[id].article,
}))
const CHANNEL_CHOICES = CHANNELS.map((id) => ({ id, label: channelWords[id] }))

type FieldsProps = { readonly entry: NewRequestEntry }

/** What is asked and when it arrived, then who asks. */
export function NewRequestFields({ entry }: FieldsProps) {
  const { entered, set, problemOf } = entry
  return (
    <>
      <MultiPick
        label={text.types}
        autoFocus
        description={text.typesHint}
        choices={TYPES}
        value={entered.types}
        onChange={(types) => set({ types })}
        error={problemOf('types')}
      />
      <div className="grid gap-4 @min-[30rem]:grid-cols-2">
        <DateField
          label={text.receivedOn}
          isRequired
          description={text.receivedOnHint}
          value={entered.receivedOn}
          onChange={(receivedOn) => set({ receivedOn })}
          error={problemOf('receivedOn')}
        />
        <SelectField
          label={text.channel}
          choices={CHANNEL_CHOICES}
          value={entered.channel}
          onChange={(channel) => set({ channel })}
        />
      </div>
      <TextField
        label={text.subject}
        description={text.subjectHint}
        autoComplete="off"
        value={entered.subject ?? ''}
        onChange={(subject) => set({ subject })}
        error={problemOf('subject')}
      />
      <PersonFields entry={entry} />
    </>
  )
}

function PersonFields({ entry }: FieldsProps) {
  const { entered, set } = entry
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-t border-hairline pt-3">
      <legend className="sr-only">{text.person}</legend>
      <div>
        <h3 aria-hidden="true" className="text-14 font-semibold text-ink">
          {text.person}
        </h3>
        <p className="text-12 text-ink-faint">
          {text.personHint} <span className="whitespace-nowrap">{text.personArticle}</span>
        </p>
      </div>
      <div className="grid gap-4 @min-[30rem]:grid-cols-2">
        <PersonField entry={entry} field="name" />
        <PersonField entry={entry} field="email" />
        <PersonField entry={entry} field="reference" />
        <ComboField
          label={text.country}
          choices={countryChoices}
          value={entered.country}
          onChange={(country) => set({ country })}
          error={entry.problemOf('country')}
        />
      </div>
    </fieldset>
  )
}

type PersonFieldProps = FieldsProps & { readonly field: 'name' | 'email' | 'reference' }

function PersonField({ entry, field }: PersonFieldProps) {
  return (
    <TextField
      label={text[field]}
      // Whatever this computer remembers is about somebody else.
      autoComplete="off"
      value={entry.entered.requester[field] ?? ''}
      onChange={(value) => entry.setPerson({ [field]: value })}
      error={entry.problemOf(`requester.${field}`)}
    />
  )
}
