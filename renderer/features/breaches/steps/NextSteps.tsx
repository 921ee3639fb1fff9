import { Button } from '#ui/actions/Button'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { breachStatus } from '#shared/domain/breaches/breach-status'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import { offeredBreachEvents } from '#shared/domain/breaches/offered-events'
import type { BreachSheet } from '#shared/ipc/breaches'
import { breachStepText as words, stepButtonWords } from '#shared/text/breach-steps'
import { stepOrder } from './step-order.ts'

type NextStepsProps = {
  readonly sheet: BreachSheet
  readonly onStart: (kind: BreachEventKind) => void
}

/** What can be done next, the most urgent first; what is rare stands in a menu. The head has the one loud button. */
export function NextSteps({ sheet, onStart }: NextStepsProps) {
  const { first, others, rare } = stepOrder(
    offeredBreachEvents(breachStatus(sheet.breach)),
    sheet.summary.duties,
  )
  const steps = first ? [first, ...others] : others
  return (
    <div role="group" aria-label={words.next} className="flex flex-wrap gap-2 py-2">
      {steps.map((kind) => (
        <Button key={kind} onPress={() => onStart(kind)}>
          {stepButtonWords(kind)}
        </Button>
      ))}
      <MenuButton label={words.more}>
        {rare.map((kind) => (
          <MenuItem
            key={kind}
            id={kind}
            label={stepButtonWords(kind)}
            onAction={() => onStart(kind)}
          />
        ))}
      </MenuButton>
    </div>
  )
}
