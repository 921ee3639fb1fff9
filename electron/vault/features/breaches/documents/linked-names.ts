import type { Activity } from '#shared/domain/activities/activity'
import type { Breach } from '#shared/domain/breaches/breach'
import type { Entity } from '#shared/domain/journal/entity'
import type { Request } from '#shared/domain/requests/request'
import type { ReadableDb } from '../../../db/open.ts'
import { type AnyRecord, readRecord } from '../../../db/records.ts'

/** Names of everything an incident is linked with, by id. */
export function linkedNames(db: ReadableDb, breach: Breach): Record<string, string> {
  const names: Record<string, string> = {}
  const take = <T extends AnyRecord>(
    entity: Entity,
    ids: readonly string[],
    nameOf: (record: T) => string,
  ) => {
    for (const id of ids) {
      const record = readRecord<T>(db, entity, id)
      if (record) names[id] = nameOf(record)
    }
  }
  const named = ({ name }: AnyRecord & { name: string }) => name
  take<Activity>('activity', breach.activityIds, ({ refNo, name }) => `${refNo} ${name}`)
  take<Request>('request', breach.requestIds, ({ refNo }) => refNo)
  take('system', breach.systemIds, named)
  take('measure', breach.measureIds, named)
  take('data-category', breach.data.categoryIds, named)
  const partners = breach.parties.flatMap(({ processorId }) => processorId ?? [])
  take('processor', [...breach.processorIds, ...partners], named)
  return names
}
