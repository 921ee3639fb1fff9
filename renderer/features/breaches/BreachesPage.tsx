import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { BreachSummary } from '#shared/ipc/breaches'
import { breachesListText as text } from '#shared/text/breaches-list'
import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { AbsentRows } from '../../parts/list/AbsentRows.tsx'
import { DataGrid } from '../../parts/list/DataGrid.tsx'
import { ClearAll } from '../../parts/list/FilterBar.tsx'
import { useAskedNew } from '../../parts/list/use-asked-new.ts'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { BreachesHeader, SEARCH_ID } from './BreachesHeader.tsx'
import { BreachMenu } from './BreachMenu.tsx'
import { Hours } from './ClockCell.tsx'
import { RegisterDialog } from './documents/RegisterDialog.tsx'
import { EraseBreaches, type EraseBreachesProps } from './EraseBreaches.tsx'
import { NewBreach } from './NewBreach.tsx'
import { breachId, useBreaches, type Breaches } from './use-breaches.ts'

type Erasing = Pick<EraseBreachesProps, 'ids' | 'notDue'>
type OnErase = (ids: readonly string[], notDue: number) => void

/** The register of personal data breaches, running clocks first. GDPR art. 33(5). */
export function BreachesPage() {
  const breaches = useBreaches()
  const [isLogging, setLogging] = useState(false)
  const [isIssuing, setIssuing] = useState(false)
  const [erasing, setErasing] = useState<Erasing | null>(null)
  const onCreate = () => setLogging(true)
  useListMenu(SEARCH_ID, onCreate)
  useAskedNew(onCreate)
  const onErase: OnErase = (ids, notDue) => setErasing({ ids, notDue })
  return (
    <div className="flex min-h-0 grow basis-0 flex-col">
      <BreachesHeader
        breaches={breaches}
        onCreate={onCreate}
        onIssue={() => setIssuing(true)}
        onErase={onErase}
      />
      <BreachesBody breaches={breaches} onCreate={onCreate} onErase={onErase} />
      {isLogging ? <NewBreach onClose={() => setLogging(false)} /> : null}
      {isIssuing ? <RegisterDialog onClose={() => setIssuing(false)} /> : null}
      {erasing ? <EraseBreaches {...erasing} onClose={() => setErasing(null)} /> : null}
    </div>
  )
}

type BodyProps = {
  readonly breaches: Breaches
  readonly onCreate: () => void
  readonly onErase: OnErase
}

function BreachesBody({ breaches, onCreate, onErase }: BodyProps) {
  const { list, settings, today, error } = breaches
  const navigate = useNavigate()
  const open = ({ id }: BreachSummary) => void navigate({ to: '/breaches/$id', params: { id } })
  if (!list.isReady) return <AbsentRows error={error} />
  if (list.rows.length === 0) return <NoBreaches breaches={breaches} onCreate={onCreate} />
  return (
    <Hours value={settings}>
      <DataGrid
        label={text.title}
        list={list}
        idOf={breachId}
        labelOf={labelOf}
        onOpen={open}
        click="opens"
        isQuiet={({ isOpen }) => !isOpen}
        menuOf={(row) => (
          <BreachMenu
            row={row}
            today={today}
            onOpen={() => open(row)}
            onErase={() => onErase([row.id], 0)}
          />
        )}
      />
    </Hours>
  )
}

function NoBreaches({ breaches: { list }, onCreate }: Pick<BodyProps, 'breaches' | 'onCreate'>) {
  const navigate = useNavigate()
  const actions = (
    <div className="flex flex-wrap gap-2">
      <Button kind="primary" onPress={onCreate}>
        {text.create}
      </Button>
      <Button onPress={() => void navigate({ to: '/breaches/import' })}>{text.importFirst}</Button>
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

function labelOf({ refNo, title }: BreachSummary): string {
  return `${refNo} ${title}`
}
