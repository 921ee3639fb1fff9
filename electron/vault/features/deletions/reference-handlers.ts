import type { Deletion } from '#shared/domain/deletions/deletion'
import { isReferenceOver } from '#shared/domain/deletions/working-reference'
import { orNull } from '#shared/domain/values/text'
import type { deletions } from '#shared/ipc/deletions'
import { AppError, rejectIf } from '#shared/ipc/errors'
import { readable, type ReadableDb, type WritableDb } from '../../db/open.ts'
import { readRecord } from '../../db/records.ts'
import {
  deleteReference,
  destroyUnusedKeys,
  putReference,
  readReference,
} from '../../db/working-references.ts'
import { openSession } from '../../desk.ts'
import type { ActionContext, Handlers } from '../../handlers.ts'
import { noteDeedAbout, refuseWhileWriting, settleReferences, type Session } from '../../session.ts'

type ReferenceChannels = keyof typeof deletions & `${string}-reference`

export const referenceHandlers: Handlers<ReferenceChannels> = {
  'deletions:show-reference': (context, { id }) => {
    const { session, db } = begin(context)
    const deletion = openCase(db, id)
    const sealed = readReference(db, id)
    if (!sealed) throw new AppError('not-found')
    const text = session.vault.references.read(id, sealed)
    if (text === null) throw new AppError('reference-unreadable')
    // Written down before it is handed out.
    note(context, session, { action: 'deletions:show-reference', deletion })
    return text
  },
  'deletions:keep-reference': (context, { id, text }) => {
    const { session, db } = begin(context)
    const deletion = openCase(db, id)
    const typed = orNull(text)
    if (typed === null) return rejectIf([{ field: 'text', code: 'required' }])
    session.vault.refuseIfGone()
    try {
      // The key first: without it on disk, what is kept could be lost.
      const sealed = session.vault.references.keep(id, typed)
      const action = 'deletions:keep-reference'
      note(context, session, { action, deletion }, (tx) => putReference(tx, id, sealed))
    } finally {
      settleReferences(session, context.log)
    }
  },
  'deletions:drop-reference': (context, { id }) => {
    const { session, db } = begin(context)
    const deletion = readCase(db, id)
    const action = 'deletions:drop-reference'
    if (readReference(db, id))
      note(context, session, { action, deletion }, (tx) => deleteReference(tx, id))
    // SECURITY: whoever asks for it must not be told that it is destroyed while its key is left.
    destroyUnusedKeys(db, session.vault.references)
  },
}

function begin({ desk }: ActionContext): { session: Session; db: ReadableDb } {
  const session = openSession(desk)
  refuseWhileWriting(session)
  return { session, db: readable(session.vault.db) }
}

function readCase(db: ReadableDb, id: string): Deletion {
  const deletion = readRecord<Deletion>(db, 'deletion', id)
  if (!deletion) throw new AppError('not-found')
  return deletion
}

function openCase(db: ReadableDb, id: string): Deletion {
  const deletion = readCase(db, id)
  if (isReferenceOver(deletion)) throw new AppError('reference-closed')
  return deletion
}

// The journal learns what was done with the reference of which case, and nothing of the reference.
function note(
  { now, send, log }: ActionContext,
  session: Session,
  { action, deletion }: { action: string; deletion: Deletion },
  work: (db: WritableDb) => void = () => undefined,
): void {
  const about = { entity: 'deletion', id: deletion.id, before: deletion, after: deletion } as const
  noteDeedAbout(session, { at: now, action }, { about, work, log })
  send({ kind: 'changed', entities: ['deletion'] })
}
