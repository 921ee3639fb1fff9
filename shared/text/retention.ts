import type { RetentionRule } from '../domain/catalogues/retention-rule.ts'

export const retentionEventWords: Record<string, string> = {
  last_update: 'the last update',
  created: 'creation',
  services_ended: 'the end of the services',
  relationship_ended: 'the end of the relationship',
  last_message: 'the last message',
  consent_withdrawn: 'withdrawal of consent',
  account_closed: 'closure of the account',
  objection: 'objection',
  set_on: 'the day it was set',
  reasonable_belief: 'reasonable belief that the person is a child',
}

export const retentionKindWords: Record<RetentionRule['kind'], string> = {
  fixed_after_event: 'Fixed period after an event',
  same_as: 'Same as another rule',
  until_earliest: 'Until the earliest of several events',
  legal_obligation: 'As long as a law requires',
  extended_if: 'Another rule, longer when flagged',
  review: 'Cannot be determined in advance, reviewed periodically',
  none: 'No limit set',
  immediate: 'At once',
}

const NOT_RECORDED = 'not recorded'
const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/** An ISO 8601 period of one unit in words: P5Y is "5 years". */
export function periodWords(period: string): string {
  const match = /^P(\d+)([YMWD])$/.exec(period)
  if (!match) return period
  const [, count, unit] = match
  return `${count} ${UNITS[unit ?? '']}${count === '1' ? '' : 's'}`
}

/** An event of a storage period in words; own events are given in the officer's words. */
export function eventWords(event: string): string {
  return retentionEventWords[event] ?? event
}

/** What a storage rule says, as one sentence without full stop. GDPR art. 30(1)(f). */
export function retentionSentence(rule: RetentionRule, rules: readonly RetentionRule[]): string {
  return sentenceOf(rule, rules, [])
}

function sentenceOf(
  rule: RetentionRule,
  rules: readonly RetentionRule[],
  passed: readonly string[],
): string {
  // A rule that borrows from itself through others would never end.
  const borrowed = (id: string | null): string => {
    const found = rules.find((other) => other.id === id)
    if (!found || passed.includes(found.id)) return `another rule (${NOT_RECORDED})`
    return `${found.name}: ${lowerFirst(sentenceOf(found, rules, [...passed, rule.id]))}`
  }
  switch (rule.kind) {
    case 'fixed_after_event':
      return fixedSentence(rule)
    case 'same_as':
      return `The same as for ${borrowed(rule.sameAs)}${atMost(rule)}`
    case 'until_earliest':
      return earliestSentence(rule)
    case 'legal_obligation':
      return legalSentence(rule)
    case 'extended_if':
      return `The same as for ${borrowed(rule.base)}; ${extensionClause(rule)}`
    case 'review':
      return reviewSentence(rule)
    case 'immediate':
      return `${rule.event ? `At once after ${eventWords(rule.event)}` : 'At once'}${atMost(rule)}`
    case 'none':
      return 'No limit recorded'
  }
}

function fixedSentence(rule: RetentionRule): string {
  return `${fixedPeriod(rule)}${atMost(rule)}`
}

// A longest period counts for a date of any kind, so no sentence leaves it out.
function atMost({ max }: RetentionRule): string {
  return max ? `; at most ${periodWords(max)}` : ''
}

function fixedPeriod({ period, event }: RetentionRule): string {
  if (!period && !event) return 'Period and start not recorded'
  if (!period) return `Period after ${eventWords(event ?? '')} not recorded`
  return event
    ? `${periodWords(period)} after ${eventWords(event)}`
    : `${periodWords(period)}; start of the period not recorded`
}

function earliestSentence(rule: RetentionRule): string {
  const { events } = rule
  if (events.length === 0) return 'Until the earliest of several events, which are not recorded'
  const until =
    events.length === 1
      ? `Until ${eventWords(events[0] ?? '')}`
      : `Until the earliest of: ${events.map(eventWords).join(', ')}`
  return `${until}${atMost(rule)}`
}

function legalSentence(rule: RetentionRule): string {
  const { period, event } = rule
  if (!period) return 'As long as the law requires; period not recorded'
  const start = event ? ` after ${eventWords(event)}` : ''
  return `As long as the law requires: ${periodWords(period)}${start}${atMost(rule)}`
}

function extensionClause({ extendFlag, reviewEvery, max }: RetentionRule): string {
  const flag = extendFlag ? `marked “${extendFlag.replaceAll('_', ' ')}”` : 'marked for it'
  const review = reviewEvery ? `, reviewed every ${periodWords(reviewEvery)}` : ''
  const limit = max ? `at most ${periodWords(max)}` : 'no maximum recorded'
  return `longer while ${flag}${review}, ${limit}`
}

function reviewSentence({ reviewEvery, criteria, max }: RetentionRule): string {
  const review = reviewEvery ? `reviewed every ${periodWords(reviewEvery)}` : 'review not recorded'
  const limit = max ? `, at most ${periodWords(max)}` : ''
  const by = criteria ? `criteria: ${criteria}` : `criteria ${NOT_RECORDED}`
  return `Cannot be determined in advance; ${review}${limit}; ${by}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
