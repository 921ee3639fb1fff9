import { Button } from '#ui/actions/Button'
import { logImportText } from '#shared/text/log-import'
import type { Done } from '../draft.ts'
import { goToNextFile, startOver } from '../open-files.ts'
import { StepFrame } from '../StepFrame.tsx'
import { useWizard } from '../wizard-store.ts'
import { WorkBar } from '../WorkBar.tsx'
import type { StepProps } from './step-props.ts'
import { WipeSource } from './WipeSource.tsx'

const words = logImportText.done

/** What was done, where it is, and what is left to decide about the file. */
export function DoneStep({ register, draft, done }: StepProps & { readonly done: Done }) {
  const { files, place, work } = useWizard()
  const { title, hint, line, isTakenBack, show, showLabel, takeBack } = register.useDone(done)
  const { fileName } = draft.file
  const next = files[place + 1]
  const showThem = async () => {
    await show()
    // The last file of the row is done with; with more of them the officer comes back to the next.
    if (!next) startOver()
  }
  return (
    <StepFrame step="done" title={title} hint={hint}>
      <div className="flex max-w-column flex-col gap-1 text-14 text-ink-soft">
        <p>{line}</p>
        {next ? <p>{words.nextIs(next.fileName)}</p> : null}
      </div>
      <div className="flex flex-wrap gap-2">
        {next ? (
          <Button kind="primary" onPress={() => void goToNextFile()}>
            {words.nextFile}
          </Button>
        ) : null}
        {isTakenBack ? null : (
          <Button kind={next ? 'quiet' : 'primary'} onPress={() => void showThem()}>
            {showLabel}
          </Button>
        )}
        {takeBack ? (
          <Button isBusy={work?.kind === 'undo'} onPress={takeBack}>
            {words.takeBack}
          </Button>
        ) : null}
        {next ? null : (
          <Button kind={isTakenBack ? 'primary' : 'quiet'} onPress={startOver}>
            {words.another}
          </Button>
        )}
      </div>
      {work?.kind === 'undo' ? (
        <div className="max-w-column">
          <WorkBar label={logImportText.file.takingBack(fileName)} />
        </div>
      ) : null}
      <WipeSource fileName={fileName} />
    </StepFrame>
  )
}
