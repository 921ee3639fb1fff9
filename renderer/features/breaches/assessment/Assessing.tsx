import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { Dialog } from '#ui/layers/Dialog'
import type { Assessment } from '#shared/domain/breaches/assessment'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import type { BreachSheet } from '#shared/ipc/breaches'
import { assessmentText as words } from '#shared/text/breach-assessment'
import { riskOutcomeWords } from '#shared/text/breach-words'
import { showUndoToast } from '../../../parts/history/undo-toast.ts'
import { AfterAssessing } from './AfterAssessing.tsx'
import { CalculatorBody } from './CalculatorBody.tsx'
import { useCalculator } from './use-calculator.ts'

export type AssessingProps = {
  readonly sheet: BreachSheet
  /** Opens the form of a step that follows from the assessment. */
  readonly onStart: (kind: BreachEventKind) => void
  readonly onClose: () => void
}

/** Leads through an assessment and, once it is kept, on to what follows from it. GDPR art. 33(1), 34(1). */
export function Assessing(props: AssessingProps) {
  const [made, setMade] = useState<Assessment | null>(null)
  return made ? (
    <AfterAssessing {...props} assessment={made} />
  ) : (
    <Asking {...props} onMade={setMade} />
  )
}

type AskingProps = AssessingProps & { readonly onMade: (assessment: Assessment) => void }

function Asking({ sheet, onClose, onMade }: AskingProps) {
  const calculator = useCalculator(sheet)
  const { at, isTouched } = calculator
  const save = async () => {
    const made = await calculator.save()
    if (made === null) return
    onMade(made)
    const { name } = riskOutcomeWords[made.outcome]
    await showUndoToast(words.savedAs(sheet.breach.refNo, name))
  }
  const leadOn = () => (at === 'conclusion' ? void save() : calculator.next())
  return (
    <Dialog
      title={words.title}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          <span className="mr-auto flex gap-2">
            {isTouched ? (
              <Button
                kind="plain"
                onPress={() => {
                  calculator.forget()
                  onClose()
                }}
              >
                {words.discard}
              </Button>
            ) : null}
            <Button onPress={onClose}>{isTouched ? words.closeAndKeep : words.close}</Button>
          </span>
          <Button onPress={calculator.back} isDisabled={calculator.place === 0}>
            {words.back}
          </Button>
          <Button kind="primary" onPress={leadOn} isBusy={calculator.isBusy}>
            {at === 'conclusion' ? words.save : words.next}
          </Button>
        </>
      }
    >
      <CalculatorBody sheet={sheet} calculator={calculator} onLeadOn={leadOn} />
    </Dialog>
  )
}
