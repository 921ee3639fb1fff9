import { useRef, type KeyboardEvent } from 'react'
import type { OpenFinding } from '#shared/ipc/findings'
import { findingsListText } from '#shared/text/findings-list'
import { listText } from '#shared/text/list'
import { EmptyState } from '#ui/marks/EmptyState'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { DataGrid } from '../../parts/list/DataGrid.tsx'
import { ClearAll } from '../../parts/list/FilterBar.tsx'
import type { List } from '../../parts/list/list.ts'
import { findingTitle, recordTitle } from './finding-columns.tsx'
import { FindingDetail } from './FindingDetail.tsx'
import { findingRowId, useOpenFinding } from './finding-place.ts'

const text = findingsListText

/** Every finding of the register, with the one the officer is at in the margin. */
export function RegisterFindings({ list }: { readonly list: List<OpenFinding> }) {
  const open = useOpenFinding()
  const detail = useRef<HTMLElement>(null)
  if (!list.isReady)
    return (
      <div className="px-6">
        <SkeletonRows count={12} />
      </div>
    )
  if (list.rows.length === 0) return <NoFindings list={list} />
  // A goes to the answer of the finding, as in "accept"; Escape there comes back by itself.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'a' || event.ctrlKey || event.metaKey || event.altKey) return false
    event.preventDefault()
    detail.current?.querySelector('button')?.focus()
    return true
  }
  return (
    <div className="flex min-h-0 grow @max-[58rem]:flex-col">
      <DataGrid
        label={text.title}
        list={list}
        idOf={findingRowId}
        labelOf={(row) => `${findingTitle(row)}, ${recordTitle(row)}`}
        onOpen={open}
        click="points"
        canSelect={false}
        isQuiet={({ needsYou }) => !needsYou}
        onKey={onKey}
      />
      <FindingDetail ref={detail} row={list.activeRow} onOpen={open} />
    </div>
  )
}

function NoFindings({ list }: { readonly list: List<OpenFinding> }) {
  return (
    <div className="px-6">
      {list.allRows.length === 0 ? (
        <EmptyState title={text.noneTitle}>{text.noneHint}</EmptyState>
      ) : (
        <EmptyState title={listText.nothingMatches} action={<ClearAll list={list} />}>
          {listText.nothingMatchesHint}
        </EmptyState>
      )}
    </div>
  )
}
