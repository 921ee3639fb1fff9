import {
  emptyRetentionRule,
  type RetentionKind,
  type RetentionRule,
} from '#shared/domain/catalogues/retention-rule'

/** The parts of a rule that say when it ends, in the order in which they read as a sentence. */
export type EndingField =
  | 'period'
  | 'event'
  | 'triggerDefinition'
  | 'events'
  | 'eventsNotInNotice'
  | 'sameAs'
  | 'base'
  | 'extendFlag'
  | 'reviewEvery'
  | 'max'
  | 'citation'
  | 'criteria'

/** Which parts each kind of rule has; what it does not have is neither shown nor kept. */
export const ENDING_FIELDS: Record<RetentionKind, readonly EndingField[]> = {
  fixed_after_event: ['period', 'event', 'triggerDefinition'],
  same_as: ['sameAs'],
  until_earliest: ['events', 'eventsNotInNotice', 'max'],
  legal_obligation: ['citation', 'period', 'event', 'triggerDefinition'],
  extended_if: ['base', 'extendFlag', 'reviewEvery', 'max'],
  review: ['reviewEvery', 'criteria', 'max'],
  none: [],
  immediate: ['event', 'triggerDefinition', 'criteria'],
}

/** A rule turned into another kind: parts the new kind does not have are emptied, so that none lingers unseen. */
export function turnedInto(rule: RetentionRule, kind: RetentionKind): RetentionRule {
  const empty = emptyRetentionRule(rule.id, rule.ref, kind)
  const { name, statedInNotice, wording } = rule
  const kept = Object.fromEntries(ENDING_FIELDS[kind].map((field) => [field, rule[field]]))
  return { ...empty, ...kept, name, statedInNotice, wording }
}
