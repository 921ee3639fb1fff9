import { SelectField } from '#ui/fields/SelectField'
import type { HoldingLogCheck } from '#shared/ipc/holding-logs'
import { holdingLogText } from '#shared/text/holding-log'
import { logImportText } from '#shared/text/log-import'
import type { HoldingDraft } from '../draft.ts'
import { undecidedFirst, WordList } from '../steps/WordList.tsx'
import { childWordsOf, flagWordsOf, setHoldingDraft } from './holding-draft.ts'

const words = holdingLogText.words
const CHOICES = [
  { id: 'yes', label: words.meanings.yes },
  { id: 'no', label: words.meanings.no },
] as const

type Value = HoldingLogCheck['flagValues'][number]
type HoldingWordsProps = { readonly draft: HoldingDraft; readonly check: HoldingLogCheck }

/** Which words of the columns for marks mean that a row is marked. */
export function HoldingWords({ draft, check }: HoldingWordsProps) {
  return (
    <>
      <MarkWords
        title={words.flagged}
        values={check.flagValues}
        chosen={flagWordsOf(draft)}
        remembered={draft.look.flagWords ?? {}}
        onChoose={(value, meaning) =>
          setHoldingDraft(({ flagWords }) => ({ flagWords: { ...flagWords, [value]: meaning } }))
        }
      />
      <MarkWords
        title={words.child}
        values={check.childValues}
        chosen={childWordsOf(draft)}
        remembered={draft.look.childWords ?? {}}
        onChoose={(value, meaning) =>
          setHoldingDraft(({ childWords }) => ({ childWords: { ...childWords, [value]: meaning } }))
        }
      />
    </>
  )
}

type MarkWordsProps = {
  readonly title: string
  readonly values: readonly Value[]
  readonly chosen: Readonly<Record<string, 'yes' | 'no'>>
  readonly remembered: Readonly<Record<string, 'yes' | 'no'>>
  readonly onChoose: (value: string, meaning: 'yes' | 'no') => void
}

function MarkWords({ title, values, chosen, remembered, onChoose }: MarkWordsProps) {
  const isOpen = values.some(({ value, meaning }) => meaning === null && !chosen[value])
  return (
    <WordList
      title={title}
      hint={isOpen ? words.hint : ''}
      values={undecidedFirst(values, ({ meaning }) => meaning === null)}
      isRemembered={(value) => Object.hasOwn(remembered, value)}
    >
      {({ value, meaning }) => (
        <SelectField
          label={words.meaningOf(value)}
          isLabelHidden
          choices={CHOICES}
          value={chosen[value] ?? meaning}
          placeholder={logImportText.words.openChoice}
          onChange={(picked) => picked && onChoose(value, picked)}
        />
      )}
    </WordList>
  )
}
