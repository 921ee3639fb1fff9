import type { HoldingLogCheck } from '#shared/ipc/holding-logs'
import { holdingLogText } from '#shared/text/holding-log'
import type { HoldingDraft } from '../draft.ts'
import { MeaningList } from '../steps/MeaningList.tsx'
import { childWordsOf, flagWordsOf, setHoldingDraft } from './holding-draft.ts'

const words = holdingLogText.words
const CHOICES = [
  { id: 'yes', label: words.meanings.yes },
  { id: 'no', label: words.meanings.no },
] as const

/** Words that stay open keep their rows out, which is said where there are any. */
const MARKS = { hintWhileOpen: words.hint, labelOf: words.meaningOf, choices: CHOICES }

type HoldingWordsProps = { readonly draft: HoldingDraft; readonly check: HoldingLogCheck }

/** Which words of the columns for marks mean that a row is marked. */
export function HoldingWords({ draft, check }: HoldingWordsProps) {
  return (
    <>
      <MeaningList
        title={words.flagged}
        {...MARKS}
        values={check.flagValues}
        chosen={flagWordsOf(draft)}
        remembered={draft.look.flagWords ?? {}}
        onChoose={(value, meaning) =>
          setHoldingDraft(({ flagWords }) => ({ flagWords: { ...flagWords, [value]: meaning } }))
        }
      />
      <MeaningList
        title={words.child}
        {...MARKS}
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
