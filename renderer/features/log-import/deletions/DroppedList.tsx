import type { DeletionLogCheck } from '#shared/ipc/deletion-logs'
import { deletionLogText } from '#shared/text/deletion-log'

type Dropped = DeletionLogCheck['dropped']

const words = deletionLogText.check

/** Which columns are dropped on the way in, and which of them can tell who it is. GDPR art. 5(1)(c). */
export function DroppedList({ dropped }: { readonly dropped: Dropped }) {
  const identifying = dropped.filter(({ isIdentifying }) => isIdentifying)
  if (dropped.length === 0) return <p className="text-14 text-ink-soft">{words.noneDropped}</p>
  return (
    <div className="flex max-w-column flex-col gap-1 text-14 text-ink-soft">
      <p>
        {words.dropped(dropped.length)} <Heads dropped={dropped} />
      </p>
      {identifying.length === 0 ? null : (
        <p>
          {words.droppedIdentifying} <Heads dropped={identifying} />
        </p>
      )}
      <p className="text-13">{words.droppedWhy}</p>
    </div>
  )
}

function Heads({ dropped }: { readonly dropped: Dropped }) {
  return dropped.map(({ header }, place) => (
    // Two columns may have the same head.
    // eslint-disable-next-line react/no-array-index-key
    <span key={place}>
      {place > 0 ? ', ' : ''}
      <bdi className="text-ink">{header}</bdi>
    </span>
  ))
}
