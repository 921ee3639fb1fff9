import { SIGNAL_CHANNELS } from '#shared/domain/deletions/choices'
import { countryChoices } from '#shared/text/countries'
import { signalChannelWords } from '#shared/text/deletion-words'
import { newDeletionText as text } from '#shared/text/deletions-list'
import { ComboField } from '#ui/fields/ComboField'
import { SelectField } from '#ui/fields/SelectField'
import { TextField } from '#ui/fields/TextField'
import { TimePointField } from '#ui/fields/TimePointField'
import { BandField } from './BandField.tsx'
import { BasisBoxes } from './BasisBoxes.tsx'
import type { NewDeletionEntry } from './use-new-deletion.ts'

const CHANNELS = SIGNAL_CHANNELS.map((id) => ({ id, label: signalChannelWords[id] }))

type FieldsProps = { readonly entry: NewDeletionEntry; readonly timeZone: string }

/** How and when the signal came, what it rests on, and apart from it the way to the account. */
export function NewDeletionFields({ entry, timeZone }: FieldsProps) {
  const { entered, set, problemOf } = entry
  return (
    <>
      <div className="grid gap-x-8 gap-y-4 @min-[40rem]:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <SelectField
            label={text.channel}
            article={text.channelArticle}
            isRequired
            autoFocus
            placeholder={text.channelOpen}
            choices={CHANNELS}
            value={entered.signalChannel}
            onChange={(signalChannel) => set({ signalChannel })}
            error={problemOf('signalChannel')}
          />
          <TimePointField
            label={text.signal}
            isRequired
            description={text.signalHint}
            timeZone={timeZone}
            value={entered.signal}
            onChange={(signal, problem) => set({ signal, isSignalMistyped: problem !== null })}
            error={problemOf('signal')}
          />
          <ComboField
            label={text.country}
            description={text.countryHint}
            choices={countryChoices}
            value={entered.country}
            onChange={(country) => set({ country })}
            error={problemOf('country')}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <BasisBoxes
            value={entered.beliefBasis}
            onChange={(beliefBasis) => set({ beliefBasis })}
          />
          <BandField value={entered.ageBand} onChange={(ageBand) => set({ ageBand })} />
        </div>
      </div>
      <ReferenceField entry={entry} />
    </>
  )
}

function ReferenceField({ entry: { entered, set, problemOf } }: Pick<FieldsProps, 'entry'>) {
  return (
    <div className="border-t border-hairline pt-4">
      <TextField
        label={text.reference}
        article={text.referenceArticle}
        description={text.referenceHint}
        autoComplete="off"
        value={entered.reference}
        onChange={(reference) => set({ reference })}
        error={problemOf('reference')}
      />
    </div>
  )
}
