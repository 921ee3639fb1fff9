import { useMemo, type ReactNode } from 'react'
import { breachFieldText } from '#shared/text/breach-sheet'
import { useCommand } from '../../../call.ts'
import { useRecordFields } from '../../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../../parts/history/HistoryMark.tsx'
import { useLastChanges } from '../../../parts/history/use-last-changes.ts'
import { breachHistoryWords } from './breach-history-words.ts'
import { ENTITY, type BreachContent, type LoadedBreach, type Sheet } from './breach-sheet.ts'
import { GapNote } from './GapNotes.tsx'
import { openGaps } from './open-gaps.ts'

/** Binds a loaded incident to its rows: what each saves, what is missing, and who changed it last. */
export function useBreachSheet(loaded: LoadedBreach): Sheet {
  const { breach, catalogues, activities } = loaded
  const change = useCommand('breaches:change')
  const historyWords = useMemo(
    () => breachHistoryWords({ catalogues, activities, timeZone: breach.timeZone }),
    [catalogues, activities, breach.timeZone],
  )
  const marks = useLastChanges(ENTITY, breach.id, historyWords)
  const gaps = openGaps(loaded)
  const notes = (path: string): ReactNode => {
    const gap = gaps.find(({ field }) => field === path)
    const mark = marks.get(path)
    if (!gap && !mark) return undefined
    return (
      <>
        {gap ? <GapNote gap={gap} /> : null}
        {mark ? <HistoryMark text={mark} /> : null}
      </>
    )
  }
  const fields = useRecordFields<BreachContent>({
    entity: ENTITY,
    record: breach,
    words: breachFieldText,
    change: (patch) => change.mutateAsync({ id: breach.id, patch }),
    notes,
  })
  return { ...loaded, fields, historyWords, gaps }
}
