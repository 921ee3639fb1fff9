import { useMemo } from 'react'
import type { ErasureFields } from '#shared/domain/retention/erasure'
import type { ErasureSheet } from '#shared/ipc/retention'
import { erasureFieldText } from '#shared/text/erasures'
import { useCommand, useQuery } from '../../call.ts'
import { useRecordFields } from '../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../parts/history/HistoryMark.tsx'
import { useLastChanges } from '../../parts/history/use-last-changes.ts'
import { useRetentionWords } from '../../parts/retention-history/use-retention-words.ts'
import { ENTITY, type Sheet } from './erasure-sheet.ts'

/** Binds a loaded erasure to its rows: what each saves, and who changed it last. */
export function useErasureSheet(loaded: ErasureSheet): Sheet {
  const { erasure } = loaded
  const change = useCommand('erasures:change')
  const holds = useQuery('holds:list', undefined).data
  const holdIds = useMemo(
    () => new Map((holds ?? []).map(({ hold }) => [hold.refNo, hold.id])),
    [holds],
  )
  const historyWords = useRetentionWords(ENTITY)
  const marks = useLastChanges(ENTITY, erasure.id, historyWords)
  const fields = useRecordFields<ErasureFields>({
    entity: ENTITY,
    record: erasure,
    words: erasureFieldText,
    change: (patch) => change.mutateAsync({ id: erasure.id, patch }),
    notes: (path) => {
      const mark = marks.get(path)
      return mark ? <HistoryMark text={mark} /> : undefined
    },
  })
  return { ...loaded, holdIds, fields, historyWords }
}
