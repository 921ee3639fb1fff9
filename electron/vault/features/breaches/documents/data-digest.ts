import { createHash } from 'node:crypto'
import type { Breach } from '#shared/domain/breaches/breach'
import type { BreachDocument, BreachFile } from '#shared/domain/breaches/document'
import { isNoticeLate } from '#shared/domain/breaches/notice-lateness'
import type { BreachSettings } from '#shared/domain/breaches/settings'
import { caseRules, registerPlace } from '#shared/domain/requests/case-rules'
import type { DeadlineRules } from '#shared/domain/requests/deadline-facts'
import type { Register } from '#shared/domain/register/register'
import { canonicalJson } from '#shared/domain/values/canonical'
import { AppError } from '#shared/ipc/errors'
import type { BreachPrint } from '#shared/ipc/breaches'
import type { Moment } from '../../../clock.ts'
import { readBreachSettings } from '../../../db/breach-settings.ts'
import type { ReadableDb } from '../../../db/open.ts'
import { readRecord, readRecords } from '../../../db/records.ts'
import { readRegister } from '../../../db/register-data.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import { linkedNames } from './linked-names.ts'
import { isInPeriod, startOf } from './period.ts'
import { toldOf } from './told.ts'

/** An incident with everything that a document may tell of it. */
export type IncidentData = {
  breach: Breach
  /** Whether its notification came, or would come now, after the limit; null where that cannot be told. */
  isLate: boolean | null
  files: BreachFile[]
  /** What was issued before. */
  issued: BreachDocument[]
  /** Names of linked entries by their ids; what is gone has none. */
  names: Record<string, string>
}

/** Everything a document follows from; equal data give the same document but for its day and its maker. */
export type DocumentData = {
  print: BreachPrint
  /** Which version it would be. */
  version: number
  register: Register
  /** Which GDPR is cited. */
  regime: DeadlineRules['regime']
  settings: BreachSettings
  /** Exactly one, except in a register. */
  incidents: IncidentData[]
}

/** What a document tells, as it stands in the vault; throws not-found for an incident that is gone. */
export function documentData(db: ReadableDb, print: BreachPrint, moment: Moment): DocumentData {
  const documents = readRecords<BreachDocument>(db, 'breach-document')
  const settings = readBreachSettings(db)
  const files = readRecords<BreachFile>(db, 'breach-file')
  const incidents = breachesOf(db, print).map((breach): IncidentData => ({
    breach,
    isLate: isNoticeLate(breach, settings.notificationHours, moment.now),
    files: files.filter(({ breachId }) => breachId === breach.id),
    issued: documents.filter(({ breachId }) => breachId === breach.id).sort(byInstant),
    names: linkedNames(db, breach),
  }))
  const register = readRegister(db)
  const { registerCountry, severalPlaces } = registerPlace(register)
  const { regime } = caseRules(readRequestSettings(db), registerCountry, severalPlaces)
  return { print, version: versionOf(print, documents), register, regime, settings, incidents }
}

/** SHA-256 over what a document tells, hexadecimal; anyone can compute it again. GDPR art. 5(2), 33(5). */
export function dataDigest(data: DocumentData): string {
  return createHash('sha256')
    .update(canonicalJson(toldOf(data)))
    .digest('hex')
}

function breachesOf(db: ReadableDb, print: BreachPrint): Breach[] {
  if (print.kind === 'register')
    return readRecords<Breach>(db, 'breach')
      .filter((breach) => isInPeriod(breach, print.period))
      .sort(byStart)
  const breach = readRecord<Breach>(db, 'breach', print.id)
  if (!breach) throw new AppError('not-found')
  return [breach]
}

function versionOf(print: BreachPrint, documents: readonly BreachDocument[]): number {
  const breachId = print.kind === 'register' ? null : print.id
  const earlier = documents.filter(
    (document) => document.kind === print.kind && document.breachId === breachId,
  )
  return Math.max(0, ...earlier.map(({ version }) => version)) + 1
}

const byInstant = (a: BreachDocument, b: BreachDocument) =>
  a.issuedAt < b.issuedAt ? -1 : a.issuedAt > b.issuedAt ? 1 : 0

const { compare } = new Intl.Collator('en', { numeric: true })

// Incidents that began at one instant stand in the order in which they were logged.
function byStart(a: Breach, b: Breach): number {
  const [first, second] = [startOf(a), startOf(b)]
  if (first === second) return compare(a.refNo, b.refNo)
  return first < second ? -1 : 1
}
