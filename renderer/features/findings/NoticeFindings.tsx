import { useMemo } from 'react'
import type { NoticeFinding } from '#shared/domain/findings/finding'
import { findingsListText } from '#shared/text/findings-list'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { StateMark } from '#ui/marks/StateMark'
import { useCommand } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'
import { formatDate } from '../../ui/format-date.ts'
import { ResolveNotice } from './ResolveNotice.tsx'

const text = findingsListText.notice
const collator = new Intl.Collator('en', { numeric: true })

/** The gaps of the privacy notice itself: open ones first, resolved ones with how. GDPR art. 13, 14. */
export function NoticeFindings({ findings }: { readonly findings: readonly NoticeFinding[] }) {
  const sorted = useMemo(
    () =>
      [...findings].sort(
        (a, b) =>
          Number(a.resolvedOn !== null) - Number(b.resolvedOn !== null) ||
          collator.compare(a.ref, b.ref),
      ),
    [findings],
  )
  return (
    <div className="min-h-0 grow overflow-auto px-6 pb-6">
      {sorted.length === 0 ? (
        <EmptyState title={text.none}>{text.noneHint}</EmptyState>
      ) : (
        <ul className="border-t border-rule">
          {sorted.map((finding) => (
            <NoticeLine key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </div>
  )
}

function NoticeLine({ finding }: { readonly finding: NoticeFinding }) {
  const { ref, article, resolvedOn, resolution } = finding
  const isOpen = resolvedOn === null
  return (
    <li className="grid min-h-row grid-cols-[3.5rem_5.5rem_1fr_10rem_5.5rem] items-baseline gap-x-4 border-b border-hairline text-13">
      <span className="text-ink-faint">{ref}</span>
      <StateMark
        tone={isOpen ? 'warning' : 'good'}
        label={isOpen ? text.openMark : text.resolvedMark}
      />
      <div className="max-w-column min-w-0 py-1">
        <p dir="auto" className={isOpen ? 'text-ink' : 'text-ink-soft'}>
          {finding.text}
        </p>
        {isOpen ? null : (
          <p className="text-12 text-ink-faint">
            <bdi>{text.resolved(formatDate(resolvedOn), resolution ?? '')}</bdi>
          </p>
        )}
      </div>
      <span className="text-12 text-ink-faint">{text.article(article)}</span>
      <div className="flex justify-end">
        {isOpen ? <ResolveNotice finding={finding} /> : <Reopen finding={finding} />}
      </div>
    </li>
  )
}

function Reopen({ finding: { id, ref } }: { readonly finding: NoticeFinding }) {
  const resolve = useCommand('findings:resolve-notice')
  const reopen = async () => {
    try {
      await resolve.mutateAsync({ id, resolution: null })
      await showUndoToast(text.reopened(ref))
    } catch (error) {
      showFailure(error)
    }
  }
  return (
    <Button kind="plain" onPress={() => void reopen()} isBusy={resolve.isPending}>
      {text.reopen}
    </Button>
  )
}
