import type { FINDING_SUBJECTS, FindingAnswer } from '#shared/domain/findings/finding'
import type { ReadableDb, WritableDb } from './open.ts'
import { readRecords, removeRecord } from './records.ts'

type Subject = (typeof FINDING_SUBJECTS)[number]

/** The officer's answers to findings of one record. */
export function answersTo(db: ReadableDb, subject: Subject, recordId: string): FindingAnswer[] {
  return readRecords<FindingAnswer>(db, 'finding-answer').filter(
    (answer) => answer.subject === subject && answer.recordId === recordId,
  )
}

/** Removes the answers of a record that goes. */
export function removeAnswersTo(db: WritableDb, subject: Subject, recordId: string): void {
  for (const { id } of answersTo(db, subject, recordId)) removeRecord(db, 'finding-answer', id)
}
