import { useEffect } from 'react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { logImportText as words } from '#shared/text/log-import'
import type { Draft } from './draft.ts'
import type { LogRegister } from './log-register.ts'
import { goToNextFile, startOver } from './open-files.ts'
import { OtherImport } from './OtherImport.tsx'
import { ProgressList } from './ProgressList.tsx'
import { goTo } from './run-import.ts'
import { CheckStep } from './steps/CheckStep.tsx'
import { ColumnsStep } from './steps/ColumnsStep.tsx'
import { DoneStep } from './steps/DoneStep.tsx'
import { FileStep } from './steps/FileStep.tsx'
import { ReadingStep } from './steps/ReadingStep.tsx'
import { WordsStep } from './steps/WordsStep.tsx'
import { setWizard, useWizard } from './wizard-store.ts'
import { isUnderWay, type Step, type Wizard } from './wizard-state.ts'

type LogImportProps = { readonly register: LogRegister }

/** The wizard for the log of any register; while that of another is open, it says so instead. */
export function LogImport({ register }: LogImportProps) {
  const wizard = useWizard()
  const other = wizard.register?.name === register.name ? null : wizard.register
  const isInTheWay = other !== null && isUnderWay(wizard)
  // What went wrong with a file of the other one does not belong here.
  useEffect(() => {
    if (other && !isInTheWay && wizard.hindrance) startOver()
  }, [other, isInTheWay, wizard.hindrance])
  if (other && isInTheWay) {
    return (
      <>
        <PageHeader title={register.words.title} state={register.words.intro} />
        <OtherImport other={other} wizard={wizard} />
      </>
    )
  }
  return <OwnImport register={register} wizard={other ? null : wizard} />
}

type OwnImportProps = LogImportProps & {
  /** Null where the last import was another register's and is done. */
  readonly wizard: Wizard | null
}

function OwnImport({ register, wizard }: OwnImportProps) {
  const { step, reached, work, draft } = wizard ?? NOT_BEGUN
  const go = (to: Step) =>
    to === 'file' ? setWizard({ step: 'file', hindrance: null }) : void goTo(to)
  const canLeaveOut = draft !== null && step !== 'file' && step !== 'done' && !work
  return (
    <>
      <PageHeader
        title={register.words.title}
        state={
          wizard?.draft ? <FileLine wizard={wizard} draft={wizard.draft} /> : register.words.intro
        }
        primaryAction={canLeaveOut ? <OtherFile /> : null}
      />
      <div className="@container flex grow flex-col px-6 pt-2">
        <div className="grid grow grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] gap-x-6 gap-y-4 @min-[60rem]:grid-cols-[8rem_minmax(0,1fr)] @min-[60rem]:grid-rows-1">
          <div className="@min-[60rem]:sticky @min-[60rem]:top-2 @min-[60rem]:self-start">
            <ProgressList
              steps={register.steps}
              current={step}
              reached={reached}
              isBusy={work !== null}
              onGo={go}
            />
          </div>
          <StepShown register={register} wizard={wizard} />
        </div>
      </div>
    </>
  )
}

const NOT_BEGUN = { step: 'file', reached: 'file', work: null, draft: null } as const

function StepShown({ register, wizard }: OwnImportProps) {
  if (!wizard?.draft) return <FileStep register={register} />
  const props = { register, draft: wizard.draft }
  switch (wizard.step) {
    case 'file':
      return <FileStep register={register} />
    case 'reading':
      return <ReadingStep {...props} />
    case 'subject':
      return register.renderSubject(wizard.draft)
    case 'columns':
      return <ColumnsStep {...props} />
    case 'words':
      return <WordsStep {...props} />
    case 'check':
      return <CheckStep {...props} />
    case 'done':
      return wizard.done ? <DoneStep {...props} done={wizard.done} /> : null
  }
}

type FileLineProps = { readonly wizard: Wizard; readonly draft: Draft }

function FileLine({ wizard: { files, place }, draft }: FileLineProps) {
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
