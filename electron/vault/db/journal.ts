import { Temporal } from 'temporal-polyfill'
import { canonicalJson, changedFields } from '#shared/domain/values/canonical'
import type { Entity } from '#shared/domain/journal/entity'
import { encodeFields } from '../keys/encode-fields.ts'
import type { ReadableDb, WritableDb } from './open.ts'
import type { AnyRecord, Change } from './records.ts'

/** The keyed tags of the audit trail; the keys stay in the vault's keys folder. */
export type Tagger = { tagRow(bytes: Uint8Array): Buffer; tagEntry(bytes: Uint8Array): Buffer }

/** What the trail keeps of one changed record: names of fields and a keyed tag, never a value. */
export type TrailChange = { entity: Entity; id: string; fields: string[]; tag: string | null }

export type TrailEntry = {
  seq: number
  at: string
  clockAnomaly: boolean
  sessionId: string
  action: string
  reverts: number | null
  changes: TrailChange[]
  mac: Buffer
}

type NewEntry = {
  at: string
  sessionId: string
  action: string
  reverts?: number | null
  /** Records whose earlier values leave the journal with this entry. */
  erased?: readonly ErasedRecord[]
}
export type ErasedRecord = Pick<Change, 'entity' | 'id'>

const FIRST_MAC = Buffer.alloc(32)
const CLOCK_TOLERANCE_MS = 1000

/** Appends one entry to the chained trail and its payloads beside it; runs inside the command's transaction. */
export function appendEntry(
  db: WritableDb,
  keys: Tagger,
  entry: NewEntry,
  changes: Change[],
): TrailEntry {
  const whole = merged(changes)
  const written = insertChained(
    db,
    keys,
    entry,
    whole.map((change) => toTrail(keys, change)),
  )
  insertPayloads(db, written.seq, whole)
  erasePayloads(db, entry.erased ?? [], entry.at)
  return written
}

/** Changes between which others get a turn: some tens of milliseconds of work. */
const SLICE_CHANGES = 250

/** The same for tens of thousands of changes; others get a turn meanwhile, and are told how many of so many steps are done. */
export async function appendLongEntry(
  db: WritableDb,
  keys: Tagger,
  entry: Omit<NewEntry, 'erased'>,
  { changes, told }: { changes: Change[]; told: (done: number, total: number) => Promise<void> },
): Promise<TrailEntry> {
  const slices = slicesOf(merged(changes))
  const trail: TrailChange[] = []
  for (const [done, slice] of slices.entries()) {
    for (const change of slice) trail.push(toTrail(keys, change))
    await told(done + 1, slices.length * 2)
  }
  const written = insertChained(db, keys, entry, trail)
  for (const [done, slice] of slices.entries()) {
    insertPayloads(db, written.seq, slice)
    await told(slices.length + done + 1, slices.length * 2)
  }
  return written
}

/** Bytes over which an entry's tag is computed: every field and the tag before it, each with its length. */
export function entryBytes(
  entry: Omit<TrailEntry, 'mac'>,
  previousMac: Uint8Array,
  changesText = canonicalJson(entry.changes),
): Buffer {
  return encodeFields([
    entry.seq,
    entry.at,
    entry.clockAnomaly,
    entry.sessionId,
    entry.action,
    entry.reverts ?? '',
    changesText,
    previousMac,
  ])
}

/** The keyed tag of a record's state. */
export function recordTag(keys: Tagger, entity: Entity, record: AnyRecord): string {
  return documentTag(keys, entity, { id: record.id, canonical: canonicalJson(record) }).toString(
    'base64',
  )
}

/** The same over a document that is in canonical form already. */
export function documentTag(
  keys: Pick<Tagger, 'tagRow'>,
  entity: Entity,
  { id, canonical }: { id: string; canonical: string },
): Buffer {
  return keys.tagRow(encodeFields([entity, id, canonical]))
}

/** The number of the newest entry; 0 in an empty journal. */
export function lastSeq(db: ReadableDb): number {
  return db.prepare<[], number | null>('SELECT max(seq) FROM journal').pluck().get() ?? 0
}

// Without its changes: those of an import are tens of thousands, and would be read for nothing.
function lastLink(db: ReadableDb): Pick<TrailEntry, 'seq' | 'at' | 'mac'> | null {
  const newest = 'SELECT seq, at, mac FROM journal ORDER BY seq DESC LIMIT 1'
  return db.prepare<[], Pick<TrailEntry, 'seq' | 'at' | 'mac'>>(newest).get() ?? null
}

/** Entries in the order of their numbers, from one number on. */
export function* entriesFrom(db: ReadableDb, seq: number): Generator<TrailEntry> {
  for (const row of db.prepare('SELECT * FROM journal WHERE seq >= ? ORDER BY seq').iterate(seq))
    yield entryFromRow(row)
}

type Row = {
  seq: number
  at: string
  clock_anomaly: number
  session_id: string
  action: string
  reverts: number | null
  changes: string
  mac: Buffer
}

/** A row of the journal table as an entry. */
export function entryFromRow(row: unknown): TrailEntry {
  const { seq, at, clock_anomaly, session_id, action, reverts, changes, mac } = row as Row
  return {
    seq,
    at,
    clockAnomaly: clock_anomaly === 1,
    sessionId: session_id,
    action,
    reverts,
    changes: JSON.parse(changes) as TrailChange[],
    mac,
  }
}

function insertChained(
  db: WritableDb,
  keys: Tagger,
  { at, sessionId, action, reverts = null }: NewEntry,
  changes: TrailChange[],
): TrailEntry {
  const last = lastLink(db)
  const clockAnomaly = last !== null && runsBackwards(last.at, at)
  const seq = (last?.seq ?? 0) + 1
  const written = { seq, at, clockAnomaly, sessionId, action, reverts, changes }
  const changesText = canonicalJson(changes)
  const mac = keys.tagEntry(entryBytes(written, last?.mac ?? FIRST_MAC, changesText))
  insertEntry(db, { ...written, mac }, changesText)
  return { ...written, mac }
}

function insertEntry(db: WritableDb, entry: TrailEntry, changesText: string): void {
  db.prepare(
    `INSERT INTO journal (seq, at, clock_anomaly, session_id, action, reverts, changes, mac)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.seq,
    entry.at,
    entry.clockAnomaly ? 1 : 0,
    entry.sessionId,
    entry.action,
    entry.reverts,
    changesText,
    entry.mac,
  )
}

function insertPayloads(db: WritableDb, seq: number, changes: Change[]): void {
  const insert = db.prepare(
    'INSERT INTO journal_payloads (seq, entity, record_id, before, after) VALUES (?, ?, ?, ?, ?)',
  )
  const text = (record: AnyRecord | null) => (record ? JSON.stringify(record) : null)
  for (const { entity, id, before, after } of changes)
    insert.run(seq, entity, id, text(before), text(after))
}

// SECURITY: the trail and its tags stay, so the chain still holds; the values are gone for good.
function erasePayloads(db: WritableDb, erased: readonly ErasedRecord[], at: string): void {
  if (erased.length === 0) return
  const last = db.prepare(
    `UPDATE journal_payloads SET before = NULL, erased_at = ?
     WHERE entity = ? AND record_id = ? AND seq = (SELECT max(seq) FROM journal)`,
  )
  const earlier = db.prepare(
    `UPDATE journal_payloads SET before = NULL, after = NULL, erased_at = ?
     WHERE entity = ? AND record_id = ? AND seq < (SELECT max(seq) FROM journal)`,
  )
  const imported = db.prepare('UPDATE import_rows SET before = NULL WHERE record_id = ?')
  for (const { entity, id } of erased) {
    last.run(at, entity, id)
    earlier.run(at, entity, id)
    imported.run(id)
  }
}

function toTrail(keys: Tagger, { entity, id, before, after }: Change): TrailChange {
  const tag = after ? recordTag(keys, entity, after) : null
  return { entity, id, fields: changedFields(before, after), tag }
}

// One command may write a record twice; the journal keeps its first "before" and its last "after".
function merged(changes: Change[]): Change[] {
  const byRecord = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.entity} ${change.id}`
    const earlier = byRecord.get(key)
    byRecord.set(key, earlier ? { ...change, before: earlier.before } : change)
  }
  return [...byRecord.values()].filter(({ before, after }) => before !== null || after !== null)
}

function slicesOf(changes: Change[]): Change[][] {
  const count = Math.ceil(changes.length / SLICE_CHANGES)
  return Array.from({ length: count }, (_each, no) =>
    changes.slice(no * SLICE_CHANGES, (no + 1) * SLICE_CHANGES),
  )
}

function runsBackwards(previous: string, now: string): boolean {
  const gap =
    Temporal.Instant.from(now).epochMilliseconds - Temporal.Instant.from(previous).epochMilliseconds
  return gap < -CLOCK_TOLERANCE_MS
}
