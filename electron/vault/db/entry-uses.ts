import { usesOfEntries } from '#shared/domain/catalogues/links'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { usedByHoldings, usedBySettings } from '#shared/text/retention-words'
import { breachUses } from './breach-uses.ts'
import { deletionUses } from './deletion-uses.ts'
import type { ReadableDb } from './open.ts'
import { ownRuleIds } from './own-holdings.ts'
import { readRecords } from './records.ts'
import type { RetentionBook } from './retention-book.ts'
import { readRetentionSettings } from './retention-settings.ts'

type Uses = Record<string, string[]>

/** For every list entry in use, what uses it: activities, rules, settings, incidents, deletion cases, holds and holdings. */
export function entryUses(db: ReadableDb, book: RetentionBook): Uses {
  const uses = registerUses(db)
  const note = (id: string, name: string) => (uses[id] ??= []).push(name)
  for (const [id, refs] of [...Object.entries(breachUses(db)), ...Object.entries(deletionUses(db))])
    for (const ref of refs) note(id, ref)
  for (const { refNo, scope } of book.holds)
    for (const id of new Set([...scope.categoryIds, ...scope.ruleIds, ...scope.systemIds]))
      note(id, refNo)
  for (const [id, count] of holdingCounts(book)) note(id, usedByHoldings(count))
  return uses
}

/** The same of activities, rules and settings alone. */
export function registerUses(db: ReadableDb): Uses {
  const rules = readRecords<RetentionRule>(db, 'retention-rule')
  const uses = usesOfEntries(
    readRecords(db, 'activity'),
    readRecords(db, 'processor-activity'),
    rules,
  )
  // The rule for data of children was not chosen but found: this program has one of its own.
  const { requests, children: _, ...own } = ownRuleIds(db, rules, readRetentionSettings(db))
  for (const id of new Set(Object.values(own)))
    if (id !== null) (uses[id] ??= []).push(usedBySettings.retention)
  if (requests !== null) (uses[requests] ??= []).push(usedBySettings.requests)
  return uses
}

// What is erased still names its category, rule and system.
function holdingCounts({ entries }: RetentionBook): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { holding, own } of entries) {
    if (own !== null) continue
    const { categoryId, ruleId, systemId } = holding
    for (const id of new Set([categoryId, ruleId, systemId]))
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
