import { CheckField } from '#ui/fields/CheckField'
import { DateField } from '#ui/fields/DateField'
import { holdingFieldText, holdingSheetText, newHoldingText as text } from '#shared/text/holdings'
import { markWords } from './mark-words.ts'
import type { NewHoldingEntry } from './use-new-holding.ts'

const UNKNOWN = { since: null, clearedOn: null }

/** Marks that lengthen or end storage: a flag with its days, data of children. GDPR art. 8, 17(1)(f). */
export function MarkFields({ entry }: { readonly entry: NewHoldingEntry }) {
  const { entered, set } = entry
  const { flag, isChild, hasParentalConsent } = entered
  return (
    <fieldset className="flex min-w-0 flex-col border-t border-hairline pt-2">
      <legend className="sr-only">{text.marks}</legend>
      <CheckField
        label={markWords(entry.rule)}
        isChecked={flag !== null}
        onChange={(isMarked) => set({ flag: isMarked ? UNKNOWN : null })}
      />
      {flag === null ? null : <FlagDays entry={entry} flag={flag} />}
      <CheckField
        label={holdingSheetText.isChild}
        isChecked={isChild}
        onChange={(isOfChild) => set({ isChild: isOfChild })}
      />
      {isChild ? (
        <div className="pl-6">
          <CheckField
            label={holdingSheetText.hasParentalConsent}
            isChecked={hasParentalConsent}
            onChange={(isFound) => set({ hasParentalConsent: isFound })}
          />
        </div>
      ) : null}
    </fieldset>
  )
}

type FlagDaysProps = {
  readonly entry: NewHoldingEntry
  readonly flag: NonNullable<NewHoldingEntry['entered']['flag']>
}

function FlagDays({ entry, flag }: FlagDaysProps) {
  const { set, markWrong, problemOf } = entry
  return (
    <div className="grid gap-4 py-2 pl-6 @min-[30rem]:grid-cols-2">
      {(['since', 'clearedOn'] as const).map((part) => (
        <DateField
          key={part}
          label={holdingFieldText[`flag.${part}`].label}
          value={flag[part]}
          onChange={(day, problem) => {
            set({ flag: { ...flag, [part]: day } })
            markWrong(`flag.${part}`, problem !== null)
          }}
          error={problemOf(`flag.${part}`)}
        />
      ))}
    </div>
  )
}
