import type { ReportDocument } from '#shared/ipc/exchange'
import { instantWords } from '#shared/text/breach-clock'
import { dayWords } from '#shared/text/dates'
import { dayOf } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'
import { readable } from '../../../db/open.ts'
import { reckoningZone } from '../../../db/reckoning.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import { actorOf } from '../../../db/sessions.ts'
import { openSession } from '../../../desk.ts'
import type { ActionContext, Handlers } from '../../../handlers.ts'
import { refuseWhileWriting } from '../../../session.ts'
import { dataDigest, documentData, type DocumentData } from './data-digest.ts'
import { buildMessageLetter } from './message-letter.ts'
import { buildNotification } from './notification.ts'
import { buildRecord } from './record.ts'
import { buildRegister } from './register.ts'
import { registerTable } from './register-table.ts'
import type { Making } from './telling.ts'

export const breachDocumentHandlers: Handlers<'breaches:document' | 'breaches:table-bytes'> = {
  'breaches:document': (context, { print, isDraft }) => {
    const { db, session } = opened(context)
    const data = documentData(db, print, context)
    const zone = data.incidents[0]?.breach.timeZone ?? reckoningZone(readRequestSettings(db))
    const making = {
      producedOn:
        print.kind === 'register' || print.kind === 'record'
          ? dayWords(dayOf(context.now, zone))
          : instantWords(context.now, zone),
      day: dayOf(context.now, zone),
      producedBy: actorOf(db, session.id),
      isDraft,
      digest: dataDigest(data),
    }
    return build(data, making)
  },
  'breaches:table-bytes': (context, { format, period }) => {
    const { db } = opened(context)
    return registerTable(documentData(db, { kind: 'register', period }, context), {
      format,
      period,
    })
  },
}

/** The document that its data tell. */
export function build(data: DocumentData, making: Making): ReportDocument {
  const { print, incidents } = data
  if (print.kind === 'register') return buildRegister(data, print.period, making)
  const [incident] = incidents
  if (!incident) throw new AppError('not-found')
  switch (print.kind) {
    case 'notification':
      return buildNotification(data, incident, print.stage, making)
    case 'people-message':
      return buildMessageLetter(data, incident, making)
    case 'record':
      return buildRecord(data, incident, making)
  }
}

function opened({ desk }: ActionContext) {
  const session = openSession(desk)
  // Rows of an import that may still be cancelled would go out with the rest.
  refuseWhileWriting(session)
  return { session, db: readable(session.vault.db) }
}
