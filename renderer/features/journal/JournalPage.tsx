import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { errorText } from '#shared/text/errors'
import { journalText as words } from '#shared/text/journal'
import { AsOfPage } from './AsOfPage.tsx'
import { AsOfPopover } from './AsOfPopover.tsx'
import { JournalTable } from './JournalTable.tsx'
import { useJournal, type Journal } from './use-journal.ts'
import { VerificationNote } from './VerificationNote.tsx'
import { useVerification } from './use-verification.ts'

/** Everything that ever happened to the register, newest first, and the register as it once was. */
export function JournalPage() {
  const [asOf, setAsOf] = useState<string | null>(null)
  const journal = useJournal()
  const verification = useVerification()
  if (asOf !== null) return <AsOfPage at={asOf} onChange={setAsOf} onLeave={() => setAsOf(null)} />
  return (
    <>
      <PageHeader
        title={words.title}
        state={journal.entries && words.state(journal.total)}
        viewMenu={<AsOfPopover onShow={setAsOf} />}
        primaryAction={
          <Button onPress={verification.run} isBusy={verification.isRunning}>
            {words.verify}
          </Button>
        }
      />
      <div className="flex flex-col gap-4 px-6 pb-16">
        <VerificationNote verification={verification} />
        <Entries journal={journal} />
      </div>
    </>
  )
}

function Entries({ journal }: { readonly journal: Journal }) {
  const { entries, error, hasMore, isLoadingMore, loadMore } = journal
  if (error) {
    const { title, todo } = errorText[error.code]
    return <ErrorNote title={title}>{todo}</ErrorNote>
  }
  if (!entries) return <SkeletonRows count={12} />
  if (entries.length === 0) return <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
  return (
    <>
      <JournalTable entries={entries} />
      {hasMore ? (
        <div>
          <Button onPress={loadMore} isBusy={isLoadingMore}>
            {words.loadMore}
          </Button>
        </div>
      ) : null}
    </>
  )
}
