import { FINDING_CODES } from '#shared/domain/findings/codes'
import { ruleFindings } from '#shared/domain/findings/retention-rules'
import type { RuleOverview } from '#shared/ipc/retention'
import type { BookEntry } from '../../../db/book-entry.ts'
import { registerUses } from '../../../db/entry-uses.ts'
import type { ReadableDb } from '../../../db/open.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { recordsOf } from '../entries.ts'
import { versionsOfRules } from './store.ts'

/** Every rule with what follows it directly, in the order of their references. */
export function ruleOverviews(db: ReadableDb, book: RetentionBook): RuleOverview[] {
  const versions = versionsOfRules(db)
  const uses = registerUses(db)
  const followers = followersOf(book)
  return [...book.rules.values()]
    .sort((a, b) => collator.compare(a.ref, b.ref))
    .map((rule) => {
      const entries = followers.get(rule.id) ?? []
      const found = new Set<string>(ruleFindings(rule, book.rules))
      for (const { row } of entries) for (const code of row.findings) found.add(code)
      return {
        rule,
        version: versions.get(rule.id) ?? 1,
        holdings: entries.length,
        records: recordsOf(entries),
        nextDueOn: nextDueOn(entries),
        findings: FINDING_CODES.filter((code) => found.has(code)),
        uses: uses[rule.id] ?? [],
      }
    })
}

const collator = new Intl.Collator('en', { numeric: true })

function followersOf({ entries }: RetentionBook): ReadonlyMap<string, BookEntry[]> {
  const followers = new Map<string, BookEntry[]>()
  for (const entry of entries) {
    const { ruleId, status } = entry.row
    if (ruleId === null || status === 'ERASED') continue
    const known = followers.get(ruleId)
    if (known) known.push(entry)
    else followers.set(ruleId, [entry])
  }
  return followers
}

// What is overdue is due next of all.
function nextDueOn(entries: readonly BookEntry[]): string | null {
  let next: string | null = null
  for (const { row } of entries) {
    if (row.dueOn === null || row.daysLeft === null) continue
    if (next === null || row.dueOn < next) next = row.dueOn
  }
  return next
}
