import { useEffect, useRef } from 'react'
import { proposedRule } from '../../../parts/holdings/proposed-rule.ts'
import { useCategoryLinks } from '../../../parts/holdings/use-category-links.ts'
import { newHoldingText } from '#shared/text/holdings'
import type { HoldingDraft } from '../draft.ts'

/** Fills in what activities say of the category, once for each category; gives a hint where they say nothing. GDPR art. 30(1)(f). */
export function useProposal(
  { subject }: HoldingDraft,
  propose: (ruleId: string | null, activityIds: readonly string[]) => void,
): string | null {
  const { categoryId } = subject
  const links = useCategoryLinks(categoryId)
  // What is there when the step is shown was chosen before.
  const proposedFor = useRef(categoryId)
  useEffect(() => {
    if (links === null || proposedFor.current === categoryId) return
    proposedFor.current = categoryId
    propose(proposedRule(links)?.ruleId ?? null, [
      ...new Set(links.map(({ activityId }) => activityId)),
    ])
  }, [categoryId, links, propose])
  return categoryId !== null && links?.length === 0 ? newHoldingText.ruleUnknown : null
}
