import type { Channels } from '#shared/ipc/define'
import type { requests, requestsInside } from '#shared/ipc/requests'
import { readable } from '../../db/open.ts'
import { openSession } from '../../desk.ts'
import type { Handlers, QueryContext } from '../../handlers.ts'
import { noteDeed, refuseWhileWriting } from '../../session.ts'
import { attachmentFile, removeAttachment, storeAttachment } from './attachments.ts'
import { changeRequest, createRequest } from './case-writer.ts'
import { countRequests, listDistinct } from './counts-store.ts'
import { correctEvent, recordEvent, removeEvent } from './events.ts'
import { readGround } from './ground.ts'
import type { Days } from './page-filter.ts'
import { readPage } from './page.ts'
import { eraseRequests, removeRequest } from './removal.ts'
import { requestTableFile } from './request-table.ts'
import { changeSettings, settingsEffect, settingsSheet } from './settings.ts'
import { findDuplicates, readSheet } from './sheet.ts'

type Documents = 'requests:case-document' | 'requests:reply-document'
type RequestChannels =
  | Exclude<keyof typeof requests, Channels<typeof requests, 'shell'>>
  | Exclude<keyof typeof requestsInside, Documents>

export const requestHandlers: Handlers<RequestChannels> = {
  'requests:page': (context, wanted) => {
    const days = daysOf(context)
    return { ...readPage(context.db, wanted, days), today: days.today }
  },
  'requests:counts': (context, filter) => countRequests(context.db, filter, daysOf(context)),
  'requests:facets': ({ db }) => ({
    countries: listDistinct(db, 'country'),
    sources: listDistinct(db, 'source'),
  }),
  'requests:read': (context, { id }) => readSheet(context.db, id, context),
  'requests:duplicates': ({ db }, { requester, types, exceptId }) =>
    findDuplicates(db, { requester, types }, exceptId),
  'requests:create': createRequest,
  'requests:change': (context, { id, patch }) => changeRequest(context, id, patch),
  'requests:record-event': (context, { id, event }) => recordEvent(context, id, event),
  'requests:correct-event': (context, { id, event }) => correctEvent(context, id, event),
  'requests:remove-event': (context, { id, eventId }) => removeEvent(context, id, eventId),
  'requests:remove': (context, { id }) => removeRequest(context, id),
  'requests:erase': (context, { ids }) => ({ erased: eraseRequests(context, ids) }),
  'requests:settings': ({ db }) => settingsSheet(db),
  'requests:change-settings': changeSettings,
  'requests:settings-effect': ({ db }, patch) => settingsEffect(db, patch),
  'requests:table-bytes': ({ desk, ...moment }, { format, filter }) => {
    const session = openSession(desk)
    // Rows of an import that may still be cancelled would go out with the rest.
    refuseWhileWriting(session)
    const db = readable(session.vault.db)
    return requestTableFile(db, { format, filter }, daysOf({ db, ...moment }))
  },
  'requests:note-export': ({ desk, now }, { what }) =>
    noteDeed(openSession(desk), { at: now, action: `requests:export-${what}` }),
  'attachments:store': storeAttachment,
  'attachments:bytes': ({ db }, { id }) => attachmentFile(db, id),
  'attachments:remove': (context, { id }) => removeAttachment(context, id),
}

function daysOf({ db, ...moment }: Omit<QueryContext, 'session'>): Days {
  const { today, settings } = readGround(db, moment)
  return { today, dueSoonDays: settings.dueSoonDays }
}
