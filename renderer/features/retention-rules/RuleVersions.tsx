import { useMemo } from 'react'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { retentionSentence } from '#shared/text/retention'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { useQuery } from '../../call.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { useKnownWords } from '../../parts/history/use-known-words.ts'
import { ruleVersions } from './rule-versions.ts'

type RuleVersionsProps = {
  readonly rule: RetentionRule
  readonly rules: readonly RetentionRule[]
}

/** Who changed the rule when, and what it said from then on. GDPR art. 5(2). */
export function RuleVersions({ rule, rules }: RuleVersionsProps) {
  const historyWords = useKnownWords('retention-rule')
  const { data } = useQuery('journal:history', { entity: 'retention-rule', id: rule.id })
  const versions = useMemo(() => ruleVersions(rule, data ?? []), [rule, data])
  return (
    <HistoryPanel
      entity="retention-rule"
      id={rule.id}
      words={historyWords}
      tell={(seq) => {
        const version = versions.get(seq)
        if (!version) return null
        return (
          <p dir="auto" className="pb-1 text-14 text-ink">
            {words.version(version.number, retentionSentence(version.rule, rules))}
          </p>
        )
      }}
    />
  )
}
