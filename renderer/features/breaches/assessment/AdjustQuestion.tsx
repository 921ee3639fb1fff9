import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import { adjustRange, typeScore } from '#shared/domain/breaches/severity-score'
import { BASE_SCORES } from '#shared/domain/breaches/severity'
import { assessmentText as words } from '#shared/text/breach-assessment'
import { contextHelp, dataTypeWords } from '#shared/text/enisa-help'
import type { TypeDraft } from './calculator-draft.ts'
import { HelpMark } from './HelpMark.tsx'
import { OpenNote } from './OpenNote.tsx'
import { adjusted, type Question } from './questions.ts'
import type { Calculator } from './use-calculator.ts'

type AdjustQuestionProps = { readonly calculator: Calculator; readonly question: Question }

/** How its context moves the score of one type of data. ENISA 2013. */
export function AdjustQuestion({ calculator, question }: AdjustQuestionProps) {
  const { draft } = calculator
  const asked = adjusted(draft, question)
  if (!asked) return null
  const { type, adjust, why } = asked
  const set = (part: Partial<TypeDraft>) =>
    calculator.answer({
      types: draft.types.map((each) => (each.type === type ? { ...each, ...part } : each)),
    })
  return (
    <>
      <div className="flex flex-col gap-1">
        <RadioField
          label={words.adjust.label(dataTypeWords[type].name, BASE_SCORES[type])}
          choices={choicesOf(type)}
          value={adjust === null ? null : String(adjust)}
          onChange={(id) => set({ adjust: Number(id) })}
        />
        <HelpMark />
        <OpenNote calculator={calculator} message={words.chooseOne} />
      </div>
      {isHighest(draft.types, asked) ? (
        <p className="text-13 text-ink-soft">{words.highest}</p>
      ) : null}
      <TextArea label={words.why} value={why} onChange={(text) => set({ why: text })} />
    </>
  )
}

function choicesOf(type: TypeDraft['type']) {
  const { min, max } = adjustRange(type)
  return contextHelp[type]
    .filter(({ adjust }) => adjust >= min && adjust <= max)
    .map(({ adjust, when, example }) => ({
      id: String(adjust),
      label: words.adjust.choice(typeScore({ type, adjust }), when),
      ...(example ? { description: words.adjust.example(example) } : {}),
    }))
}

/** Among several types the highest counts; with one alone that goes without saying. */
function isHighest(types: readonly TypeDraft[], asked: TypeDraft): boolean {
  const scores = types.flatMap(({ type, adjust }) =>
    adjust === null ? [] : [typeScore({ type, adjust })],
  )
  if (asked.adjust === null || scores.length < 2) return false
  return typeScore({ type: asked.type, adjust: asked.adjust }) === Math.max(...scores)
}
