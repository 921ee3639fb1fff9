import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { ErasureChoice, HoldingRow } from '#shared/ipc/retention'
import { listText } from '#shared/text/list'
import { retentionPageText as text } from '#shared/text/retention-page'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { RecordErasure } from '../../parts/erasures/RecordErasure.tsx'
import { NewHolding } from '../../parts/holdings/NewHolding.tsx'
import { AbsentRows } from '../../parts/list/AbsentRows.tsx'
import { DataGrid } from '../../parts/list/DataGrid.tsx'
import { useAskedNew } from '../../parts/list/use-asked-new.ts'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { ChartSection } from './ChartSection.tsx'
import { HoldingMenu } from './HoldingMenu.tsx'
import { RetentionFilters, SEARCH_ID } from './RetentionFilters.tsx'
import { RetentionHeader } from './RetentionHeader.tsx'
import { eventLine } from './retention-columns.tsx'
import { holdingId, useRetention, type Retention } from './use-retention.ts'

/** What falls due when, months ahead, and the holdings behind it. GDPR art. 5(1)(e). */
export function RetentionPage() {
  const retention = useRetention()
  const [isAdding, setAdding] = useState(false)
  const [erasing, setErasing] = useState<ErasureChoice | null>(null)
  const onCreate = () => setAdding(true)
  useListMenu(SEARCH_ID, onCreate)
  useAskedNew(onCreate)
  return (
    <div className="flex shrink-0 grow flex-col">
      <RetentionHeader retention={retention} onCreate={onCreate} />
      <RetentionBody retention={retention} onCreate={onCreate} onErase={setErasing} />
      {isAdding ? <NewHolding onClose={() => setAdding(false)} /> : null}
      {erasing ? <RecordErasure choice={erasing} onClose={() => setErasing(null)} /> : null}
    </div>
  )
}

type BodyProps = {
  readonly retention: Retention
  readonly onCreate: () => void
  readonly onErase: (choice: ErasureChoice) => void
}

function RetentionBody({ retention, onCreate, onErase }: BodyProps) {
  const { list, counts, error } = retention
  if (!list.isReady) return <AbsentRows error={error} />
  if (!counts) return <AbsentRows error={null} />
  return (
    <>
      {retention.isNew ? <NoHoldings onCreate={onCreate} /> : null}
      {counts.total === 0 && retention.isNew ? null : (
        <Sections retention={retention} onErase={onErase} />
      )}
    </>
  )
}

/** What tells a row from its neighbours when it is heard: many are of one category. */
function rowLabel(row: HoldingRow): string {
  const { category, system, own } = row
  return [category, own ? null : system, eventLine(row)].filter((each) => each !== null).join(', ')
}

function Sections({ retention, onErase }: Omit<BodyProps, 'onCreate'>) {
  return (
    <>
      {retention.isNew ? null : <ChartSection retention={retention} />}
      <RetentionFilters retention={retention} onErase={onErase} />
      <div className="flex min-h-72 grow basis-0 flex-col">
        <Holdings retention={retention} onErase={onErase} />
      </div>
    </>
  )
}

function Holdings({ retention, onErase }: Pick<BodyProps, 'retention' | 'onErase'>) {
  const { list } = retention
  const navigate = useNavigate()
  const open = (row: HoldingRow) => {
    if (row.own === 'requests') void navigate({ to: '/requests' })
    else if (row.own === 'breaches') void navigate({ to: '/breaches' })
    else if (row.own === 'children' || row.own === 'evidence') void navigate({ to: '/deletions' })
    else if (row.own) void navigate({ to: '/journal' })
    else void navigate({ to: '/retention/holdings/$id', params: { id: row.id } })
  }
  if (list.rows.length === 0)
    return (
      <div className="px-6">
        <EmptyState
          title={listText.nothingMatches}
          action={<Button onPress={retention.showAll}>{listText.clearAll}</Button>}
        >
          {listText.nothingMatchesHint}
        </EmptyState>
      </div>
    )
  return (
    <DataGrid
      label={text.table}
      list={list}
      idOf={holdingId}
      labelOf={rowLabel}
      onOpen={open}
      click="opens"
      isQuiet={({ status }) => status === 'ERASED' || status === 'NOT_APPLICABLE'}
      menuOf={(row) => (
        <HoldingMenu
          row={row}
          onOpen={() => open(row)}
          onErase={() => onErase({ ids: [row.id] })}
        />
      )}
    />
  )
}

function NoHoldings({ onCreate }: Pick<BodyProps, 'onCreate'>) {
  const navigate = useNavigate()
  const actions = (
    <div className="flex flex-wrap gap-2">
      <Button kind="primary" onPress={onCreate}>
        {text.create}
      </Button>
      <Button onPress={() => void navigate({ to: '/retention/import' })}>{text.importFirst}</Button>
    </div>
  )
  return (
    <div className="px-6">
      <EmptyState title={text.nothingTitle} article={text.nothingArticle} action={actions}>
        {text.nothingHint}
      </EmptyState>
    </div>
  )
}
