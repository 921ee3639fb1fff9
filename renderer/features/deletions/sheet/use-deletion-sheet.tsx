import { useMemo } from 'react'
import { deletionFieldText } from '#shared/text/deletion-sheet'
import { useCommand } from '../../../call.ts'
import { useRecordFields, type RecordFields } from '../../../parts/fields/record-fields.ts'
import { HistoryMark } from '../../../parts/history/HistoryMark.tsx'
import { useLastChanges } from '../../../parts/history/use-last-changes.ts'
import { deletionHistoryWords } from './deletion-history-words.ts'
import { ENTITY, type DeletionContent, type LoadedDeletion, type Sheet } from './deletion-sheet.ts'

/** Binds a loaded case to its rows: what each saves, and who changed it last. */
export function useDeletionSheet(loaded: LoadedDeletion): Sheet {
  const { deletion, catalogues, requests, breaches } = loaded
  const change = useCommand('deletions:change')
  const historyWords = useMemo(
    () => deletionHistoryWords({ catalogues, requests, breaches, timeZone: deletion.timeZone }),
    [catalogues, requests, breaches, deletion.timeZone],
  )
  const marks = useLastChanges(ENTITY, deletion.id, historyWords)
  const fields = useRecordFields<DeletionContent>({
    entity: ENTITY,
    record: deletion,
    words: deletionFieldText,
    change: (patch) => change.mutateAsync({ id: deletion.id, patch }),
    notes: (path) => {
      const mark = marks.get(path)
      return mark ? <HistoryMark text={mark} /> : undefined
    },
  })
  const isSealed = deletion.sealed !== null
  return { ...loaded, fields: isSealed ? readOnly(fields) : fields, historyWords, isSealed }
}

function readOnly<T extends object>(fields: RecordFields<T>): RecordFields<T> {
  return { ...fields, field: (path) => ({ ...fields.field(path), isReadOnly: true }) }
}
