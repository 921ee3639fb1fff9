import { answersOn } from '#shared/domain/findings/answers'
import type { Finding, FindingAnswer } from '#shared/domain/findings/finding'
import { FindingNote, type FindingRecord } from './FindingNote.tsx'

export type FindingNotesProps = {
  readonly on: FindingRecord
  /** The findings of one field. */
  readonly findings: readonly Finding[]
  /** Every answer given on the record. */
  readonly answers: readonly FindingAnswer[]
}

/** What the program says about one field, in the margin beside it. */
export function FindingNotes({ on, findings, answers }: FindingNotesProps) {
  const given = answersOn(on, answers)
  return findings.map((finding) => (
    <FindingNote
      key={finding.code}
      on={on}
      finding={finding}
      answers={given.filter(({ code }) => code === finding.code)}
    />
  ))
}
