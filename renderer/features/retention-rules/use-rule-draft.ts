import { useLayoutEffect, useState } from 'react'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { canonicalJson } from '#shared/domain/values/canonical'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { dropDraft, keepDraft, keptDraft } from '../../ui/inline/kept-drafts.ts'
import { isChanged, type RuleDraft } from './rule-draft.ts'

type Written = {
  readonly draft: RuleDraft
  /** What the rule said when writing began. */
  readonly over: RetentionRule
  readonly isSent: boolean
}

export type RuleWriting = {
  readonly draft: RuleDraft
  readonly isDirty: boolean
  /** Written on an earlier visit and found again. */
  readonly wasKept: boolean
  /** The rule was saved by something else since writing began. */
  readonly isOvertaken: boolean
  readonly change: (patch: Partial<RuleDraft>) => void
  readonly discard: () => void
  /** The draft has been saved; it bridges the time until the rule is read again. */
  readonly settle: () => void
}

/** What is being written on a rule: kept over visits until it is saved or discarded. */
export function useRuleDraft(saved: RetentionRule): RuleWriting {
  const key = `retention-rule-${saved.id}`
  const [start] = useState(() => keptDraft(key)?.value as Written | undefined)
  const [written, setWritten] = useState<Written | null>(start ?? null)
  useDropWhenRead(saved, written, () => setWritten(null))
  const draft = written?.draft ?? saved
  const isDirty = written !== null && !written.isSent && isChanged(draft, saved)
  const change = (patch: Partial<RuleDraft>) => {
    const over = written !== null && !written.isSent ? written.over : saved
    const next: Written = { draft: { ...draft, ...patch }, over, isSent: false }
    setWritten(next)
    if (isChanged(next.draft, saved)) keepDraft(key, { value: next, message: words.unsaved })
    else dropDraft(key)
  }
  return {
    draft,
    isDirty,
    wasKept: isDirty && start !== undefined,
    isOvertaken: isDirty && !isSame(written.over, saved),
    change,
    discard: () => {
      dropDraft(key)
      setWritten(null)
    },
    settle: () => {
      dropDraft(key)
      setWritten((now) => now && { ...now, isSent: true })
    },
  }
}

/** A draft that was saved, or that says what the rule said, gives way to the rule once that is read anew. */
function useDropWhenRead(saved: RetentionRule, written: Written | null, drop: () => void): void {
  useLayoutEffect(() => {
    if (written === null || isSame(written.over, saved)) return
    if (written.isSent || !isChanged(written.draft, written.over)) drop()
  })
}

function isSame(one: RetentionRule, other: RetentionRule): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
