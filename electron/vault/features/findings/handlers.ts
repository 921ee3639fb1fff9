import type { findings } from '#shared/ipc/findings'
import { AppError } from '#shared/ipc/errors'
import type { FindingAnswer, NoticeFinding } from '#shared/domain/findings/finding'
import { shownGaps } from '../../db/book-gaps.ts'
import type { ReadableDb } from '../../db/open.ts'
import { putRecord, readRecord, removeRecord } from '../../db/records.ts'
import { readRegisterData } from '../../db/register-data.ts'
import { readBook } from '../../db/retention-book.ts'
import type { Handlers } from '../../handlers.ts'
import { answersTo } from '../../db/finding-answers.ts'
import { openFindings } from './work-list.ts'

export const findingHandlers: Handlers<keyof typeof findings> = {
  'findings:list': ({ db, session, now, today }) => {
    const data = readRegisterData(db)
    const shown = shownGaps(readBook(session.vault.db, { now, today }))
    return { findings: openFindings(data, today, shown), notice: data.noticeFindings }
  },
  'findings:answer': ({ db, today, newId }, { subject, recordId, code, reason, reviewOn }) => {
    refuseNobody(db, subject, recordId)
    const earlier = answersTo(db, subject, recordId).find((answer) => answer.code === code)
    const id = earlier?.id ?? newId()
    const answer: FindingAnswer = {
      id,
      subject,
      recordId,
      code,
      reason,
      reviewOn,
      answeredOn: today,
    }
    putRecord(db, 'finding-answer', answer)
    return answer
  },
  'findings:withdraw-answer': ({ db }, { id }) => removeRecord(db, 'finding-answer', id),
  'findings:resolve-notice': ({ db, today }, { id, resolution }) => {
    const finding = readRecord<NoticeFinding>(db, 'notice-finding', id)
    if (!finding) throw new AppError('not-found')
    const resolved = { ...finding, resolution, resolvedOn: resolution === null ? null : today }
    putRecord(db, 'notice-finding', resolved)
    return resolved
  },
}

// An answer to a record that is not there would make the register refuse its own export.
function refuseNobody(db: ReadableDb, subject: FindingAnswer['subject'], recordId: string): void {
  const isThere =
    subject === 'register' ? recordId === 'register' : readRecord(db, subject, recordId)
  if (!isThere) throw new AppError('not-found')
}
