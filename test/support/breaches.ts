import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewAssessment } from '#shared/domain/breaches/assessment'
import type { Breach, NewBreach } from '#shared/domain/breaches/breach'
import type { BreachDocument, BreachFile } from '#shared/domain/breaches/document'
import type { NewBreachEvent } from '#shared/domain/breaches/event'
import type { SeverityAnswers } from '#shared/domain/breaches/severity'
import type { Entity } from '#shared/domain/journal/entity'
import type { BreachPrint } from '#shared/ipc/breaches'
import { readable, writable } from '#vault/db/open'
import { putRecord, type AnyRecord } from '#vault/db/records'
import { openSession } from '#vault/desk'
import { dataDigest, documentData } from '#vault/features/breaches/documents/data-digest'
import type { TestDesk } from './desk.ts'
import { NOW } from './now.ts'
import { aFolder } from './vault.ts'

/** The first signal of the incidents that tests log. */
export const SIGNAL_AT = '2026-11-20T08:00:00.000Z'
export const AWARE_AT = '2026-11-20T09:00:00.000Z'

/** What is entered when an incident is logged, with what matters to the test. */
export function enteredBreach(wanted: Partial<NewBreach> = {}): NewBreach {
  return {
    title: 'Lost laptop',
    timeZone: 'Europe/Vilnius',
    firstSignal: { at: SIGNAL_AT, isDayOnly: false },
    natures: ['confidentiality'],
    description: null,
    awareAt: null,
    delayReason: null,
    ...wanted,
  }
}

/** A step at an instant, with what its kind asks. */
export function step<K extends NewBreachEvent['kind']>(
  kind: K,
  at: string,
  rest: Omit<Extract<NewBreachEvent, { kind: K }>, 'kind' | 'at' | 'isDayOnly' | 'by'>,
): NewBreachEvent {
  // The cast: the rest is what this kind asks, which the checker cannot put together.
  return { kind, at, isDayOnly: false, by: null, ...rest } as unknown as NewBreachEvent
}

/** A notification to the authority. */
export function notice(
  at: string,
  wanted: Partial<Extract<NewBreachEvent, { kind: 'notified' }>> = {},
): NewBreachEvent {
  return {
    kind: 'notified',
    at,
    isDayOnly: false,
    by: null,
    stage: 'complete',
    authority: null,
    reference: null,
    means: null,
    documentId: null,
    delayReason: null,
    text: null,
    ...wanted,
  }
}

/** Logs an incident and then its steps, in order. */
export async function loggedBreach(
  { call }: TestDesk,
  wanted: Partial<NewBreach> = {},
  events: readonly NewBreachEvent[] = [],
): Promise<Breach> {
  let breach = await call('breaches:create', enteredBreach(wanted))
  for (const event of events) breach = await call('breaches:record-event', { id: breach.id, event })
  return breach
}

export const ANSWERS: SeverityAnswers = {
  types: [{ type: 'simple', adjust: 0, why: null }],
  identification: 1,
  identificationWhy: null,
  confidentiality: 0.25,
  integrity: 0,
  availability: 0,
  malicious: false,
  circumstancesWhy: null,
  individuals: 20,
  unintelligible: false,
}

/** What is entered for an assessment, with what matters to the test. */
export function anAssessment(wanted: Partial<NewAssessment> = {}): NewAssessment {
  return {
    method: 'enisa',
    answers: ANSWERS,
    exampleCodes: [],
    outcome: 'unlikely',
    reasons: 'Encrypted.',
    ...wanted,
  }
}

/** An incident whose whole life passed at one instant, without a notification. */
export async function closedBreach(
  desk: TestDesk,
  at: string,
  wanted: Partial<NewBreach> = {},
): Promise<Breach> {
  desk.setClock(at)
  const firstSignal = { at, isDayOnly: false }
  const { id } = await loggedBreach(desk, { firstSignal, awareAt: at, ...wanted })
  const activity = await desk.call('activities:create', { name: 'Sales' })
  await desk.call('breaches:assess', { id, by: null, assessment: anAssessment() })
  const record = (event: NewBreachEvent) => desk.call('breaches:record-event', { id, event })
  await record(step('not-notified', at, { reason: 'No risk.' }))
  await record(step('people-not-told', at, { ground: 'no-high-risk', reason: 'No risk.' }))
  const patch = { lessons: 'Encrypt all.', activityIds: [activity.id] }
  await desk.call('breaches:change', { id, patch })
  const closed = await record(step('closed', at, { text: null }))
  desk.setClock(NOW)
  return closed
}

/** Keeps a file with an incident. */
export async function storedFile(
  desk: TestDesk,
  breachId: string,
  name = 'log.txt',
  content = 'Log of the server',
): Promise<BreachFile> {
  const path = join(aFolder(), name)
  writeFileSync(path, content)
  const outcome = await desk.pass('breaches:store-file', { breachId, path })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value as BreachFile
}

/** What a print follows from at this moment. */
export function digestNow({ desk }: TestDesk, print: BreachPrint): string {
  const { vault } = openSession(desk)
  return dataDigest(documentData(readable(vault.db), print, desk.clock()))
}

/** Issues a version as the shell does, with bytes of one's choice. */
export async function issued(
  desk: TestDesk,
  print: BreachPrint,
  content = '%PDF issued',
  fileName = 'Notification.pdf',
): Promise<BreachDocument> {
  const outcome = await desk.pass('breaches:keep-document', {
    print,
    fileName,
    bytes: new Uint8Array(Buffer.from(content)),
    dataDigest: digestNow(desk, print),
  })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value as BreachDocument
}

/** Writes a record past every rule, for states that only time or another program brings about. */
export function writeRecord({ desk }: TestDesk, entity: Entity, record: AnyRecord): void {
  const { db } = openSession(desk).vault
  db.transaction(() => putRecord(writable(db), entity, record))()
}
