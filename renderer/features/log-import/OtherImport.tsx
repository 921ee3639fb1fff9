import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { logImportText } from '#shared/text/log-import'
import type { LogRegister } from './log-register.ts'
import { startOver } from './open-files.ts'
import type { Wizard } from './wizard-state.ts'

type OtherImportProps = { readonly other: LogRegister; readonly wizard: Wizard }

const words = logImportText.other

/** Says that a log of another register is open, leads to it, or lets it go. */
export function OtherImport({ other, wizard }: OtherImportProps) {
  const navigate = useNavigate()
  const { files, place, step, work } = wizard
  const fileName = files[place]?.fileName ?? ''
  const isBusy = work !== null
  return (
    <div className="px-6">
      <EmptyState
        title={words.title(other.words.title)}
        action={
          <div className="flex flex-wrap gap-2">
            <Button kind="primary" onPress={() => void navigate({ to: other.path })}>
              {words.go}
            </Button>
            {isBusy ? null : <Button onPress={startOver}>{words.startOver}</Button>}
          </div>
        }
      >
        {isBusy ? words.busy(fileName) : words.open(fileName, logImportText.steps[step])}
      </EmptyState>
    </div>
  )
}
