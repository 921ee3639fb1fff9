import { Button } from '#ui/actions/Button'
import { batchSentence, logImportText, takenBackSentence } from '#shared/text/log-import'
import type { LogRegister } from '../log-register.ts'
import { goToNextFile, startOver } from '../open-files.ts'
import { takeBack } from '../run-import.ts'
import { StepFrame } from '../StepFrame.tsx'
import { useWizard } from '../wizard-store.ts'
import { WorkBar } from '../WorkBar.tsx'
import { WipeSource } from './WipeSource.tsx'

const words = logImportText.done

/** Step 6: what was done, where it is, and what is left to decide about the file. */
export function DoneStep({ register }: { readonly register: LogRegister }) {
  const { batch, draft, files, place, work } = useWizard()
  const show = register.useShowSource()
  if (!batch || !draft) return null
  const next = files[place + 1]
  const isTakenBack = batch.undone !== null
  const showThem = async () => {
    await show(batch.source)
    // The last file of the row is done with; with more of them the officer comes back to the next.
    if (!next) startOver()
  }
  return (
    <StepFrame
      step="done"
      title={
        isTakenBack ? takenBackSentence(batch, register.nouns) : words.title(batch, register.nouns)
      }
      hint={isTakenBack ? undefined : words.step}
    >
      <div className="flex max-w-column flex-col gap-1 text-14 text-ink-soft">
        <p>
          {words.from(batch.fileName, register.sourceName(batch.source))} {batchSentence(batch)}.
        </p>
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
            {words.show}
          </Button>
        )}
        {isTakenBack ? null : (
          <Button
            isBusy={work?.kind === 'undo'}
            onPress={() => void takeBack(batch.id, register.nouns)}
          >
            {words.takeBack}
          </Button>
        )}
        {next ? null : (
          <Button kind={isTakenBack ? 'primary' : 'quiet'} onPress={startOver}>
            {words.another}
          </Button>
        )}
      </div>
      {work?.kind === 'undo' ? (
        <div className="max-w-column">
          <WorkBar label={logImportText.file.takingBack(batch.fileName)} />
        </div>
      ) : null}
      <WipeSource fileName={draft.file.fileName} />
    </StepFrame>
  )
}
