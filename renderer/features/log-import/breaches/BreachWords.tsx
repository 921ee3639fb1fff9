import { SOURCE_PHASES } from '#shared/domain/breaches/event'
import { breachLogText } from '#shared/text/breach-log'
import { sourcePhaseWords } from '#shared/text/breach-words'
import type { BreachDraft } from '../draft.ts'
import { MeaningList } from '../steps/MeaningList.tsx'
import { phaseWordsOf, setBreachDraft } from './breach-draft.ts'

const words = breachLogText.words
const CHOICES = SOURCE_PHASES.map((id) => ({ id, label: sourcePhaseWords[id] }))

/** Where an incident stands by each word of the log. */
export function BreachWords({ draft }: { readonly draft: BreachDraft }) {
  const values = draft.check?.result.phaseValues ?? []
  return (
    <MeaningList
      title={words.phases}
      hintWhileOpen={words.hint}
      labelOf={words.phaseOf}
      choices={CHOICES}
      values={values.map(({ value, count, phase }) => ({ value, count, meaning: phase }))}
      chosen={phaseWordsOf(draft)}
      remembered={draft.look.phaseWords ?? {}}
      onChoose={(value, phase) =>
        setBreachDraft(({ phaseWords }) => ({ phaseWords: { ...phaseWords, [value]: phase } }))
      }
    />
  )
}
