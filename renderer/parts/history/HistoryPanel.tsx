import { useState, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { Entity } from '#shared/domain/journal/entity'
import { errorText } from '#shared/text/errors'
import { historyText } from '#shared/text/history'
import { useQuery } from '../../call.ts'
import { HistoryEntry } from './HistoryEntry.tsx'
import { plainHistoryWords, type HistoryWords } from './history-lines.ts'

export type HistoryPanelProps = {
  readonly entity: Entity
  readonly id: string
  /** How the values of this kind of record are told. */
  readonly words?: HistoryWords
  /** What the record came to with an entry. */
  readonly tell?: (seq: number) => ReactNode
}

const SHOWN_AT_FIRST = 10

/** Everything that happened to a record, newest first: who, when, and each field before and after. */
export function HistoryPanel({ entity, id, words, tell }: HistoryPanelProps) {
  const { data, error } = useQuery('journal:history', { entity, id })
  const [isWhole, setWhole] = useState(false)
  if (error) return <ErrorNote title={historyText.failed}>{errorText[error.code].todo}</ErrorNote>
  if (!data) return <SkeletonRows count={3} />
  if (data.length === 0) return <p className="py-2 text-14 text-ink-soft">{historyText.empty}</p>
  const shown = isWhole ? data : data.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <ol>
        {shown.map((change) => (
          <HistoryEntry
            key={change.deed.seq}
            change={change}

            words={words ?? plainHistoryWords(entity)}
            told={tell?.(change.deed.seq)}
          />
        ))}
      </ol>
      {shown.length < data.length ? (
        <div className="-ml-2 py-2">
          <Button kind="plain" onPress={() => setWhole(true)}>
            {historyText.showAll(data.length)}
          </Button>
        </div>
      ) : null}
    </>
  )
}
