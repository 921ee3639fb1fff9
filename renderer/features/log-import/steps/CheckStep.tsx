import { logImportText } from '#shared/text/log-import'
import type { Draft } from '../draft.ts'
import type { LogRegister } from '../log-register.ts'
import { goTo, runImport } from '../run-import.ts'
import { StepFrame } from '../StepFrame.tsx'
import { setWizard, useWizard } from '../wizard-store.ts'
import type { StepProps } from './step-props.ts'

const words = logImportText.check

/** What the import would do, row by row where it matters; and the deed itself. */
export function CheckStep({ register, draft }: StepProps) {
  const { work } = useWizard()
  if (!draft.check) return null
  const isRunning = work?.kind === 'run'
  return (
    <StepFrame
      step="check"
      title={words.title}
      hint={`${register.found(draft)} ${words.none}`}
      canGoBack
      primary={primaryOf(draft, register)}
      workLabel={
        isRunning ? register.words.running(draft.file.fileName) : logImportText.words.checking
      }
      workHint={isRunning ? words.runningHint : undefined}
    >
      {register.renderCheck(draft)}
    </StepFrame>
  )
}

function primaryOf(draft: Draft, register: LogRegister) {
  const refused = draft.check?.result.counts.refused ?? 0
  // Taking an earlier import back leaves the check behind; it is made anew before anything is written.
  if (!register.isFresh(draft)) return { label: words.again, onPress: () => void goTo('check') }
  const deed = register.deed(draft)
  if (deed === null || (refused > 0 && draft.mode === 'all-or-nothing')) return null
  return {
    label: deed,
    onPress: () =>
      refused > 0 && draft.mode === null
        ? setWizard({ hindrance: { step: 'check', code: 'mode-open', problems: [] } })
        : void runImport(),
  }
}
