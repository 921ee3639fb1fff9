import type { Ref } from 'react'
import type { OpenFinding } from '#shared/ipc/findings'
import { findingsListText } from '#shared/text/findings-list'
import { Button } from '#ui/actions/Button'
import { FindingNote } from '../../parts/findings/FindingNote.tsx'
import { fieldTitle, recordTitle } from './finding-columns.tsx'

export type FindingDetailProps = {
  readonly row: OpenFinding | null
  readonly onOpen: (row: OpenFinding) => void
  readonly ref: Ref<HTMLElement>
}

const text = findingsListText

/** The margin of the work list: the finding the officer is at in full, with its answer. */
export function FindingDetail({ row, onOpen, ref }: FindingDetailProps) {
  return (
    <aside
      ref={ref}
      aria-label={text.detail}
      className="flex w-64 shrink-0 flex-col overflow-auto border-l border-hairline px-5 pt-1.5 pb-4 text-13 @max-[58rem]:grid @max-[58rem]:h-40 @max-[58rem]:w-full @max-[58rem]:grid-cols-2 @max-[58rem]:items-start @max-[58rem]:gap-x-6 @max-[58rem]:border-t @max-[58rem]:border-l-0 @max-[58rem]:px-6"
    >
      {row ? (
        <>
          <div>
            <FindingNote
              key={`${row.recordId} ${row.finding.code}`}
              on={{ subject: row.subject, recordId: row.recordId }}
              finding={row.finding}
              answers={row.answer ? [row.answer] : []}
            />
          </div>
          <div className="flex flex-col items-start gap-1 py-2">
            <p className="text-12 font-semibold text-ink">
              <bdi>{recordTitle(row)}</bdi>
            </p>
            <p className="pb-1 text-12 text-ink-soft">{text.field(fieldTitle(row))}</p>
            <Button onPress={() => onOpen(row)}>{text.open}</Button>
          </div>
        </>
      ) : (
        <p className="py-2 text-12 text-ink-faint">{text.pickOne}</p>
      )}
    </aside>
  )
}
