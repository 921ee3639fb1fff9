import { logImportText } from '#shared/text/log-import'
import { goOn } from '../run-import.ts'
import { StepFrame } from '../StepFrame.tsx'
import { useWizard } from '../wizard-store.ts'
import type { StepProps } from './step-props.ts'

const words = logImportText.words

/** What the words of the file mean here; only words the file really has. */
export function WordsStep({ register, draft }: StepProps) {
  const { work } = useWizard()
  // What the check found stays while another one runs, so that nothing jumps.
  if (!draft.check) return null
  const shown = register.renderWords(draft)
  return (
    <StepFrame
      step="words"
      title={words.title}
      hint={shown === null ? register.words.noWords : words.hint}
      canGoBack
      primary={{ label: logImportText.next, onPress: () => void goOn() }}
      workLabel={work?.kind === 'check' ? words.checking : ''}
    >
      {shown}
    </StepFrame>
  )
}
