import { SelectField } from '#ui/fields/SelectField'
import type { RequestType } from '#shared/domain/requests/types'
import type { LogCheck, Phase } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import type { Choice } from '../../../ui/fields/choice.ts'
import { MultiPickControl } from '../../../ui/fields/MultiPickControl.tsx'
import { statusWordsOf, typeWordsOf, type Draft } from '../wizard-state.ts'
import { setDraft } from '../wizard-store.ts'

const words = logImportText.words

type TypesChoiceProps = {
  readonly word: LogCheck['typeValues'][number]
  readonly draft: Draft
  readonly choices: readonly Choice<RequestType>[]
}

/** The rights one word stands for; none means that somebody has to look at the case. */
export function TypesChoice({ word, draft, choices }: TypesChoiceProps) {
  const { value } = word
  const types = typeWordsOf(draft)[value] ?? word.types
  return (
    <MultiPickControl
      label={words.typesOf(value)}
      look="form"
      choices={choices}
      ids={types}
      onChange={(ids) =>
        // The control only reports ids of the choices it was given.
        setDraft(({ typeWords }) => ({
          typeWords: { ...typeWords, [value]: ids as RequestType[] },
        }))
      }
      placeholder={types.length === 0 ? words.toSort : ''}
    />
  )
}

type PhaseChoiceProps = {
  readonly word: LogCheck['statusValues'][number]
  readonly draft: Draft
  readonly choices: readonly Choice<Phase>[]
}

/** Where a case with this word stands. */
export function PhaseChoice({ word, draft, choices }: PhaseChoiceProps) {
  const { value } = word
  const phase = statusWordsOf(draft)[value] ?? word.phase
  const set = (chosen: Phase) =>
    setDraft(({ statusWords }) => ({ statusWords: { ...statusWords, [value]: chosen } }))
  return (
    <SelectField
      label={words.phaseOf(value)}
      isLabelHidden
      choices={choices}
      value={phase}
      placeholder={words.openChoice}
      onChange={(chosen) => chosen && set(chosen)}
    />
  )
}
