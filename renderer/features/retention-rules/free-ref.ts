import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'

/** The first reference no rule has: RET-01, RET-02 and so on. */
export function freeRef(rules: readonly Pick<RetentionRule, 'ref'>[]): string {
  const taken = new Set(rules.map(({ ref }) => ref.toUpperCase()))
  let number = 1
  const ref = () => `RET-${String(number).padStart(2, '0')}`
  while (taken.has(ref())) number += 1
  return ref()
}
