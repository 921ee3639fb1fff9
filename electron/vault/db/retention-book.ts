import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Holding } from '#shared/domain/retention/holding'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import type { RetentionSettings } from '#shared/domain/retention/settings'
import type { Entity } from '#shared/domain/journal/entity'
import type { RETENTION_SORTS } from '#shared/ipc/retention'
import { bookEntry, type BookEntry, type BookGround } from './book-entry.ts'
import { inOrder } from './book-order.ts'
import type { Database } from './driver.ts'
import { holdFinder } from './hold-index.ts'
import { entriesFrom, lastEntry } from './journal.ts'
import { readable, type ReadableDb } from './open.ts'
import { type JournalCounts, writtenValues } from './own-counts.ts'
import { ownHoldings } from './own-holdings.ts'
import { reckonedToday } from './reckoning.ts'
import { eachRecord, readRecords } from './records.ts'
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
  recorded: readonly BookEntry[]
  ground: BookGround
  settings: RetentionSettings
  holds: readonly LegalHold[]
  written: JournalCounts
  book: RetentionBook
}

const books = new WeakMap<Database, Kept>()
/** What a date of a recorded holding depends on. */
const BEARING: readonly Entity[] = [
  'holding',
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
  const seq = lastEntry(db)?.seq ?? 0
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
  const before = kept && kept.today === today && !hasChanged(db, kept.seq) ? kept : null
  const { recorded, ground, settings, holds } = before ?? evaluate(db, today)
  const written = writtenValues(db, kept?.written ?? null)
  const own = ownHoldings(db, ground.rules, { settings, written }).map((each) =>
    bookEntry(each.holding, each.own, ground),
  )
  const book = assemble([...recorded, ...own], { today, ground, settings, holds })
  return { seq, today, recorded, ground, settings, holds, written, book }
}

function hasChanged(db: ReadableDb, seq: number): boolean {
  for (const { changes } of entriesFrom(db, seq + 1))
    if (changes.some(({ entity }) => BEARING.includes(entity))) return true
  return false
}

function evaluate(
  db: ReadableDb,
  today: string,
): Pick<Kept, 'recorded' | 'ground' | 'settings' | 'holds'> {
  const settings = readRetentionSettings(db)
  const holds = readRecords<LegalHold>(db, 'legal-hold')
  const rules = readRecords<RetentionRule>(db, 'retention-rule')
  const named = [
    ...readRecords<{ id: string; name: string }>(db, 'data-category'),
    ...readRecords<{ id: string; name: string }>(db, 'system'),
  ]
  const ground: BookGround = {
    day: { asOf: today, dueSoonDays: settings.dueSoonDays },
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    names: new Map(named.map(({ id, name }) => [id, name])),
    holdsFor: holdFinder(holds),
  }
  const recorded: BookEntry[] = []
  for (const holding of eachRecord<Holding>(db, 'holding'))
    recorded.push(bookEntry(holding, null, ground))
  return { recorded, ground, settings, holds }
}

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
