import { NumberField } from '#ui/fields/NumberField'
import { holdingFieldText, newHoldingText as text } from '#shared/text/holdings'
import type { NewHoldingEntry } from './use-new-holding.ts'

const MOST = 1_000_000_000_000

/** How many records and how many people; nobody may have counted. */
export function NumberFields({ entry }: { readonly entry: NewHoldingEntry }) {
  const { entered, set, problemOf } = entry
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 border-t border-hairline pt-3">
      <legend className="sr-only">{text.numbers}</legend>
      <div className="grid gap-4 @min-[30rem]:grid-cols-2">
        <NumberField
          label={holdingFieldText.records.label}
          minValue={0}
          maxValue={MOST}
          value={entered.records}
          onChange={(records) => set({ records })}
          error={problemOf('records')}
        />
        <NumberField
          label={holdingFieldText.people.label}
          minValue={0}
          maxValue={MOST}
          value={entered.people}
          onChange={(people) => set({ people })}
          error={problemOf('people')}
        />
      </div>
      <span className="text-12 text-ink-faint">{text.recordsHint}</span>
    </fieldset>
  )
}
