import { readable } from '../../../db/open.ts'
import { reckonedToday } from '../../../db/reckoning.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import { actorOf } from '../../../db/sessions.ts'
import { openSession } from '../../../desk.ts'
import type { ActionContext, Handlers } from '../../../handlers.ts'
import { refuseWhileWriting } from '../../../session.ts'
import { bookOf } from '../book.ts'
import { matching } from '../filter.ts'
import { calendarFile } from './calendar.ts'
import { buildCertificate } from './certificate.ts'
import { readCertificate } from './read-certificate.ts'
import { readReport } from './read-report.ts'
import { buildRetentionReport } from './report.ts'

type Documents =
  'retention:report-document' | 'retention:calendar-file' | 'erasures:certificate-document'

export const retentionDocumentHandlers: Handlers<Documents> = {
  'retention:report-document': (context, question) => {
    const { db, session, book } = opened(context)
    const producedBy = actorOf(db, session.id)
    return buildRetentionReport({ ...readReport(db, book(), question), producedBy })
  },
  'retention:calendar-file': (context, { filter }) => {
    const book = opened(context).book()
    return calendarFile(matching(book.entries, filter, book), {
      now: context.now,
      today: book.today,
    })
  },
  'erasures:certificate-document': (context, { id }) => {
    const { db, session } = opened(context)
    const producedBy = actorOf(db, session.id)
    const producedOn = reckonedToday(readRequestSettings(db), context)
    return buildCertificate({ ...readCertificate(db, id), producedOn, producedBy })
  },
}

function opened({ desk, now, today }: ActionContext) {
  const session = openSession(desk)
  // Rows of an import that may still be cancelled would go out with the rest.
  refuseWhileWriting(session)
  const db = readable(session.vault.db)
  return { session, db, book: () => bookOf({ session, now, today }) }
}
