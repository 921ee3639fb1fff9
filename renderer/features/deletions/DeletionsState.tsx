import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionsListText as text } from '#shared/text/deletions-list'
import { useNow } from '../../parts/clock/use-now.ts'
import { isOverTarget } from '../../parts/deletions/target-standing.ts'

/** How the register stands in a line of words: "6 cases, 4 open, 1 over its target". */
export function DeletionsState({ rows }: { readonly rows: readonly DeletionSummary[] }) {
  return useNow((now) =>
    text.state({
      records: rows.length,
      cases: rows.reduce((sum, { cases }) => sum + cases, 0),
      open: rows.filter(({ isOpen }) => isOpen).length,
      over: rows.filter((row) => isOverTarget(row, now)).length,
    }),
  )
}
