import {
  caseRules,
  eraseOn,
  erasePeriod,
  erasureRule,
  registerPlace,
} from '#shared/domain/requests/case-rules'
import type { CaseRules } from '#shared/domain/requests/case-deadlines'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Register } from '#shared/domain/register/register'
import type { Request } from '#shared/domain/requests/request'
import { FIRST_SETTINGS, type RequestSettings } from '#shared/domain/requests/settings'
import type { ReadableDb, WritableDb } from './open.ts'
import { eachRecord, readRecord, readRecords, type Change } from './records.ts'
import { rowWriter } from './request-row-writer.ts'

/** What turns a case into its row: due dates and days of erasure depend on settings, not on the case alone. */
export type RowContext = { rules: CaseRules; erasePeriod: string | null }

/** The settings in force; those proposed by law and house until the officer chose. */
export function readRequestSettings(db: ReadableDb): RequestSettings {
  const kept = readRecord<RequestSettings>(db, 'request-settings', 'request-settings')
  return { ...FIRST_SETTINGS, ...kept }
}

/** How rows are made under the settings in force. */
export function readRowContext(db: ReadableDb): RowContext {
  return rowContext(db, readRequestSettings(db))
}

/** How rows would be made under other settings. */
export function rowContext(db: ReadableDb, settings: RequestSettings): RowContext {
  const register = readRecord<Register>(db, 'register', 'register')
  const rules = readRecords<RetentionRule>(db, 'retention-rule')
  return contextOf(settings, register, rules)
}

/** Brings rows and words up to date with what a command changed, in the same transaction. */
export function refreshRequestRows(db: WritableDb, changes: readonly Change[]): void {
  const now = changes.some(bearsOnDates) ? readRowContext(db) : null
  const before = now && contextBefore(db, changes)
  const touched = changes.filter(({ entity }) => entity === 'request')
  if (touched.length > 0) refreshTouched(db, touched, now ?? readRowContext(db))
  if (!now || !before) return
  if (datesOf(now) !== datesOf(before)) refreshUnclosed(db, now)
  if (now.erasePeriod !== before.erasePeriod) refreshErasure(db, now)
}

/** Makes every row anew from its document. */
export function rebuildRequestRows(db: WritableDb): void {
  const writer = rowWriter(db, readRowContext(db))
  const ids = db.prepare<[], string>('SELECT id FROM request_rows').pluck().all()
  const left = new Set(ids)
  for (const request of eachRecord<Request>(db, 'request')) {
    writer.put(request)
    left.delete(request.id)
  }
  for (const id of left) writer.remove(id)
}

function contextOf(
  settings: RequestSettings,
  register: Register | null,
  rules: readonly RetentionRule[],
): RowContext {
  const { registerCountry, severalPlaces } = registerPlace(register)
  return {
    rules: caseRules(settings, registerCountry, severalPlaces),
    erasePeriod: erasePeriod(erasureRule(settings, rules)),
  }
}

function bearsOnDates({ entity }: Change): boolean {
  return entity === 'request-settings' || entity === 'retention-rule' || entity === 'register'
}

// A changed country, holiday or period moves dates of cases that nobody touched.
function contextBefore(db: ReadableDb, changes: readonly Change[]): RowContext {
  const was = new Map<string, Change['before']>()
  for (const { entity, id, before } of changes.filter(bearsOnDates))
    if (!was.has(`${entity} ${id}`)) was.set(`${entity} ${id}`, before)
  const before = <T>(key: string, now: () => T) => (was.has(key) ? (was.get(key) as T) : now())
  const untouched = readRecords<RetentionRule>(db, 'retention-rule').filter(
    ({ id }) => !was.has(`retention-rule ${id}`),
  )
  const earlier = [...was].filter(([key, rule]) => key.startsWith('retention-rule ') && rule)
  return contextOf(
    {
      ...FIRST_SETTINGS,
      ...before('request-settings request-settings', () => readRequestSettings(db)),
    },
    before('register register', () => readRecord<Register>(db, 'register', 'register')),
    // The cast: changes of this kind hold records of this kind.
    [...untouched, ...earlier.map(([, rule]) => rule as RetentionRule)],
  )
}

// What counts as soon is asked on reading, and doubts about the place are words: neither stands in a row.
function datesOf({ rules }: RowContext): string {
  return JSON.stringify({ ...rules, dueSoonDays: 0, noAnswerDays: 0, severalPlaces: false })
}

function refreshTouched(db: WritableDb, touched: readonly Change[], context: RowContext): void {
  const writer = rowWriter(db, context)
  for (const id of new Set(touched.map((change) => change.id))) {
    const request = readRecord<Request>(db, 'request', id)
    if (request) writer.put(request)
    else writer.remove(id)
  }
}

// What is closed has no due date any more, and most cases of a long list are closed.
function refreshUnclosed(db: WritableDb, context: RowContext): void {
  const writer = rowWriter(db, context)
  const ids = db
    .prepare<[], string>(`SELECT id FROM request_rows WHERE state <> 'CLOSED'`)
    .pluck()
    .all()
  for (const id of ids) {
    const request = readRecord<Request>(db, 'request', id)
    if (request) writer.put(request)
  }
}

function refreshErasure(db: WritableDb, { erasePeriod: period }: RowContext): void {
  const days = db
    .prepare<[], string>(
      `SELECT DISTINCT closed_on FROM request_rows INDEXED BY request_rows_by_closed
       WHERE closed_on IS NOT NULL`,
    )
    .pluck()
    .all()
  const move = db.prepare(
    `UPDATE request_rows SET erase_on = @until
     WHERE closed_on = @day AND is_erased = 0 AND erase_on IS NOT @until`,
  )
  for (const day of days) move.run({ day, until: eraseOn(day, period) })
}
