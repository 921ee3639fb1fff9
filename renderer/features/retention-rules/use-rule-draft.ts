import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { useRecordDraft, type RecordWriting } from '../../parts/fields/use-record-draft.ts'
import { isChanged, type RuleDraft } from './rule-draft.ts'

export type RuleWriting = RecordWriting<RuleDraft>

/** What is being written on a rule: kept over visits until it is saved or discarded. */
export function useRuleDraft(saved: RetentionRule): RuleWriting {
  return useRecordDraft<RuleDraft, RetentionRule>({
    key: `retention-rule-${saved.id}`,
    saved,
    draftOf: (rule) => rule,
    isChanged,
    message: words.unsaved,
  })
}
