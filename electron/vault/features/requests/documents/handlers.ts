import { readable } from '../../../db/open.ts'
import { reckonedToday } from '../../../db/reckoning.ts'
import { readRegister } from '../../../db/register-data.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import { actorOf } from '../../../db/sessions.ts'
import { openSession } from '../../../desk.ts'
import type { ActionContext, Handlers } from '../../../handlers.ts'
import { readRequest } from '../store.ts'
import { buildCaseFile } from './case-file.ts'
import { readCase } from './read-case.ts'
import { buildReplyLetter } from './reply-letter.ts'

export const documentHandlers: Handlers<'requests:case-document' | 'requests:reply-document'> = {
  'requests:case-document': ({ desk, ...moment }, { id }) => {
    const { db, session } = opened({ desk })
    const producedBy = actorOf(db, session.id)
    const producedOn = reckonedToday(readRequestSettings(db), moment)
    return buildCaseFile({ ...readCase(db, readRequest(db, id)), producedOn, producedBy })
  },
  'requests:reply-document': ({ desk, ...moment }, { id, title, text }) => {
    const { db } = opened({ desk })
    const [request, register] = [readRequest(db, id), readRegister(db)]
    const producedOn = reckonedToday(readRequestSettings(db), moment)
    return buildReplyLetter({ request, register, title, text, producedOn })
  },
}

function opened({ desk }: Pick<ActionContext, 'desk'>) {
  const session = openSession(desk)
  return { session, db: readable(session.vault.db) }
}
