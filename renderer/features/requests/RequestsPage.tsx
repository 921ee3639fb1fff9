import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { RequestSummary } from '#shared/ipc/requests'
import { listText } from '#shared/text/list'
import { requestsListText as text } from '#shared/text/requests-list'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { AbsentRows } from '../../parts/list/AbsentRows.tsx'
import { DataGrid } from '../../parts/list/DataGrid.tsx'
import { ClearAll } from '../../parts/list/FilterBar.tsx'
import { useAskedNew } from '../../parts/list/use-asked-new.ts'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { DueFacts } from './DueCell.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { NewRequest } from './NewRequest.tsx'
import { RequestMenu } from './RequestMenu.tsx'
import { RequestsHeader, SEARCH_ID } from './RequestsHeader.tsx'
import { typesLine } from '../../parts/cases/case-words.ts'
import { requestId, useRequests, type Requests } from './use-requests.ts'

type Erasing = { readonly ids: readonly string[]; readonly notDue: number }

/** The register of requests and complaints, least time left first. GDPR art. 12, 15 to 22, 77. */
export function RequestsPage() {
  const requests = useRequests()
  const [isLogging, setLogging] = useState(false)
  const [erasing, setErasing] = useState<Erasing | null>(null)
  const onCreate = () => setLogging(true)
  useListMenu(SEARCH_ID, onCreate)
  useAskedNew(onCreate)
  const onErase = (ids: readonly string[], notDue: number) => setErasing({ ids, notDue })
  return (
    <div className="flex min-h-0 grow basis-0 flex-col">
      <RequestsHeader requests={requests} onCreate={onCreate} onErase={onErase} />
      <RequestsBody requests={requests} onCreate={onCreate} onErase={onErase} />
      {isLogging ? <NewRequest onClose={() => setLogging(false)} /> : null}
      {erasing ? <EraseDialog {...erasing} onClose={() => setErasing(null)} /> : null}
    </div>
  )
}

type BodyProps = {
  readonly requests: Requests
  readonly onCreate: () => void
  readonly onErase: (ids: readonly string[], notDue: number) => void
}

function RequestsBody({ requests, onCreate, onErase }: BodyProps) {
  const { list, error } = requests
  const { today } = requests.dueFacts
  const navigate = useNavigate()
  const open = ({ id }: RequestSummary) => void navigate({ to: '/requests/$id', params: { id } })
  if (!list.isReady) return <AbsentRows error={error} />
  if (list.rows.length === 0) return <NoRequests requests={requests} onCreate={onCreate} />
  return (
    <DueFacts value={requests.dueFacts}>
      <DataGrid
        label={text.title}
        list={list}
        idOf={requestId}
        labelOf={labelOf}
        onOpen={open}
        click="opens"
        isQuiet={({ isOpen }) => !isOpen}
        menuOf={(row) => (
          <RequestMenu
            row={row}
            today={today}
            onOpen={() => open(row)}
            onErase={() => onErase([row.id], 0)}
          />
        )}
      />
    </DueFacts>
  )
}

function NoRequests({ requests, onCreate }: Pick<BodyProps, 'requests' | 'onCreate'>) {
  const navigate = useNavigate()
  const { list, counts } = requests
  // What is shown may answer the question before: only the count knows that there are none.
  if (!counts) return null
  const actions = (
    <div className="flex flex-wrap gap-2">
      <Button kind="primary" onPress={onCreate}>
        {text.create}
      </Button>
      <Button onPress={() => void navigate({ to: '/requests/import' })}>{text.importFirst}</Button>
    </div>
  )
  return (
    <div className="px-6">
      {counts.total > 0 ? (
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

function labelOf({ refNo, types }: RequestSummary): string {
  return `${refNo} ${typesLine(types)}`
}
