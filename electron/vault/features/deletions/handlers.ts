import type { Channels } from '#shared/ipc/define'
import type { deletions } from '#shared/ipc/deletions'
import type { Handlers } from '../../handlers.ts'
import { correctEvent, recordEvent, removeEvent } from './events.ts'
import { eraseDeletions, removeDeletion } from './removal.ts'
import { changeSettings, settingsSheet } from './settings.ts'
import { linkedDeletions, listDeletions, readSheet } from './sheet.ts'
import { changeDeletion, createDeletion } from './write.ts'
import { yearOf, yearsOf } from './yearly.ts'

type DeletionChannels = Exclude<
  keyof typeof deletions,
  Channels<typeof deletions, 'shell'> | `${string}-reference`
>

export const deletionHandlers: Handlers<DeletionChannels> = {
  'deletions:list': listDeletions,
  'deletions:read': (context, { id }) => readSheet(context, id),
  'deletions:create': createDeletion,
  'deletions:change': (context, { id, patch }) => changeDeletion(context, id, patch),
  'deletions:record-event': (context, { id, event, patch }) => {
    if (patch) changeDeletion(context, id, patch)
    return recordEvent(context, id, event)
  },
  'deletions:correct-event': (context, { id, event }) => correctEvent(context, id, event),
  'deletions:remove-event': (context, { id, eventId }) => removeEvent(context, id, eventId),
  'deletions:remove': (context, { id }) => removeDeletion(context, id),
  'deletions:erase': (context, { ids }) => ({ erased: eraseDeletions(context, ids) }),
  'deletions:settings': ({ db }) => settingsSheet(db),
  'deletions:change-settings': changeSettings,
  'deletions:linked': linkedDeletions,
  'deletions:years': ({ db, ...moment }) => yearsOf(db, moment),
  'deletions:yearly': ({ db, ...moment }, { year }) => yearOf(db, year, moment),
}
