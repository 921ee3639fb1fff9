import { useState } from 'react'
import { ArrowLeft } from 'lucide-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import type { CatalogueOverview } from '#shared/ipc/catalogues'
import { catalogueText as words, catalogueWords } from '#shared/text/catalogues'
import { historyText } from '#shared/text/history'
import { useCommand } from '../../call.ts'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { runWithUndo } from '../../parts/history/undo-toast.ts'
import type { NamedKind } from '../../parts/linked/new-entry.ts'
import type { AnyEntry } from './columns.tsx'
import { EntryFields } from './EntryFields.tsx'
import { keepPlace } from './place-in-list.ts'
import { useUsers, type User } from '../../parts/users/use-users.ts'
import { UserLinks } from '../../parts/users/UserLinks.tsx'

type EntryPageProps = {
  readonly kind: NamedKind
  readonly id: string
  readonly overview: CatalogueOverview
}

/** One entry of a list as a sheet: its fields, the records that use it, its history. */
export function EntryPage({ kind, id, overview }: EntryPageProps) {
  const entries: readonly AnyEntry[] = overview.catalogues[kind]
  const place = entries.findIndex((entry) => entry.id === id)
  const entry = entries[place]
  const go = useTurns(kind)
  useSheetKeys({
    onBack: () => go(null),
    onPrevious: () => go(entries[place - 1]?.id ?? id),
    onNext: () => go(entries[place + 1]?.id ?? id),
  })
  const users = useUsers(overview)(id)
  const back = (
    <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={() => go(null)}>
      {catalogueWords[kind].many}
    </Button>
  )
  if (!entry)
    return (
      <div className="px-6 pt-5">
        {back}
        <EmptyState title={words.gone}>{words.goneHint}</EmptyState>
      </div>
    )
  return <EntrySheet {...{ kind, entry, users, back }} onRemoved={() => go(null)} />
}

type EntrySheetProps = Pick<EntryPageProps, 'kind'> & {
  readonly entry: AnyEntry
  readonly users: readonly User[]
  readonly back: React.ReactNode
  readonly onRemoved: () => void
}

function EntrySheet({ kind, entry, users, back, onRemoved }: EntrySheetProps) {
  const historyWords = useKnownWords(kind)
  const remove = useRemoval({ kind, entry, users, onRemoved })
  return (
    <>
      <PageHeader
        back={back}
        title={
          <span className="line-clamp-2">
            <bdi>{entry.name}</bdi>
          </span>
        }
        pinned={<RecordTitle name={entry.name} />}
        state={words.entryState(catalogueWords[kind].one, users.length)}
        primaryAction={<Button onPress={remove.run}>{words.remove}</Button>}
      />
      <div className="flex max-w-column flex-col gap-10 px-6 pb-24">
        {remove.isRefused && users.length > 0 ? (
          <ErrorNote tone="warning" title={words.inUseTitle(entry.name)}>
            {words.inUse(users.map(({ refNo }) => refNo))}
          </ErrorNote>
        ) : null}
        <EntryFields kind={kind} entry={entry} />
        <section aria-labelledby="entry-users">
          <SectionHeading id="entry-users" title={words.usedIn} />
          {users.length > 0 ? (
            <UserLinks users={users} />
          ) : (
            <p className="py-2 text-14 text-ink-soft">{words.notUsed}</p>
          )}
        </section>
        <section aria-labelledby="entry-history">
          <SectionHeading id="entry-history" title={historyText.title} />
          <HistoryPanel entity={kind} id={entry.id} words={historyWords} />
        </section>
      </div>
    </>
  )
}

type RemovalOptions = Pick<EntrySheetProps, 'kind' | 'entry' | 'users' | 'onRemoved'>

function useRemoval({ kind, entry, users, onRemoved }: RemovalOptions) {
  const [isRefused, setRefused] = useState(false)
  const remove = useCommand('catalogues:remove')
  const run = async () => {
    if (users.length > 0) return setRefused(true)
    // The sheet is left first, so that it never shows an entry that is gone.
    onRemoved()
    await runWithUndo(
      () => remove.mutateAsync({ kind, id: entry.id }).then(() => null, saveProblem),
      words.removed(entry.name),
    )
  }
  return { isRefused, run: () => void run() }
}

function useTurns(kind: NamedKind): (id: string | null) => void {
  const navigate = useNavigate()
  return (id) => {
    if (id !== null) keepPlace(kind, { openedId: id })
    const search = id === null ? {} : { id }
    void navigate({ to: '/catalogues/$kind', params: { kind }, search })
  }
}
