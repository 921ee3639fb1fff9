import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { BreachSheet } from '#shared/ipc/breaches'
import { assessmentText as words } from '#shared/text/breach-assessment'
import { AskedQuestion } from './AskedQuestion.tsx'
import { questionHint, questionTitle } from './question-words.ts'
import { SumAside } from './SumAside.tsx'
import type { Calculator } from './use-calculator.ts'

export type CalculatorBodyProps = {
  readonly sheet: BreachSheet
  readonly calculator: Calculator
  readonly onLeadOn: () => void
}

/** One question, and at its side the answers with the sum as it grows. */
export function CalculatorBody(props: CalculatorBodyProps) {
  const { calculator, onLeadOn } = props
  const { at, place, questions, draft, problem } = calculator
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at])
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !leadsOn(event, heading.current)) return
    event.preventDefault()
    event.stopPropagation()
    onLeadOn()
  }
  return (
    <div className="grid gap-x-8 gap-y-6 @min-[40rem]:min-h-[26rem] @min-[40rem]:grid-cols-[minmax(0,1fr)_15rem]">
      {/* Enter on the heading or a round button leads on, Ctrl+Enter anywhere. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        aria-labelledby={headingId}
        onKeyDownCapture={onKey}
        className="flex min-w-0 flex-col gap-4"
      >
        <header className="flex flex-col gap-1">
          <p className="text-12 text-ink-faint">{words.question(place + 1, questions.length)}</p>
          <h3
            ref={heading}
            id={headingId}
            tabIndex={-1}
            className="text-16 font-semibold text-ink outline-none"
          >
            {questionTitle(at)}
          </h3>
          <p className="text-13 text-ink-soft">{questionHint(at)}</p>
          <Origin calculator={calculator} />
        </header>
        <AskedQuestion key={at} {...props} />
        {problem ? <ErrorNote title={problem.title}>{problem.todo}</ErrorNote> : null}
      </section>
      <SumAside calculator={calculator} isOther={draft.method === 'other'} />
    </div>
  )
}

/** Where an answer comes from that the officer has not given herself. */
function Origin({
  calculator: { draft, at, wasKept, place },
}: Pick<CalculatorBodyProps, 'calculator'>) {
  const notes = [
    ...(place === 0 && wasKept ? [words.kept] : []),
    ...(place === 0 && draft.isFromEarlier ? [words.earlierAnswers] : []),
    ...(draft.prefilled.includes(at) ? [words.prefilled] : []),
  ]
  return notes.map((note) => (
    <p key={note} className="border-l-2 border-rule pl-2 text-13 text-ink">
      {note}
    </p>
  ))
}

function leadsOn(
  { target, ctrlKey, metaKey }: KeyboardEvent,
  heading: HTMLElement | null,
): boolean {
  if (ctrlKey || metaKey || target === heading) return true
  return target instanceof HTMLInputElement && target.type === 'radio'
}
