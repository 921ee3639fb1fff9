import { useState, type DragEvent } from 'react'
import { Button } from '#ui/actions/Button'
import { logImportText as words } from '#shared/text/log-import'
import { chooseFiles, takeDropped } from '../open-files.ts'
import type { LogRegister } from '../log-register.ts'
import { StepFrame } from '../StepFrame.tsx'
import { setWizard, useWizard } from '../wizard-store.ts'

/** Step 1: which file; and what was imported before. */
export function FileStep({ register }: { readonly register: LogRegister }) {
  const { draft, work, done } = useWizard()
  const canGoOn = draft !== null && done === null
  return (
    <StepFrame
      step="file"
      title={words.file.title}
      hint={register.words.fileHint}
      primary={
        canGoOn
          ? {
              label: words.file.goOn,
              onPress: () => setWizard({ step: 'reading', hindrance: null }),
            }
          : null
      }
    >
      <DropZone
        register={register}
        isBusy={work?.kind === 'open' || work?.kind === 'look'}
        isQuiet={canGoOn}
      />
      {register.renderEarlier()}
    </StepFrame>
  )
}

type DropZoneProps = {
  readonly register: LogRegister
  readonly isBusy: boolean
  readonly isQuiet: boolean
}

function DropZone({ register, isBusy, isQuiet }: DropZoneProps) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) void takeDropped(register, files)
  }
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`flex min-h-36 max-w-[56rem] flex-wrap items-center justify-center gap-3 rounded-layer border border-dashed p-6 ${isOver ? 'border-accent bg-selected' : 'border-rule'}`}
    >
      <Button
        kind={isQuiet ? 'quiet' : 'primary'}
        isBusy={isBusy}
        onPress={() => void chooseFiles(register)}
      >
        {words.file.choose}
      </Button>
      <span className="text-14 text-ink-soft">{words.file.drop}</span>
    </div>
  )
}
