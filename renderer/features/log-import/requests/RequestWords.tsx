import { SelectField } from '#ui/fields/SelectField'
import { REQUEST_TYPES, type RequestType } from '#shared/domain/requests/types'
import { PHASES, type LogCheck, type Phase } from '#shared/ipc/logs'
import { logImportText, phaseWords } from '#shared/text/log-import'
import { requestTypeWords } from '#shared/text/request-words'
import { MultiPickControl } from '../../../ui/fields/MultiPickControl.tsx'
import type { RequestDraft } from '../draft.ts'
import { undecidedFirst, WordList } from '../steps/WordList.tsx'
import { setRequestDraft, statusWordsOf, typeWordsOf } from './request-draft.ts'

const words = logImportText.words
const TYPE_CHOICES = REQUEST_TYPES.map((id) => ({
  id,
  label: requestTypeWords[id].name,
  description: requestTypeWords[id].article,
}))
const PHASE_CHOICES = PHASES.map((id) => ({ id, label: phaseWords[id] }))

type WordsProps = { readonly draft: RequestDraft; readonly check: LogCheck }

/** What the words for rights and states mean here. */
export function RequestWords({ draft, check }: WordsProps) {
  return (
    <>
      <WordList
        title={words.types}
        hint={words.typesHint}
        values={undecidedFirst(check.typeValues, ({ types }) => types.length === 0)}
        isRemembered={(value) => Object.hasOwn(draft.look.typeWords, value)}
      >
        {(word) => <TypesChoice word={word} draft={draft} />}
      </WordList>
      <WordList
        title={words.statuses}
        values={undecidedFirst(check.statusValues, ({ phase }) => phase === null)}
        isRemembered={(value) => Object.hasOwn(draft.look.statusWords, value)}
      >
        {(word) => <PhaseChoice word={word} draft={draft} />}
      </WordList>
    </>
  )
}

type TypesChoiceProps = {
  readonly word: LogCheck['typeValues'][number]
  readonly draft: RequestDraft
}

/** The rights one word stands for; none means that somebody has to look at the case. */
function TypesChoice({ word, draft }: TypesChoiceProps) {
  const { value } = word
  const types = typeWordsOf(draft)[value] ?? word.types
  return (
    <MultiPickControl
      label={words.typesOf(value)}
      look="form"
      choices={TYPE_CHOICES}
      ids={types}
      onChange={(ids) =>
        // The control only reports ids of the choices it was given.
        setRequestDraft(({ typeWords }) => ({
          typeWords: { ...typeWords, [value]: ids as RequestType[] },
        }))
      }
      placeholder={types.length === 0 ? words.toSort : ''}
    />
  )
}

type PhaseChoiceProps = {
  readonly word: LogCheck['statusValues'][number]
  readonly draft: RequestDraft
}

/** Where a case with this word stands. */
function PhaseChoice({ word, draft }: PhaseChoiceProps) {
  const { value } = word
  const phase = statusWordsOf(draft)[value] ?? word.phase
  const set = (chosen: Phase) =>
    setRequestDraft(({ statusWords }) => ({ statusWords: { ...statusWords, [value]: chosen } }))
  return (
    <SelectField
      label={words.phaseOf(value)}
      isLabelHidden
      choices={PHASE_CHOICES}
      value={phase}
      placeholder={words.openChoice}
      onChange={(chosen) => chosen && set(chosen)}
    />
  )
}
