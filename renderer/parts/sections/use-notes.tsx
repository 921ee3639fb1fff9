import { useMemo, type ReactNode } from 'react'
import type { Finding, FindingAnswer } from '#shared/domain/findings/finding'
import { FindingNotes } from '../findings/FindingNotes.tsx'
import type { FindingRecord } from '../findings/FindingNote.tsx'
import { HistoryMark } from '../history/HistoryMark.tsx'
import { plainHistoryWords } from '../history/history-lines.ts'
import { useLastChanges } from '../history/use-last-changes.ts'

export type NotesInput = {
  readonly on: FindingRecord
  readonly findings: readonly Finding[]
  readonly answers: readonly FindingAnswer[]
  /** The path of the row beside which a finding stands. */
  readonly placeOf: (finding: Finding) => string
}

/** What stands in the margin beside each row: findings, and who changed the field last. */
export function useNotes({ on, findings, answers, placeOf }: NotesInput) {
  const { subject, recordId } = on
  const words = useMemo(() => plainHistoryWords(subject), [subject])
  const marks = useLastChanges(subject, recordId, words)
  return (path: string): ReactNode => {
    const here = findings.filter((finding) => placeOf(finding) === path)
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
