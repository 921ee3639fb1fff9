import { timingSafeEqual } from 'node:crypto'
import { ENTITIES, type Entity } from '#shared/domain/journal/entity'
import { importFollower } from './import-verify.ts'
import { documentTag, entriesFrom, entryBytes, recordTag, type Tagger } from './journal.ts'
import { wholeBytes } from './kept-file.ts'
import type { ReadableDb } from './open.ts'
import { eachDocument, type AnyRecord } from './records.ts'

export type ChainReport = {
  entries: number
  /** Number of the first entry that does not follow from the one before it. */
  firstBroken: number | null
  /** Records whose state is not the one last written by a command or an import, kept files included. */
  recordsDiffering: number
  head: Buffer
}

/** The tag a record should have now, by kind and id; null for one that should be gone. */
export type LastTags = Map<string, string | null>

/** Walks the whole trail and compares every record with its last tag; finds edits, gaps and old pages put back. */
export function verifyJournal(db: ReadableDb, keys: Tagger): ChainReport {
  const lastTags: LastTags = new Map()
  const imports = importFollower(db)
  let head: Buffer = Buffer.alloc(32)
  let entries = 0
  let firstBroken: number | null = null
  for (const entry of entriesFrom(db, 1)) {
    entries += 1
    const expected = keys.tagEntry(entryBytes(entry, head))
    const holds = entry.seq === entries && timingSafeEqual(expected, entry.mac)
    if (!holds && firstBroken === null) firstBroken = entry.seq
    for (const { entity, id, tag } of entry.changes) lastTags.set(`${entity} ${id}`, tag)
    imports.follow(entry, lastTags)
    head = entry.mac
  }
  const recordsDiffering = imports.countDiffering() + countDiffering(db, keys, lastTags)
  return { entries, firstBroken, recordsDiffering, head }
}

function countDiffering(db: ReadableDb, keys: Tagger, tags: LastTags): number {
  let differing = 0
  for (const entity of ENTITIES) differing += differingOf(db, keys, entity, tags)
  for (const tag of tags.values()) if (tag !== null) differing += 1
  return differing
}

// Takes each record it meets out of the expected ones; what stays expected afterwards is missing.
function differingOf(db: ReadableDb, keys: Tagger, entity: Entity, expected: LastTags): number {
  let differing = 0
  for (const row of eachDocument(db, entity)) {
    const key = `${entity} ${row.id}`
    const holds = isTagged(keys, entity, row, expected.get(key) ?? null) && isWhole(db, entity, row)
    if (!holds) differing += 1
    expected.delete(key)
  }
  return differing
}

/** Kinds of record that are a file, whose bytes lie beside them. */
const FILES: readonly Entity[] = ['attachment', 'evidence-file', 'breach-document', 'breach-file']

// SECURITY: the digest in the record is covered by its tag, and so are the bytes by the digest.
function isWhole(
  db: ReadableDb,
  entity: Entity,
  { id, document }: { id: string; document: string },
): boolean {
  if (!FILES.includes(entity)) return true
  const { digest } = JSON.parse(document) as { digest: string }
  return wholeBytes(db, { id, digest }) !== null
}

// What an import wrote stands there in canonical form; only the rest has to be put into it.
function isTagged(
  keys: Tagger,
  entity: Entity,
  { id, document }: { id: string; document: string },
  tag: string | null,
): boolean {
  if (tag === null) return false
  if (documentTag(keys, entity, { id, canonical: document }).toString('base64') === tag) return true
  return recordTag(keys, entity, JSON.parse(document) as AnyRecord) === tag
}
