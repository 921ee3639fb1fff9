import { ProgressBar } from '#ui/marks/ProgressBar'
import { issueText as words } from '#shared/text/breach-documents'
import type { PrintProgress } from './print-document.ts'

/** How far the making of a document is. */
export function PrintingBar({ progress }: { readonly progress: PrintProgress | null }) {
  if (progress === null) return null
  const { done, total } = progress
  return (
    <ProgressBar
      label={words.making}
      value={total === 0 ? null : done / total}
      valueText={total === 0 ? undefined : words.step(done, total)}
    />
  )
}
