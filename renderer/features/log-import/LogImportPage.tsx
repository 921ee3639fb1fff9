import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { logImportText as words } from '#shared/text/log-import'
import { ProgressList } from './ProgressList.tsx'
import type { LogRegister } from './log-register.ts'
import { goToNextFile, startOver } from './open-files.ts'
import { requestLog } from './request-log.tsx'
import { goTo } from './run-import.ts'
import { CheckStep } from './steps/CheckStep.tsx'
import { ColumnsStep } from './steps/ColumnsStep.tsx'
import { DoneStep } from './steps/DoneStep.tsx'
import { FileStep } from './steps/FileStep.tsx'
import { ReadingStep } from './steps/ReadingStep.tsx'
import { WordsStep } from './steps/WordsStep.tsx'
import { requiredTargets } from './required-targets.ts'
import { setWizard, useWizard } from './wizard-store.ts'
import type { Step } from './wizard-state.ts'

/** Import of a log of requests: choose, see how it is read and what it would do, then do it as one step. */
export function LogImportPage() {
  return <LogImport register={requestLog} />
}

/** The wizard for the log of any register. */
function LogImport({ register }: { readonly register: LogRegister }) {
  const { step, reached, work, draft } = useWizard()
  const go = (to: Step) =>
    to === 'file'
      ? setWizard({ step: 'file', hindrance: null })
      : void goTo(to, requiredTargets(register))
  const isUnderWay = draft !== null && step !== 'file' && step !== 'done'
  return (
    <>
      <PageHeader
        title={register.title}
        state={<StateLine />}
        primaryAction={isUnderWay && !work ? <OtherFile /> : null}
      />
      <div className="@container flex grow flex-col px-6 pt-2">
        <div className="grid grow grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] gap-x-6 gap-y-4 @min-[60rem]:grid-cols-[8rem_minmax(0,1fr)] @min-[60rem]:grid-rows-1">
          <div className="@min-[60rem]:sticky @min-[60rem]:top-2 @min-[60rem]:self-start">
            <ProgressList current={step} reached={reached} isBusy={work !== null} onGo={go} />
          </div>
          <StepShown step={draft ? step : 'file'} register={register} />
        </div>
      </div>
    </>
  )
}

function StepShown({ step, register }: { readonly step: Step; readonly register: LogRegister }) {
  switch (step) {
    case 'file':
      return <FileStep register={register} />
    case 'reading':
      return <ReadingStep register={register} />
    case 'columns':
      return <ColumnsStep register={register} />
    case 'words':
      return <WordsStep register={register} />
    case 'check':
      return <CheckStep register={register} />
    case 'done':
      return <DoneStep register={register} />
  }
}

function StateLine() {
  const { files, place, draft } = useWizard()
  if (!draft) return words.intro
  const { fileName, bytes } = draft.file
  return (
    // Its own width counts for nothing, so that a long name is cut instead of moving the buttons.
    <span className="flex w-0 min-w-full gap-1.5">
      {files.length > 1 ? (
        <span className="shrink-0">{words.fileOf(place + 1, files.length)}:</span>
      ) : null}
      <bdi title={fileName} className="truncate text-ink">
        {fileName}
      </bdi>
      <span className="shrink-0">{words.size(bytes)}</span>
    </span>
  )
}

function OtherFile() {
  const { files, place } = useWizard()
  return place + 1 < files.length ? (
    <Button onPress={() => void goToNextFile()}>{words.leaveOutFile}</Button>
  ) : (
    <Button onPress={startOver}>{words.startOver}</Button>
  )
}
