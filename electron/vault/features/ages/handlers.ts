import type { AgeEntry } from '#shared/domain/ages/age'
import { ageOfConsent } from '#shared/domain/ages/age-of-consent'
import { ageProblems } from '#shared/domain/ages/age-problems'
import { caseAge } from '#shared/domain/ages/case-age'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionStatus } from '#shared/domain/deletions/deletion-status'
import { canonicalJson } from '#shared/domain/values/canonical'
import type { ages, AgeTable } from '#shared/ipc/ages'
import { AppError, rejectIf } from '#shared/ipc/errors'
import type { Moment } from '../../clock.ts'
import { readAgeEntries, readAgeGround } from '../../db/age-table.ts'
import { readDeletionSettings } from '../../db/deletion-settings.ts'
import type { ReadableDb } from '../../db/open.ts'
import { reckonedToday } from '../../db/reckoning.ts'
import { putRecord, removeRecord } from '../../db/records.ts'
import { readRequestSettings } from '../../db/request-rows.ts'
import type { CommandContext, Handlers } from '../../handlers.ts'
import { readAgeEntry, readCase } from './store.ts'
import { touchedByChange, touchedCases } from './touched.ts'

export const ageHandlers: Handlers<keyof typeof ages> = {
  'ages:table': ({ db, ...moment }) => readTable(db, moment),
  'ages:preview': ({ db }, change) => touchedByChange(db, change),
  'ages:change': changeAges,
  'ages:reset': ({ db }, { id }) => resetAges(db, id),
  'ages:apply': (context, { deletionIds }) => ({ changed: applyAges(context, deletionIds) }),
}

function readTable(db: ReadableDb, moment: Moment): AgeTable {
  const today = todayIn(db, moment)
  const ground = readAgeGround(db)
  const own = new Map(readAgeEntries(db).map((entry) => [entry.id, entry]))
  return {
    rows: ground.table.map(({ country, versions, capacity }) => {
      const { age, status } = ageOfConsent(country, today, ground.table)
      const entry = own.get(country) ?? null
      return { country, age, status, versions: [...versions], capacity, own: entry }
    }),
    controllerCountry: ground.controllerCountry,
    settings: readDeletionSettings(db),
    touched: touchedCases(db, ground),
    today,
  }
}

/** Puts the officer's entry in the place of the table's; throws invalid-input with the fields. */
function changeAges(context: CommandContext, entered: Omit<AgeEntry, 'changedOn'>): AgeEntry {
  rejectIf(ageProblems(entered))
  const entry: AgeEntry = { ...entered, changedOn: todayIn(context.db, context) }
  putRecord(context.db, 'age-entry', entry)
  return entry
}

function resetAges(db: CommandContext['db'], country: string): void {
  if (!readAgeEntry(db, country)) throw new AppError('not-found')
  removeRecord(db, 'age-entry', country)
}

/** Gives open cases the age that the table has now for their day; says how many it moved. */
function applyAges(context: CommandContext, deletionIds: readonly string[]): number {
  const { db } = context
  const [ground, today] = [readAgeGround(db), todayIn(db, context)]
  const cases = [...new Set(deletionIds)].map((id) => readCase(db, id))
  for (const deletion of cases) {
    if (deletion.sealed !== null) throw new AppError('deletion-sealed')
    if (deletionStatus(deletion).decision !== null) throw new AppError('deletion-decided')
  }
  const moved = cases
    .map((deletion) => ({ deletion, art8: caseAge(deletion, ground) }))
    .filter(({ deletion, art8 }) => art8 && canonicalJson(deletion.art8) !== canonicalJson(art8))
  for (const { deletion, art8 } of moved) {
    const followed: Deletion = { ...deletion, art8, changedOn: today }
    putRecord(db, 'deletion', followed)
  }
  return moved.length
}

function todayIn(db: ReadableDb, { now, today }: Moment): string {
  return reckonedToday(readRequestSettings(db), { now, today })
}
