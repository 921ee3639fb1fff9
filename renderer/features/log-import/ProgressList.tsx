import { Link } from 'react-aria-components'
import { logImportText as words } from '#shared/text/log-import'
import { isAfter, type Step } from './wizard-state.ts'

type ProgressListProps = {
  readonly steps: readonly Step[]
  readonly current: Step
  /** The furthest step seen; those up to it can be gone to. */
  readonly reached: Step
  readonly isBusy: boolean
  readonly onGo: (step: Step) => void
}

/** The steps of the import, which of them is at hand, and a way to those already seen. */
export function ProgressList({ steps, current, reached, isBusy, onGo }: ProgressListProps) {
  return (
    <nav aria-label={words.stepsLabel}>
      <ol className="flex flex-wrap gap-x-4 @min-[60rem]:flex-col">
        {steps.map((step, index) => {
          // What is imported is imported: from the last step no way leads back into its choices.
          const isOver = current === 'done'
          const canGo = !isBusy && !isOver && step !== current && !isAfter(step, reached)
          return (
            <li key={step}>
              <Link
                {...(canGo ? { onPress: () => onGo(step) } : { isDisabled: true })}
                aria-current={step === current ? 'step' : undefined}
                className="flex cursor-default items-baseline gap-1.5 rounded-mark py-1 text-13 text-ink-soft hover:text-ink disabled:text-ink-faint aria-[current]:font-semibold aria-[current]:text-ink"
              >
                <span className="w-3 shrink-0 font-normal text-ink-faint">{index + 1}</span>
                {words.steps[step]}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
