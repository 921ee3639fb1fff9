import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { searchWords } from '#shared/domain/requests/search-words'
import { factsOf } from '#shared/domain/retention/facts'
import type { HeldEvent, Holding } from '#shared/domain/retention/holding'
import { holdCovers } from '#shared/domain/retention/hold-scope'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import { decidingEvent, isHolding, retentionDate } from '#shared/domain/retention/retention-date'
import type { OwnData } from '#shared/domain/retention/settings'
import type { RetentionDate, RetentionDay, RetentionFacts } from '#shared/domain/retention/status'
import type { HoldingRow } from '#shared/ipc/retention'
import { eventWords, ownDataWords, ownEventWords, ownSystemOf } from '#shared/text/retention-words'
import { appliedRule } from './own-holdings.ts'

export type Rules = ReadonlyMap<string, RetentionRule>
/** A holding with what its rule comes to. */
export type BookEntry = {
  holding: Holding
  own: OwnData | null
  rule: RetentionRule | null
  row: HoldingRow
  /** What the search looks at; each word stands behind a space. */
  words: string
}

/** Whether data may be ticked off because its day has come. */
export function isErasable({ own, row }: BookEntry): boolean {
  const isDue = row.status === 'OVERDUE' || row.status === 'DUE_TODAY'
  return own === null && isDue && row.holdIds.length === 0
}

/** What holdings are evaluated with. */
export type BookGround = {
  day: RetentionDay
  rules: Rules
  names: Record<'data-category' | 'system', ReadonlyMap<string, string>>
  /** The holds that may cover a holding. */
  holdsFor: (holding: Holding) => readonly LegalHold[]
}

/** What is judged: a recorded holding, or own data with the rule it follows where the register has none. */
type Judged = { holding: Holding; own: OwnData | null; builtIn: RetentionRule | null }

/** A holding evaluated: its date, its status, and why. */
export function bookEntry(
  { holding, own, builtIn }: Judged,
  { day, rules, names, holdsFor }: BookGround,
): BookEntry {
  const holds = own === null ? holdsFor(holding) : []
  const facts = factsOf(holding, holds)
  const rule = rules.get(holding.ruleId ?? '') ?? builtIn
  const applied = appliedRule(own, rule)
  const date = retentionDate(applied, rules, facts, day)
  const row: HoldingRow = {
    ...identityOf(holding, own, rule, names),
    ...eventOf(holding, decidingEvent(applied, rules, facts), own),
    precision: holding.precision,
    ...date,
    holdIds: activeHoldIds(holding, holds, day.asOf),
    records: holding.records,
    people: holding.people,
    isFlagged: isFlagged(holding, day.asOf),
    isChild: holding.isChild,
    batchRef: holding.batchRef,
    isImported: holding.imported !== null,
    erasedOn: holding.erased?.on ?? null,
  }
  return { holding, own, rule, row, words: wordsOf(row, rule, holding.note) }
}

/** The date of a holding if the rules were these. */
export function dateUnder(
  { holding, own, rule: known }: BookEntry,
  rules: Rules,
  { day, holdsFor }: Pick<BookGround, 'day' | 'holdsFor'>,
): RetentionDate {
  const facts: RetentionFacts = factsOf(holding, own === null ? holdsFor(holding) : [])
  const rule = appliedRule(
    own,
    holding.ruleId === null ? known : (rules.get(holding.ruleId) ?? null),
  )
  return retentionDate(rule, rules, facts, day)
}

function identityOf(
  { id, categoryId, ruleId, systemId }: Holding,
  own: OwnData | null,
  rule: RetentionRule | null,
  names: BookGround['names'],
) {
  const system = own === null ? (names.system.get(systemId ?? '') ?? systemId) : ownSystemOf(own)
  return {
    id,
    own,
    categoryId,
    category:
      own === null ? (names['data-category'].get(categoryId) ?? categoryId) : ownDataWords[own],
    ruleId,
    ruleRef: rule?.ref ?? null,
    systemId,
    system,
  }
}

// Where no event decides yet, the last one that happened tells at least how old the data is.
function eventOf(
  { events }: Holding,
  deciding: HeldEvent | null,
  own: OwnData | null,
): Pick<HoldingRow, 'event' | 'eventOn'> {
  const last = events.reduce<HeldEvent | null>(
    (latest, each) => (latest === null || each.on > latest.on ? each : latest),
    null,
  )
  const shown = deciding ?? last
  if (shown === null) return { event: null, eventOn: null }
  return { event: own === null ? shown.event : ownEventWords[own], eventOn: shown.on }
}

function activeHoldIds(holding: Holding, holds: readonly LegalHold[], today: string): string[] {
  if (holds.length === 0 || holding.erased !== null) return []
  return holds
    .filter((hold) => isHolding(hold, today) && holdCovers(hold.scope, holding, hold.from))
    .map(({ id }) => id)
}

function isFlagged({ flag }: Holding, today: string): boolean {
  return flag !== null && (flag.clearedOn === null || flag.clearedOn > today)
}

const known = new Map<string, string>()
const MOST_KNOWN = 5000

// Names of categories, systems and rules come again in thousands of rows.
function folded(text: string | null | undefined): string {
  if (text == null) return ''
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const words = searchWords(text)
  const spaced = words === '' ? '' : ` ${words}`
  known.set(text, spaced)
  return spaced
}

function wordsOf(row: HoldingRow, rule: RetentionRule | null, note: string | null): string {
  const event = row.event && eventWords(row.event)
  const texts = [row.category, row.system, rule?.ref, rule?.name, event, row.batchRef, note]
  return texts.map(folded).join('')
}
