import type { Request } from '#shared/domain/requests/request'
import type { RequestSheet, RequestSummary } from '#shared/ipc/requests'
import type { Moment } from '../../clock.ts'
import { personKey } from '../../db/request-row.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckonedToday } from '../../db/reckoning.ts'
import { attachmentsOf } from './attachment-store.ts'
import { readSummariesOf } from './page-store.ts'
import { settingsSheet } from './settings.ts'
import { eraseOnOf, openCasesOf, readRequest } from './store.ts'

/** As many as are shown when somebody writes again and again. */
const DUPLICATES_SHOWN = 50

/** A case with all that its sheet shows. */
export function readSheet(db: ReadableDb, id: string, moment: Moment): RequestSheet {
  const request = readRequest(db, id)
  const settings = settingsSheet(db)
  return {
    request,
    attachments: attachmentsOf(db, id),
    related: readSummariesOf(db, request.relatedIds),
    duplicates: findDuplicates(db, request, id),
    eraseOn: eraseOnOf(db, id),
    settings,
    today: reckonedToday(settings.settings, moment),
  }
}

/** Other open cases of the same person about the same right; what nobody sorted yet may be about any. */
export function findDuplicates(
  db: ReadableDb,
  { requester, types }: Pick<Request, 'requester' | 'types'>,
  exceptId: string | null,
): RequestSummary[] {
  const key = personKey(requester)
  if (key === null) return []
  const mayBeSame = (others: readonly string[]) =>
    types.length === 0 || others.length === 0 || types.some((type) => others.includes(type))
  const ids = openCasesOf(db, key)
    .filter((other) => other.id !== exceptId && mayBeSame(other.types))
    .map((other) => other.id)
  return readSummariesOf(db, ids.slice(0, DUPLICATES_SHOWN))
}
