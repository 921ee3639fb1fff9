import { createContext, useContext } from 'react'
import type { RequestSummary } from '#shared/ipc/requests'
import { requestsListText as text } from '#shared/text/requests-list'
import { HoverLayer } from '#ui/layers/HoverLayer'
import { DeadlineChip } from '../../parts/deadline/DeadlineChip.tsx'
import { deadlineLabel } from '../../parts/deadline/deadline-words.ts'
import { CellText } from '../../parts/list/CellText.tsx'
import { CaseExplanation } from './CaseExplanation.tsx'

/** Against what the dates of all rows are told. */
export const DueFacts = createContext({ today: '', dueSoonDays: 0 })

export type DueCellProps = { readonly row: RequestSummary; readonly isActive: boolean }

/** The time left in a row, and on asking how the date comes about. */
export function DueCell({ row, isActive }: DueCellProps) {
  const facts = useContext(DueFacts)
  const { dueOn, dueKind: kind, isPaused, isOpen } = row
  if (!isOpen && dueOn === null) return <CellText text={null} />
  const due = { dueOn, kind, isPaused, isOpen, ...facts }
  return (
    <span data-part="own" className="flex min-w-0">
      <HoverLayer
        label={text.explain(deadlineLabel(due))}
        isTabStop={isActive}
        trigger={<DeadlineChip {...due} isInColumn />}
      >
        <CaseExplanation id={row.id} />
      </HoverLayer>
    </span>
  )
}
