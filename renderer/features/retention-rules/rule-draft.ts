import { catalogueProblems } from '#shared/domain/catalogues/catalogue-problems'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { canonicalJson } from '#shared/domain/values/canonical'
import { PROBLEM_CODES, type ProblemCode } from '#shared/domain/values/problem'
import { orNull } from '#shared/domain/values/text'
import type { EndingField } from '#shared/text/retention-rules'
import { joinPeriod, splitPeriod } from './period-parts.ts'
import { eventKeyOf } from './rule-events.ts'
import { endingFields, withoutForeignParts } from './rule-parts.ts'

/** A rule while it is written: texts as typed, periods perhaps unfinished, parts of other kinds still there. */
export type RuleDraft = RetentionRule

/** What would be saved of a draft: texts trimmed, periods joined, nothing its kind does not have. */
export function ruleOf(draft: RuleDraft): RetentionRule {
  const events = [...new Set(draft.events.map((event) => eventKeyOf(event.trim())).filter(Boolean))]
  return withoutForeignParts({
    ...draft,
    ref: draft.ref.trim(),
    name: draft.name.trim(),
    event: draft.event === null ? null : orNull(eventKeyOf(draft.event.trim())),
    triggerDefinition: text(draft.triggerDefinition),
    period: period(draft.period),
    events,
    eventsNotInNotice: draft.eventsNotInNotice.filter((event) => events.includes(event)),
    extendFlag: text(draft.extendFlag),
    reviewEvery: period(draft.reviewEvery),
    max: period(draft.max),
    citation: text(draft.citation),
    criteria: text(draft.criteria),
    wording: text(draft.wording),
  })
}

/** Whether saving a draft would change the rule. */
export function isChanged(draft: RuleDraft, saved: RetentionRule): boolean {
  return canonicalJson(ruleOf(draft)) !== canonicalJson(ruleOf(saved))
}

/** Why a draft cannot be saved, by field. */
export function draftProblems(
  draft: RuleDraft,
  known: Catalogues,
): ReadonlyMap<string, ProblemCode> {
  const record = ruleOf(draft)
  const problems = new Map<string, ProblemCode>()
  const note = (field: string, code: ProblemCode) => {
    if (!problems.has(field)) problems.set(field, code)
  }
  for (const { path, message } of RetentionRule.safeParse(record).error?.issues ?? [])
    note(String(path[0]), codeOf(message))
  for (const { field, code } of catalogueProblems({ kind: 'retention-rule', record }, known))
    note(field, code)
  return problems
}

/** Parts the saved rule has and the kind chosen in the draft does not: saving empties them. */
export function droppedParts(draft: RuleDraft, saved: RetentionRule): EndingField[] {
  const kept = endingFields(draft.kind)
  return endingFields(saved.kind).filter((field) => !kept.includes(field) && !isEmpty(saved[field]))
}

function isEmpty(value: string | readonly string[] | null): boolean {
  return value === null || value.length === 0
}

function codeOf(message: string): ProblemCode {
  return PROBLEM_CODES.find((code) => code === message) ?? 'malformed'
}

function text(value: string | null): string | null {
  return value === null ? null : orNull(value)
}

function period(value: string | null): string | null {
  return value === null ? null : joinPeriod(splitPeriod(value))
}
