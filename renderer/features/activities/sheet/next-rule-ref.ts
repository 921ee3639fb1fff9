import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'

const PREFIX = 'RET-'

/** The next free reference of a rule: RET-07 after RET-06. */
export function nextRuleRef(rules: readonly Pick<RetentionRule, 'ref'>[]): string {
  const numbers = rules.map(({ ref }) => Number(/^RET-(\d{1,6})$/i.exec(ref)?.[1] ?? 0))
  return `${PREFIX}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}
