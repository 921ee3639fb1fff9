import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Deletion } from '#shared/domain/deletions/deletion'
import type { Holding } from '#shared/domain/retention/holding'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import type { RetentionSettings } from '#shared/domain/retention/settings'
import type { Entity } from '#shared/domain/journal/entity'
import type { RETENTION_SORTS } from '#shared/ipc/retention'
import { bookEntry, type BookEntry, type BookGround } from './book-entry.ts'
import { inOrder } from './book-order.ts'
import type { Database } from './driver.ts'
import { holdFinder } from './hold-index.ts'
import { entriesFrom, lastSeq, type TrailChange } from './journal.ts'
import { readable, type ReadableDb } from './open.ts'
import { type JournalCounts, writtenValues } from './own-counts.ts'
import { evidenceHoldings, type OwnDeletion } from './own-deletions.ts'
import { ownHoldings } from './own-holdings.ts'
import { reckonedToday } from './reckoning.ts'
import { eachRecord, readRecord, readRecords } from './records.ts'
import { readRequestSettings } from './request-rows.ts'
import { readRetentionSettings } from './retention-settings.ts'

type Moment = { now: string; today: string }
type Sort = (typeof RETENTION_SORTS)[number]

/** Everything that is held, evaluated for one day: what page, chart, holds and findings all read from. */
export type RetentionBook = BookGround & {
  today: string
  settings: RetentionSettings
  /** The most urgent first. */
  entries: readonly BookEntry[]
  byId: ReadonlyMap<string, BookEntry>
  holds: readonly LegalHold[]
  ordered(by: Sort): readonly BookEntry[]
}

type Kept = {
  seq: number
  today: string
  recorded: ReadonlyMap<string, BookEntry>
  ground: BookGround
  settings: RetentionSettings
  holds: readonly LegalHold[]
  written: JournalCounts
  sealed: readonly OwnDeletion[]
  book: RetentionBook
}

/** More holdings than these are read faster all together. */
const MOST_APART = 1000
const books = new WeakMap<Database, Kept>()
/** What the dates of recorded holdings depend on beside themselves. */
const BEARING: readonly Entity[] = [
  'legal-hold',
  'retention-rule',
  'data-category',
  'system',
  'retention-settings',
]

/** The book as the vault stands; made once per state of the journal and day. In a command it is as before the command. */
export function readBook(vault: Database, moment: Moment): RetentionBook {
  const db = readable(vault)
  const today = reckonedToday(readRequestSettings(db), moment)
  const kept = books.get(vault)
  const seq = lastSeq(db)
  if (kept && kept.seq === seq && kept.today === today) return kept.book
  const fresh = makeBook(db, { seq, today, kept: kept ?? null })
  // What an open transaction holds may still be taken back.
  if (!vault.inTransaction) books.set(vault, fresh)
  return fresh.book
}

function makeBook(
  db: ReadableDb,
  { seq, today, kept }: { seq: number; today: string; kept: Kept | null },
): Kept {
  const { recorded, ground, settings, holds } = evaluated(db, today, kept)
  const written = writtenValues(db, kept?.written ?? null)
  // Tens of thousands may be sealed, and none of them changes.
  const sealed = kept && !hasSealedChanged(db, kept.seq) ? kept.sealed : evidenceHoldings(db)
  const own = ownHoldings(db, ground.rules, { settings, written, sealed }).map((each) =>
    bookEntry(each, ground),
  )
  const book = assemble([...recorded.values(), ...own], { today, ground, settings, holds })
  return { seq, today, recorded, ground, settings, holds, written, sealed, book }
}

type Evaluated = Pick<Kept, 'recorded' | 'ground' | 'settings' | 'holds'>

// Holdings that nobody touched come to the same on the same day, unless what they are judged by changed.
function evaluated(db: ReadableDb, today: string, kept: Kept | null): Evaluated {
  const touched = kept && kept.today === today ? holdingsTouched(db, kept.seq) : null
  if (!kept || !touched || touched.size > MOST_APART) return evaluate(db, today)
  if (touched.size === 0) return kept
  const recorded = new Map(kept.recorded)
  for (const id of touched) {
    const holding = readRecord<Holding>(db, 'holding', id)
    if (holding) recorded.set(id, bookEntry(recordedAs(holding), kept.ground))
    else recorded.delete(id)
  }
  return { ...kept, recorded }
}

/** The holdings that changed after an entry of the journal; null where all of them have to be judged anew. */
function holdingsTouched(db: ReadableDb, seq: number): Set<string> | null {
  const touched = new Set<string>()
  for (const { changes } of entriesFrom(db, seq + 1))
    for (const { entity, id } of changes) {
      if (entity === 'holding') touched.add(id)
      else if (BEARING.includes(entity)) return null
    }
  return touched
}

/** Whether sealed records came or went after an entry of the journal, or their usual time did; what is not sealed never was. */
function hasSealedChanged(db: ReadableDb, seq: number): boolean {
  const bears = ({ entity, id }: TrailChange) =>
    entity === 'deletion-settings' ||
    (entity === 'deletion' && readRecord<Deletion>(db, 'deletion', id)?.sealed !== null)
  for (const { changes } of entriesFrom(db, seq + 1)) if (changes.some(bears)) return true
  return false
}

function evaluate(db: ReadableDb, today: string): Evaluated {
  const settings = readRetentionSettings(db)
  const holds = readRecords<LegalHold>(db, 'legal-hold')
  const rules = readRecords<RetentionRule>(db, 'retention-rule')
  // The same id may stand in two lists.
  const namesOf = (kind: 'data-category' | 'system') =>
    new Map(readRecords<{ id: string; name: string }>(db, kind).map(({ id, name }) => [id, name]))
  const ground: BookGround = {
    day: { asOf: today, dueSoonDays: settings.dueSoonDays },
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    names: { 'data-category': namesOf('data-category'), system: namesOf('system') },
    holdsFor: holdFinder(holds),
  }
  const recorded = new Map<string, BookEntry>()
  for (const holding of eachRecord<Holding>(db, 'holding'))
    recorded.set(holding.id, bookEntry(recordedAs(holding), ground))
  return { recorded, ground, settings, holds }
}

const recordedAs = (holding: Holding) => ({ holding, own: null, builtIn: null })

function assemble(
  all: readonly BookEntry[],
  { today, ground, settings, holds }: Pick<Kept, 'today' | 'ground' | 'settings' | 'holds'>,
): RetentionBook {
  const orders = new Map<Sort, readonly BookEntry[]>()
  const ordered = (by: Sort) => {
    const known = orders.get(by)
    if (known) return known
    const sorted = inOrder(all, by)
    orders.set(by, sorted)
    return sorted
  }
  return {
    ...ground,
    today,
    settings,
    holds,
    ordered,
    get entries() {
      return ordered('due')
    },
    byId: new Map(all.map((entry) => [entry.row.id, entry])),
  }
}
