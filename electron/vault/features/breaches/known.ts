import type { Breach } from '#shared/domain/breaches/breach'
import type { KnownToBreach } from '#shared/domain/breaches/breach-problems'
import type { ReadableDb } from '../../db/open.ts'
import type { Ground } from './ground.ts'
import { hasRequest, idsOf } from './store.ts'

/** What an incident may point at. A link that was kept before may lead to what is gone by now; only new ones are looked at. */
export function knownTo(db: ReadableDb, before: Breach | null, ground: Ground): KnownToBreach {
  const { now, today } = ground
  const parties = before?.parties.flatMap(({ processorId }) => processorId ?? []) ?? []
  const requests = new Set(before?.requestIds)
  return {
    now,
    today,
    activityIds: new Set([...idsOf(db, 'activity'), ...(before?.activityIds ?? [])]),
    systemIds: new Set([...idsOf(db, 'system'), ...(before?.systemIds ?? [])]),
    processorIds: new Set([...idsOf(db, 'processor'), ...(before?.processorIds ?? []), ...parties]),
    measureIds: new Set([...idsOf(db, 'measure'), ...(before?.measureIds ?? [])]),
    categoryIds: new Set([...idsOf(db, 'data-category'), ...(before?.data.categoryIds ?? [])]),
    requestIds: (id) => requests.has(id) || hasRequest(db, id),
  }
}
