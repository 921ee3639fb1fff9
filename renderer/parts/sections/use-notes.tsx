import { useMemo, type ReactNode } from 'react'
import type { Finding, FindingAnswer } from '#shared/domain/findings/finding'
import { useQuery } from '../../call.ts'
import { FindingNotes } from '../findings/FindingNotes.tsx'
import type { FindingRecord } from '../findings/FindingNote.tsx'
import { HistoryMark } from '../history/HistoryMark.tsx'
import { plainHistoryWords } from '../history/history-lines.ts'
import { lastChanges } from '../history/last-changes.ts'

export type NotesInput = {
  readonly on: FindingRecord
  readonly findings: readonly Finding[]
  readonly answers: readonly FindingAnswer[]
  /** The row beside which a finding about this field stands, where that is another one. */
  readonly placeOf: (field: string) => string
}

/** What stands in the margin beside each row: findings, and who changed the field last. */
export function useNotes({ on, findings, answers, placeOf }: NotesInput) {
  const { subject, recordId } = on
  const { data } = useQuery('journal:history', { entity: subject, id: recordId })
  const marks = useMemo(() => lastChanges(data ?? [], plainHistoryWords(subject)), [data, subject])
  return (path: string): ReactNode => {
    const here = findings.filter(({ field }) => placeOf(field) === path)
    const mark = marks.get(path)
    if (here.length === 0 && !mark) return undefined
    return (
      <>
        <FindingNotes on={on} findings={here} answers={answers} />
        {mark ? <HistoryMark text={mark} /> : null}
      </>
    )
  }
}
