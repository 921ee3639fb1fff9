import { Link } from '@tanstack/react-router'
import type { RequestSummary } from '#shared/ipc/requests'
import { requestStateWords } from '#shared/text/request-words'
import { formatDate } from '../../../ui/format-date.ts'
import { typesLine } from '../request-words.ts'

/** Another case in one line: its reference leads to it. */
export function CaseLine({ summary }: { readonly summary: RequestSummary }) {
  const { id, refNo } = summary
  return (
    <span className="min-w-0 grow py-1">
      <Link to="/requests/$id" params={{ id }} className="mr-2 rounded-mark text-accent underline">
        {refNo}
      </Link>
      <span className="text-ink-soft">{caseWords(summary)}</span>
    </span>
  )
}

/** Person, rights, day and state of another case. */
export function caseWords({ requester, types, receivedOn, state }: RequestSummary): string {
  return [requester, typesLine(types), formatDate(receivedOn), requestStateWords[state]]
    .filter(Boolean)
    .join(', ')
}
