import { useId } from 'react'
import { NATURES, type Nature } from '#shared/domain/breaches/choices'
import { natureWords } from '#shared/text/breach-words'
import { newBreachText as text } from '#shared/text/breaches-list'
import { CheckField } from '#ui/fields/CheckField'
import { InstantField } from '#ui/fields/InstantField'
import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { TextField } from '#ui/fields/TextField'
import type { NewBreachEntry } from './use-new-breach.ts'

const AWARE_CHOICES = [
  { id: 'yes', label: text.awareChoices.yes },
  { id: 'no', label: text.awareChoices.no },
] as const

type FieldsProps = { readonly entry: NewBreachEntry }

/** What happened and since when, then what is known of it so far. */
export function NewBreachFields({ entry }: FieldsProps) {
  const { entered, set, problemOf, timeZone } = entry
  return (
    <>
      <TextField
        label={text.name}
        isRequired
        autoFocus
        description={text.nameHint}
        autoComplete="off"
        value={entered.title}
        onChange={(title) => set({ title })}
        error={problemOf('title')}
      />
      <InstantField
        label={text.signal}
        isRequired
        description={text.signalHint}
        timeZone={timeZone}
        value={entered.signalAt}
        onChange={(signalAt) => set({ signalAt })}
        error={problemOf('firstSignal')}
      />
      <AwareFields entry={entry} />
      <NatureBoxes entry={entry} />
      <TextArea
        label={text.description}
        description={text.descriptionHint}
        value={entered.description ?? ''}
        onChange={(description) => set({ description })}
        error={problemOf('description')}
      />
    </>
  )
}

/** Whether the clock runs, since when, and why not sooner. EDPB 9/2022 para. 31. */
function AwareFields({ entry }: FieldsProps) {
  const { entered, set, problemOf, timeZone, settings } = entry
  const chosen = entered.isAware === null ? null : entered.isAware ? 'yes' : 'no'
  return (
    <>
      <RadioField
        label={text.aware}
        article={text.awareArticle}
        choices={AWARE_CHOICES}
        value={chosen}
        onChange={(answer) => set({ isAware: answer === 'yes' })}
        error={problemOf('isAware')}
      />
      {entered.isAware ? (
        <InstantField
          label={text.awareAt}
          isRequired
          description={text.awareAtHint}
          timeZone={timeZone}
          value={entered.awareAt}
          onChange={(awareAt) => set({ awareAt })}
          error={problemOf('awareAt')}
        />
      ) : null}
      {entry.wantsReason ? (
        <TextArea
          label={text.delayReason(settings.signalHours)}
          isRequired
          description={text.delayHint}
          value={entered.delayReason}
          onChange={(delayReason) => set({ delayReason })}
          error={problemOf('delayReason')}
        />
      ) : null}
    </>
  )
}

/** What is broken, as far as anybody knows; several may be. GDPR art. 4(12). */
function NatureBoxes({ entry: { entered, set } }: FieldsProps) {
  const titleId = useId()
  const choose = (nature: Nature, isChosen: boolean) =>
    set({
      natures: NATURES.filter((each) =>
        each === nature ? isChosen : entered.natures.includes(each),
      ),
    })
  return (
    <div role="group" aria-labelledby={titleId} className="flex flex-col">
      <p id={titleId} className="pb-1 text-13 font-semibold text-ink">
        {text.natures}
        <span className="ml-1 text-12 font-normal text-ink-faint"> {text.naturesArticle}</span>
      </p>
      {NATURES.map((nature) => (
        <CheckField
          key={nature}
          label={natureWords[nature].name}
          description={natureWords[nature].hint}
          isChecked={entered.natures.includes(nature)}
          onChange={(isChosen) => choose(nature, isChosen)}
        />
      ))}
    </div>
  )
}
