import { ProgressBar } from '#ui/marks/ProgressBar'
import { logImportText as words } from '#shared/text/log-import'
import { cancelWork } from './run-import.ts'
import { useProgress } from './work-progress.ts'

/** How far long work is, with a way out; it alone is drawn again while the work goes on. */
export function WorkBar({ label }: { readonly label: string }) {
  const { done, total } = useProgress()
  return (
    <ProgressBar
      label={label}
      value={total > 0 ? done / total : null}
      valueText={words.check.progress(done, total)}
      onCancel={cancelWork}
    />
  )
}
