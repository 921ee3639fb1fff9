import { deadlineExplanationText as words } from '#shared/text/deadline-chip'
import type { ToldStep } from '#shared/text/deadline-explanation'
import { deadlinesText } from '#shared/text/deadlines'
import { unbroken } from './unbroken.ts'

/** How a date came about: numbered steps, each with its article and whether it is settled. */
export function ToldSteps({ steps }: { readonly steps: readonly ToldStep[] }) {
  return (
    <ol className="flex flex-col gap-2">
      {steps.map((step, index) => (
        <Step key={index} number={index + 1} step={step} />
      ))}
    </ol>
  )
}

function Step({ number, step }: { readonly number: number; readonly step: ToldStep }) {
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
      <span aria-hidden="true" className="text-ink-faint">
        {number}
      </span>
      <div className="min-w-0">
        <p className="text-ink">{unbroken(step.text)}</p>
        <p className="text-ink-faint">
          {step.article ? unbroken(step.article) : null}
          {step.toBeConfirmed ? (
            <span title={words.toBeConfirmedHint} className="whitespace-nowrap text-warning">
              {step.article ? ' · ' : ''}
              {deadlinesText.toBeConfirmed}
            </span>
          ) : null}
        </p>
      </div>
    </li>
  )
}
