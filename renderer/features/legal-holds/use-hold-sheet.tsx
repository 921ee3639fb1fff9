import type { HoldFields } from '#shared/domain/retention/legal-hold'
import { holdFieldText } from '#shared/text/legal-holds'
import { useCommand } from '../../call.ts'
import { useRecordFields } from '../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../parts/history/HistoryMark.tsx'
import { useLastChanges } from '../../parts/history/use-last-changes.ts'
import { holdState } from '../../parts/legal-holds/hold-state.ts'
import { useRetentionWords } from '../../parts/retention-history/use-retention-words.ts'
import { ENTITY, type LoadedHold, type Sheet } from './hold-sheet.ts'

/** Binds a loaded hold to its rows: what each saves, and who changed it last. */
export function useHoldSheet(loaded: LoadedHold): Sheet {
  const { hold, today } = loaded
  const change = useCommand('holds:change')
  const historyWords = useRetentionWords(ENTITY)
  const marks = useLastChanges(ENTITY, hold.id, historyWords)
  const fields = useRecordFields<HoldFields>({
    entity: ENTITY,
    record: hold,
    words: holdFieldText,
    change: (patch) => change.mutateAsync({ id: hold.id, patch }),
    notes: (path) => {
      const mark = marks.get(path)
      return mark ? <HistoryMark text={mark} /> : undefined
    },
  })
  return { ...loaded, state: holdState(hold, today), fields, historyWords }
}
