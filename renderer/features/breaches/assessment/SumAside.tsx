import { Button } from 'react-aria-components'
import { Button as WordButton } from '#ui/actions/Button'
import { StateMark } from '#ui/marks/StateMark'
import { typeScore } from '#shared/domain/breaches/severity-score'
import { assessmentText as words, pointsWords } from '#shared/text/breach-assessment'
import {
  bandHints,
  bandWords,
  riskOutcomeWords,
  severityFlagWords,
} from '#shared/text/breach-words'
import { bandTone } from '../band-tone.ts'
import { adjusted, isAnswered, isContext, questionName, type Question } from './questions.ts'
import { runningSum, type RunningSum } from './running-sum.ts'
import type { CalculatorDraft } from './calculator-draft.ts'
import type { Calculator } from './use-calculator.ts'

type SumAsideProps = { readonly calculator: Calculator; readonly isOther: boolean }

/** Every question with its answer, each a way back to it, and the sum as it grows. */
export function SumAside({ calculator, isOther }: SumAsideProps) {
  const { draft, questions, at, go, change, refusals } = calculator
  return (
    <aside
      aria-label={words.sum}
      className="flex flex-col gap-3 self-start border-hairline @min-[40rem]:sticky @min-[40rem]:top-0 @min-[40rem]:border-l @min-[40rem]:pl-5"
    >
      <ol className="flex flex-col">
        {questions.map((question) => (
          <li key={question}>
            <Button
              onPress={() => go(question)}
              aria-current={question === at ? 'step' : undefined}
              className={`flex w-full min-h-6 cursor-default items-baseline gap-2 rounded-mark px-1.5 text-left text-13 hover:bg-hover ${question === at ? 'bg-selected font-semibold text-ink' : 'text-ink-soft'}`}
            >
              <span className="min-w-0 grow">{questionName(question)}</span>
              <Answer draft={draft} question={question} isRefused={refusals > 0} />
            </Button>
          </li>
        ))}
      </ol>
      {isOther ? <p className="text-13 text-ink-soft">{words.sumOther}</p> : <Sum draft={draft} />}
      <span className="-ml-2">
        <WordButton
          kind="plain"
          onPress={() =>
            change(
              isOther ? { method: 'enisa', at: 'types' } : { method: 'other', at: 'conclusion' },
            )
          }
        >
          {isOther ? words.useEnisa : words.useOther}
        </WordButton>
      </span>
    </aside>
  )
}

type AnswerProps = {
  readonly draft: CalculatorDraft
  readonly question: Question
  readonly isRefused: boolean
}

function Answer({ draft, question, isRefused }: AnswerProps) {
  const isOpen = !isAnswered(draft, question)
  if (isOpen)
    return (
      <span className={`text-12 ${isRefused ? 'font-semibold text-blocker' : 'text-ink-faint'}`}>
        {words.open}
      </span>
    )
  return <span className="text-12 text-ink tabular-nums">{answerWords(draft, question)}</span>
}

function answerWords(draft: CalculatorDraft, question: Question): string {
  if (isContext(question)) {
    const asked = adjusted(draft, question)
    return asked ? `${typeScore({ type: asked.type, adjust: asked.adjust ?? 0 })}` : ''
  }
  switch (question) {
    case 'types':
      return `${draft.types.length}`
    case 'identification':
      return `× ${draft.identification ?? ''}`
    case 'confidentiality':
    case 'integrity':
    case 'availability':
      return pointsWords(draft[question] ?? 0)
    case 'malicious':
      return pointsWords(draft.malicious ? 0.5 : 0)
    case 'scope':
      return draft.individuals === null ? '–' : draft.individuals.toLocaleString('en-GB')
    case 'examples':
      return draft.exampleCodes.length === 0 ? '–' : `${draft.exampleCodes.length}`
    case 'conclusion':
      return draft.outcome === null ? '' : riskOutcomeWords[draft.outcome].name
  }
}

function Sum({ draft }: { readonly draft: CalculatorDraft }) {
  const sum = runningSum(draft)
  const { result } = sum
  return (
    <div aria-live="polite" className="flex flex-col gap-1 border-t border-rule pt-3">
      <p className="text-12 text-ink-faint">{words.formula}</p>
      <p className="text-16 font-semibold text-ink tabular-nums">{sumWords(sum)}</p>
      {result ? (
        <>
          <p className="text-14">
            <StateMark tone={bandTone[result.band]} label={bandWords[result.band]} />
            {sum.isFinal ? null : (
              <span className="ml-2 text-12 text-ink-faint">{words.pending}</span>
            )}
          </p>
          <p className="text-12 text-ink-soft">{bandHints[result.band]}</p>
          {result.flags.map((flag) => (
            <p key={flag} className="text-12 text-ink-soft">
              {words.beside(severityFlagWords[flag])}
            </p>
          ))}
        </>
      ) : null}
    </div>
  )
}

function sumWords({ dpc, ei, cb, result }: RunningSum): string {
  const start = `${dpc ?? '?'} × ${ei ?? '?'} + ${cb}`
  return result ? `${start} = ${result.se}` : start
}
