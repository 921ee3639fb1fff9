import type { breaches, breachesInside } from '#shared/ipc/breaches'
import type { Channels } from '#shared/ipc/define'
import { openSession } from '../../desk.ts'
import type { Handlers } from '../../handlers.ts'
import { noteDeed } from '../../session.ts'
import { assessBreach } from './assess.ts'
import { keepDocument } from './documents-store.ts'
import { correctEvent, recordEvent, removeEvent } from './events.ts'
import { keptBytes, removeFile, storeFile } from './files.ts'
import { eraseBreaches, removeBreach } from './removal.ts'
import { changeSettings, settingsSheet } from './settings.ts'
import { linkedBreaches, listBreaches, readSheet } from './sheet.ts'
import { documentsOf } from './store.ts'
import { changeBreach, createBreach } from './write.ts'

type Documents = 'breaches:document' | 'breaches:table-bytes'
type BreachChannels =
  | Exclude<keyof typeof breaches, Channels<typeof breaches, 'shell'>>
  | Exclude<keyof typeof breachesInside, Documents>

export const breachHandlers: Handlers<BreachChannels> = {
  'breaches:list': ({ db, ...moment }) => listBreaches(db, moment),
  'breaches:read': ({ db, ...moment }, { id }) => readSheet(db, id, moment),
  'breaches:create': createBreach,
  'breaches:change': (context, { id, patch }) => changeBreach(context, id, patch),
  'breaches:assess': assessBreach,
  'breaches:record-event': (context, { id, event }) => recordEvent(context, id, event),
  'breaches:correct-event': (context, { id, event }) => correctEvent(context, id, event),
  'breaches:remove-event': (context, { id, eventId }) => removeEvent(context, id, eventId),
  'breaches:remove': (context, { id }) => removeBreach(context, id),
  'breaches:erase': (context, { ids }) => ({ erased: eraseBreaches(context, ids) }),
  'breaches:settings': ({ db }) => settingsSheet(db),
  'breaches:change-settings': changeSettings,
  'breaches:issued-registers': ({ db }) => documentsOf(db, null),
  'breaches:linked': ({ db, ...moment }, linked) => linkedBreaches(db, linked, moment),
  'breaches:note-export': ({ desk, now }, { what }) =>
    noteDeed(openSession(desk), { at: now, action: `breaches:export-${what}` }),
  'breaches:keep-document': keepDocument,
  'breaches:document-bytes': ({ db }, { id }) => keptBytes(db, 'breach-document', id),
  'breaches:store-file': storeFile,
  'breaches:file-bytes': ({ db }, { id }) => keptBytes(db, 'breach-file', id),
  'breaches:remove-file': (context, { id }) => removeFile(context, id),
}
