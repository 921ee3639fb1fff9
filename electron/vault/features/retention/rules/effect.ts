import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { borrowedId } from '#shared/domain/retention/deciding-event'
import type { RuleEffect } from '#shared/ipc/retention'
import { type BookEntry, dateUnder, type Rules } from '../../../db/book-entry.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { recordsOf } from '../entries.ts'

const EXAMPLES = 10

type Move = { entry: BookEntry; from: string | null; to: string | null }

/** How dates would move if a rule were saved like this; nothing is written. */
export function ruleEffect(book: RetentionBook, rule: RetentionRule): RuleEffect {
  const changed: Rules = new Map([...book.rules, [rule.id, rule]])
  const affected = book.entries.filter(
    ({ row }) => row.status !== 'ERASED' && follows(row.ruleId, rule.id, book.rules),
  )
  const moves: Move[] = []
  const overdue = { newlyOverdue: 0, noLongerOverdue: 0 }
  for (const entry of affected) {
    const to = dateUnder(entry, changed, book)
    if (to.dueOn !== entry.row.dueOn) moves.push({ entry, from: entry.row.dueOn, to: to.dueOn })
    const [was, is] = [entry.row.status === 'OVERDUE', to.status === 'OVERDUE']
    if (is && !was) overdue.newlyOverdue += 1
    if (was && !is) overdue.noLongerOverdue += 1
  }
  return { ...sizeOf(affected), ...kindsOf(moves), ...overdue, examples: examplesOf(moves) }
}

/** Whether what follows one rule follows another too, because the first borrows from it. */
function follows(ruleId: string | null, wanted: string, rules: Rules): boolean {
  const seen = new Set<string>()
  for (let id = ruleId; id !== null && !seen.has(id);) {
    if (id === wanted) return true
    seen.add(id)
    const rule = rules.get(id)
    id = (rule && borrowedId(rule)) ?? null
  }
  return false
}

function sizeOf(entries: readonly BookEntry[]) {
  return { holdings: entries.length, records: recordsOf(entries) }
}

function kindsOf(moves: readonly Move[]) {
  const count = (isMeant: (move: Move) => boolean) => moves.filter(isMeant).length
  return {
    moved: moves.length,
    earlier: count(({ from, to }) => from !== null && to !== null && to < from),
    later: count(({ from, to }) => from !== null && to !== null && to > from),
    gained: count(({ from }) => from === null),
    lost: count(({ to }) => to === null),
  }
}

function examplesOf(moves: readonly Move[]): RuleEffect['examples'] {
  return moves.slice(0, EXAMPLES).map(({ entry: { row }, from, to }) => ({
    category: row.category,
    system: row.system,
    eventOn: row.eventOn,
    records: row.records,
    from,
    to,
  }))
}
