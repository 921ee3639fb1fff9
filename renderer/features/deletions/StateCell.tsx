import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionStateWords } from '#shared/text/deletion-words'
import { deletionsListText as text } from '#shared/text/deletions-list'

type StateCellProps = { readonly row: Pick<DeletionSummary, 'state' | 'cases'> }

/** Where a case stands, and for how many a record stands that was added up from a log. */
export function StateCell({ row: { state, cases } }: StateCellProps) {
  const label = deletionStateWords[state]
  const more = cases > 1 ? text.standsFor(cases) : null
  return (
    <span className="min-w-0 truncate" title={[label, more].filter(Boolean).join(', ')}>
      {label}
      {more === null ? null : <span className="ml-1.5 text-12 text-ink-faint"> {more}</span>}
    </span>
  )
}
