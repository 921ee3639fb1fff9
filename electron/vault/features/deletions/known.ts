import type { Deletion } from '#shared/domain/deletions/deletion'
import type { KnownToDeletion } from '#shared/domain/deletions/deletion-problems'
import type { ReadableDb } from '../../db/open.ts'
import type { Ground } from './ground.ts'
import { hasRequest, idsOf } from './store.ts'

/** What a case may point at. A link that was kept before may lead to what is gone by now; only new ones are looked at. */
export function knownTo(
  db: ReadableDb,
  before: Deletion | null,
  { settings, now, today }: Ground,
): KnownToDeletion {
  const kept = before?.keptDespite.map(({ categoryId }) => categoryId) ?? []
  const told = (telling: Deletion['processors'] | undefined) =>
    telling?.told.map(({ id }) => id) ?? []
  const requests = new Set(before?.requestIds)
  const breaches = new Set([...idsOf(db, 'breach'), ...(before?.breachIds ?? [])])
  return {
    settings,
    now,
    today,
    categoryIds: new Set([...idsOf(db, 'data-category'), ...(before?.categoryIds ?? []), ...kept]),
    systemIds: new Set([...idsOf(db, 'system'), ...(before?.systemIds ?? [])]),
    processorIds: new Set([...idsOf(db, 'processor'), ...told(before?.processors)]),
    recipientIds: new Set([...idsOf(db, 'recipient'), ...told(before?.recipients)]),
    breachIds: (id) => breaches.has(id),
    requestIds: (id) => requests.has(id) || hasRequest(db, id),
  }
}
