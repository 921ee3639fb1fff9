import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachList, BreachSheet, BreachSummary } from '#shared/ipc/breaches'
import type { VaultInput } from '#shared/ipc/contract'
import type { Moment } from '../../clock.ts'
import type { ReadableDb } from '../../db/open.ts'
import { readGround } from './ground.ts'
import { settingsSheet } from './settings.ts'
import { documentsOf, filesOf, readBreach, readBreaches } from './store.ts'
import { breachSummary } from './summary.ts'

type Linked = VaultInput<'breaches:linked'>

/** All incidents with what their list shows. */
export function listBreaches(db: ReadableDb, moment: Moment): BreachList {
  const ground = readGround(db, moment)
  return {
    rows: readBreaches(db).map((breach) => breachSummary(breach, ground)),
    sheet: settingsSheet(db),
    now: ground.now,
    today: ground.today,
  }
}

/** An incident with all that its sheet shows. */
export function readSheet(db: ReadableDb, id: string, moment: Moment): BreachSheet {
  const ground = readGround(db, moment)
  const breach = readBreach(db, id)
  return {
    breach,
    summary: breachSummary(breach, ground),
    files: filesOf(db, id),
    documents: documentsOf(db, id),
    settings: settingsSheet(db),
    now: ground.now,
    today: ground.today,
  }
}

/** The incidents that name an activity, a processor, a request or a system. */
export function linkedBreaches(
  db: ReadableDb,
  { entity, id }: Linked,
  moment: Moment,
): BreachSummary[] {
  const ground = readGround(db, moment)
  return readBreaches(db)
    .filter((breach) => LINKS[entity](breach).includes(id))
    .map((breach) => breachSummary(breach, ground))
}

const LINKS: Record<Linked['entity'], (breach: Breach) => readonly (string | null)[]> = {
  activity: ({ activityIds }) => activityIds,
  request: ({ requestIds }) => requestIds,
  system: ({ systemIds }) => systemIds,
  processor: ({ processorIds, parties }) => [
    ...processorIds,
    ...parties.map(({ processorId }) => processorId),
  ],
}
