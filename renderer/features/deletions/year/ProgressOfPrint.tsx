import { controls } from '#shared/text/controls'
import { deletionYearText as text } from '#shared/text/deletion-year'
import { Button } from '#ui/actions/Button'
import { ProgressBar } from '#ui/marks/ProgressBar'
import type { PrintProgress } from './use-year-exports.ts'

type ProgressOfPrintProps = {
  readonly progress: PrintProgress | null
  readonly onCancel: () => void
}

/** How far the making of the document is, with a way out. */
export function ProgressOfPrint({ progress, onCancel }: ProgressOfPrintProps) {
  if (progress === null) return null
  const { done, total } = progress
  return (
    <div className="flex items-end gap-4">
      <div className="grow">
        <ProgressBar label={text.making} value={total === 0 ? null : done / total} />
      </div>
      <Button onPress={onCancel}>{controls.cancel}</Button>
    </div>
  )
}
