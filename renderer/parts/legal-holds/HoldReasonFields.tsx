import { DateField } from '#ui/fields/DateField'
import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import { holdFieldText as labels, newHoldText as text } from '#shared/text/legal-holds'
import { holdReasonChoices } from './reason-choices.ts'
import type { NewHoldEntry } from './use-new-hold.ts'

/** Why the data is held, by which law or claim, who answers for it and when it is looked at again. GDPR art. 17(3), 18. */
export function HoldReasonFields({ entry }: { readonly entry: NewHoldEntry }) {
  const { entered, set, problemOf } = entry
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <TextField
        autoFocus
        isRequired
        label={labels.name.label}
        description={text.nameHint}
        autoComplete="off"
        value={entered.name}
        onChange={(name) => set({ name })}
        error={problemOf('name')}
      />
      <RadioField
        isRequired
        {...labels.reason}
        choices={holdReasonChoices}
        value={entered.reason}
        onChange={(reason) => set({ reason })}
        error={problemOf('reason')}
      />
      <TextArea
        isRequired
        label={labels.citation.label}
        description={text.citationHint}
        value={entered.citation}
        onChange={(citation) => set({ citation })}
        error={problemOf('citation')}
      />
      <TextField
        isRequired
        label={labels.owner.label}
        description={text.ownerHint}
        value={entered.owner}
        onChange={(owner) => set({ owner })}
        error={problemOf('owner')}
      />
      <HoldDays entry={entry} />
    </div>
  )
}

function HoldDays({ entry }: { readonly entry: NewHoldEntry }) {
  const { entered, set, markWrong, problemOf } = entry
  return (
    <div className="grid gap-4 @min-[44rem]:grid-cols-2">
      {(['from', 'reviewOn'] as const).map((field) => (
        <DateField
          key={field}
          isRequired
          label={labels[field].label}
          description={field === 'reviewOn' ? text.reviewHint : null}
          value={entered[field]}
          onChange={(day, problem) => {
            set({ [field]: day })
            markWrong(field, problem !== null)
          }}
          error={problemOf(field)}
        />
      ))}
    </div>
  )
}
