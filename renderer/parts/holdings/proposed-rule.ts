import type { Activity } from '#shared/domain/activities/activity'

/** An activity that processes a category, and the rule under which it keeps it. */
export type CategoryLink = {
  readonly activityId: string
  readonly refNo: string
  readonly ruleId: string | null
}

/** The rule to propose, and the activities that keep the category under it. */
export type ProposedRule = { readonly ruleId: string; readonly refNos: readonly string[] }

/** How activities keep a category of data. GDPR art. 30(1)(c), 30(1)(f). */
export function linksOf(
  categoryId: string,
  activities: readonly Pick<Activity, 'id' | 'refNo' | 'dataCategories'>[],
): CategoryLink[] {
  return activities.flatMap(({ id, refNo, dataCategories }) =>
    dataCategories
      .filter((use) => use.categoryId === categoryId)
      .map((use) => ({ activityId: id, refNo, ruleId: use.retentionRuleId })),
  )
}

/** The rule that most activities keep a category under; the first of them where several are as common. */
export function proposedRule(links: readonly CategoryLink[]): ProposedRule | null {
  const refs = new Map<string, string[]>()
  for (const { ruleId, refNo } of links)
    if (ruleId !== null) refs.set(ruleId, [...(refs.get(ruleId) ?? []), refNo])
  const [first] = [...refs].toSorted(([, a], [, b]) => b.length - a.length)
  return first ? { ruleId: first[0], refNos: first[1] } : null
}
