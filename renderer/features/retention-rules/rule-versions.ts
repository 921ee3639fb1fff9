import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { RecordChange } from '#shared/ipc/journal'

/** What a rule was after an entry of its history, and the how manieth version that made. */
export type RuleVersion = { readonly number: number; readonly rule: RetentionRule }

/** The versions of a rule by the entries that made them, reckoned back from the one that counts today. */
export function ruleVersions(
  current: RetentionRule,
  history: readonly RecordChange[],
): ReadonlyMap<number, RuleVersion> {
  const versions = new Map<number, RuleVersion>()
  let rule = current
  // A removal is no version; taken back, the rule is saved once more.
  const saved = history.filter(({ kind }) => kind !== 'removed')
  for (const [place, { deed, kind, changes }] of saved.entries()) {
    // Before an entry whose values were erased nobody can tell what the rule said.
    if (kind === 'erased') break
    versions.set(deed.seq, { number: saved.length - place, rule })
    const before = Object.fromEntries(changes.map(({ field, before: value }) => [field, value]))
    // The journal keeps the values as the schema of the record wrote them.
    rule = { ...rule, ...before } as RetentionRule
  }
  return versions
}
