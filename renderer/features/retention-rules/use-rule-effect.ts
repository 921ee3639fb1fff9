import { useMemo } from 'react'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { canonicalJson } from '#shared/domain/values/canonical'
import type { RuleEffect } from '#shared/ipc/retention'
import { useQuery } from '../../call.ts'
import { useSettled } from '../../parts/list/use-settled.ts'

const SETTLE_MS = 350

export type EffectReading = {
  readonly effect: RuleEffect | null
  /** What is typed has not been reckoned yet. */
  readonly isWaiting: boolean
  readonly hasFailed: boolean
}

/** What saving a rule like this would move, reckoned once the typing pauses. */
export function useRuleEffect(rule: RetentionRule): EffectReading {
  const written = canonicalJson(rule)
  const settled = useSettled(written, SETTLE_MS) ?? written
  // What was written as a rule is read back as the same rule.
  const asked = useMemo(() => JSON.parse(settled) as RetentionRule, [settled])
  const { data, error, isPlaceholderData } = useQuery('retention-rules:effect', asked)
  return {
    effect: data ?? null,
    isWaiting: settled !== written || isPlaceholderData || (!data && !error),
    hasFailed: error !== null,
  }
}
