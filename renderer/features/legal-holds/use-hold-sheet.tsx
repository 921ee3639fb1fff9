import type { HoldFields, HoldPatch } from '#shared/domain/retention/legal-hold'
import type { CallOutput } from '#shared/ipc/contract'
import { holdFieldText, holdSheetText as words } from '#shared/text/legal-holds'
import { call, useCommand } from '../../call.ts'
import { useRecordFields } from '../../parts/fields/record-fields.ts'
import { showUndoToast } from '../../parts/history/undo-toast.ts'
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
    change: async (patch) => {
      const left = await leavingBy(hold.id, patch)
      const changed = await change.mutateAsync({ id: hold.id, patch })
      await tellOfLeft(left)
      return changed
    },
    notes: (path) => {
      const mark = marks.get(path)
      return mark ? <HistoryMark text={mark} /> : undefined
    },
  })
  return { ...loaded, state: holdState(hold, today), fields, historyWords }
}

type Left = CallOutput<'holds:leaving'>

// Only its scope and its first day decide what a hold covers.
async function leavingBy(id: string, patch: HoldPatch): Promise<Left | null> {
  if (patch.scope === undefined && patch.from === undefined) return null
  return call('holds:leaving', { id, patch })
}

/** Data that a hold no longer blocks may have to be erased at once. GDPR art. 5(1)(e), 17(1)(a). */
async function tellOfLeft(left: Left | null): Promise<void> {
  if (left !== null && left.holdings > 0) await showUndoToast(words.left(left.holdings, left.past))
}
