import { useMemo } from 'react'
import type { HoldingFields } from '#shared/domain/retention/holding'
import { holdingFieldText } from '#shared/text/holdings'
import { useCommand } from '../../call.ts'
import { useRecordFields } from '../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../parts/history/HistoryMark.tsx'
import { useLastChanges } from '../../parts/history/use-last-changes.ts'
import { useRetentionWords } from '../../parts/retention-history/use-retention-words.ts'
import { ENTITY, type LoadedHolding, type Sheet } from './holding-sheet.ts'

/** Binds a loaded holding to its rows: what each saves, and who changed it last. */
export function useHoldingSheet(loaded: LoadedHolding): Sheet {
  const { holding, rules } = loaded
  const change = useCommand('holdings:change')
  const historyWords = useRetentionWords(ENTITY)
  const marks = useLastChanges(ENTITY, holding.id, historyWords)
  const rulesById = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules])
  const fields = useRecordFields<HoldingFields>({
    entity: ENTITY,
    record: holding,
    words: holdingFieldText,
    change: (patch) => change.mutateAsync({ id: holding.id, patch }),
    notes: (path) => {
      const mark = marks.get(path)
      return mark ? <HistoryMark text={mark} /> : undefined
    },
  })
  return { ...loaded, rulesById, fields, historyWords }
}
