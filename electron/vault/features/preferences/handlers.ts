import type { preferences } from '#shared/ipc/preferences'
import { writable } from '../../db/open.ts'
import { openSession } from '../../desk.ts'
import type { Handlers } from '../../handlers.ts'
import { refuseWhileWriting } from '../../session.ts'
import { readPreference, writePreference } from '../../db/preferences.ts'

export const preferenceHandlers: Handlers<keyof typeof preferences> = {
  'preferences:read': ({ db }, { name }) => readPreference(db, name),
  'preferences:write': ({ desk }, { name, value }) => {
    const session = openSession(desk)
    refuseWhileWriting(session)
    writePreference(writable(session.vault.db), name, value)
  },
}
