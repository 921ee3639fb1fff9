import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { ProblemCode } from '#shared/domain/values/problem'
import type { RuleDraft } from './rule-draft.ts'

/** A rule being written, with what its fields need to know. */
export type RuleForm = {
  readonly draft: RuleDraft
  readonly saved: RetentionRule
  readonly change: (patch: Partial<RuleDraft>) => void
  /** Why the draft cannot be saved, by field. */
  readonly problems: ReadonlyMap<string, ProblemCode>
  /** All rules as they are saved. */
  readonly rules: readonly RetentionRule[]
}
