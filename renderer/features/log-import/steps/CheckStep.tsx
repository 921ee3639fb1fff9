import { logImportText } from '#shared/text/log-import'
import { checkSentence } from '#shared/text/log-import'
import type { LogRegister } from '../log-register.ts'
import { goTo, runImport } from '../run-import.ts'
import { requiredTargets } from '../required-targets.ts'
import { StepFrame } from '../StepFrame.tsx'
import { freshCheck, type Draft } from '../wizard-state.ts'
import { setWizard, useWizard } from '../wizard-store.ts'
import { CheckCounts } from './CheckCounts.tsx'
import { CheckNotes } from './CheckNotes.tsx'
import { ImportChoices } from './ImportChoices.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { SampleTable } from './SampleTable.tsx'

const words = logImportText.check

/** Step 5: what the import would do, row by row where it matters; and the deed itself. */
export function CheckStep({ register }: { readonly register: LogRegister }) {
  const { draft, work } = useWizard()
  const check = draft?.check?.result
  if (!draft || !check) return null
  const isRunning = work?.kind === 'run'
  return (
    <StepFrame
      step="check"
      title={words.title}
      hint={`${checkSentence(check.counts, register.nouns)} ${words.none}`}
      canGoBack
      primary={primaryOf(draft, register)}
      workLabel={isRunning ? words.running(draft.file.fileName) : logImportText.words.checking}
      workHint={isRunning ? words.runningHint : undefined}
    >
      <CheckCounts check={check} />
      <CheckNotes check={check} draft={draft} register={register} />
      <ImportChoices check={check} draft={draft} register={register} />
      <ProblemTable check={check} />
      <SampleTable check={check} register={register} />
    </StepFrame>
  )
}

function primaryOf(draft: Draft, register: LogRegister) {
  const counts = draft.check?.result.counts
  if (!counts) return null
  // Taking an earlier import back leaves the check behind; it is made anew before anything is written.
  if (!freshCheck(draft)) {
    return {
      label: words.again,
      onPress: () => void goTo('check', requiredTargets(register)),
    }
  }
  const { add, change, refused } = counts
  const changed = draft.update ? change : 0
  if (add + changed === 0) return null
  if (refused > 0 && draft.mode === 'all-or-nothing') return null
  return {
    label: words.run(add, changed, register.nouns),
    onPress: () =>
      refused > 0 && draft.mode === null
        ? setWizard({ hindrance: { step: 'check', code: 'mode-open', problems: [] } })
        : void runImport(register.nouns),
  }
}
