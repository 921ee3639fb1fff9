import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionsListText as text } from '#shared/text/deletions-list'
import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { NewDeletion } from '../../parts/deletions/NewDeletion.tsx'
import { AbsentRows } from '../../parts/list/AbsentRows.tsx'
import { DataGrid } from '../../parts/list/DataGrid.tsx'
import { ClearAll } from '../../parts/list/FilterBar.tsx'
import { useAskedNew } from '../../parts/list/use-asked-new.ts'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { DeletionMenu } from './DeletionMenu.tsx'
import { DeletionsHeader, SEARCH_ID } from './DeletionsHeader.tsx'
import { EraseDeletions, type EraseDeletionsProps } from './EraseDeletions.tsx'
import { deletionId, useDeletions, type Deletions } from './use-deletions.ts'

type Erasing = Pick<EraseDeletionsProps, 'ids' | 'notDue'>
type OnErase = (ids: readonly string[], notDue: number) => void

/** The register of age-verification cases, the nearest target first. GDPR art. 8, 17(1)(f), 5(2). */
export function DeletionsPage() {
  const deletions = useDeletions()
  const [isOpening, setOpening] = useState(false)
  const [erasing, setErasing] = useState<Erasing | null>(null)
  const onCreate = () => setOpening(true)
  useListMenu(SEARCH_ID, onCreate)
  useAskedNew(onCreate)
  const onErase: OnErase = (ids, notDue) => setErasing({ ids, notDue })
  return (
    <div className="flex min-h-0 grow basis-0 flex-col">
      <DeletionsHeader deletions={deletions} onCreate={onCreate} onErase={onErase} />
      <DeletionsBody deletions={deletions} onCreate={onCreate} onErase={onErase} />
      {isOpening ? <NewDeletion onClose={() => setOpening(false)} /> : null}
      {erasing ? <EraseDeletions {...erasing} onClose={() => setErasing(null)} /> : null}
    </div>
  )
}

type BodyProps = {
  readonly deletions: Deletions
  readonly onCreate: () => void
  readonly onErase: OnErase
}

function DeletionsBody({ deletions, onCreate, onErase }: BodyProps) {
  const { list, today, error } = deletions
  const navigate = useNavigate()
  const open = ({ id }: DeletionSummary) => void navigate({ to: '/deletions/$id', params: { id } })
  if (!list.isReady) return <AbsentRows error={error} />
  if (list.rows.length === 0) return <NoDeletions deletions={deletions} onCreate={onCreate} />
  return (
    <DataGrid
      label={text.title}
      list={list}
      idOf={deletionId}
      labelOf={({ refNo }) => refNo}
      onOpen={open}
      click="opens"
      isQuiet={({ isOpen }) => !isOpen}
      menuOf={(row) => (
        <DeletionMenu
          row={row}
          today={today}
          onOpen={() => open(row)}
          onErase={() => onErase([row.id], 0)}
        />
      )}
    />
  )
}

function NoDeletions({ deletions: { list }, onCreate }: Pick<BodyProps, 'deletions' | 'onCreate'>) {
  const navigate = useNavigate()
  const actions = (
    <div className="flex flex-wrap gap-2">
      <Button kind="primary" onPress={onCreate}>
        {text.create}
      </Button>
      <Button onPress={() => void navigate({ to: '/deletions/import' })}>{text.importFirst}</Button>
    </div>
  )
  return (
    <div className="px-6">
      {list.allRows.length > 0 ? (
        <EmptyState title={listText.nothingMatches} action={<ClearAll list={list} />}>
          {listText.nothingMatchesHint}
        </EmptyState>
      ) : (
        <EmptyState title={text.nothingTitle} article={text.nothingArticle} action={actions}>
          {text.nothingHint}
        </EmptyState>
      )}
    </div>
  )
}
