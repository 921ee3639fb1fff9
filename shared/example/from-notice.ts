import { type ActivityContent, emptyActivity } from '../domain/activities/activity.ts'
import type { LawfulBasis } from '../domain/activities/parts.ts'
import { ADVERTISING_PARTNERS, RULE_CATEGORIES, exampleId, exampleRuleId } from './catalogues.ts'
import { FACTS, type Facts } from './facts.ts'
import type { NoticeActivity } from './notice-activity.ts'
import { NOTICE_ACTIVITIES } from './notice/activities.ts'

/** What the notice says of security, of every activity alike. */
export const STATED_SECURITY =
  'Treated as confidential, stored securely, access only for qualified and authorised staff, appropriate technical or organisational measures.'

/** The record of an activity from the words of a notice, with what the notice as a whole adds. */
export function activityFromNotice(
  entry: NoticeActivity,
  ruleCategories: Readonly<Record<string, string>> = RULE_CATEGORIES,
): ActivityContent {
  const content: ActivityContent = {
    ...emptyActivity(entry.id, entry.name),
    purpose: entry.purpose,
    dataSubjects: [...entry.subjects],
    dataCategories: usedCategories(entry, ruleCategories),
    recipientIds: entry.recipients?.length ? [ADVERTISING_PARTNERS] : [],
    security: STATED_SECURITY,
    lawfulBases: entry.lawful_basis.map(toBasis),
    legalObligations: entry.lawful_basis.flatMap(({ citation }) =>
      citation ? [{ citation, article: null, url: null }] : [],
    ),
    sources: entry.source.map(toSource),
    provisionConsequence: entry.provision_required ?? null,
    note: entry.automated_decision ? `Automated decision: ${entry.automated_decision}` : null,
  }
  return withFacts(withFacts(content, assessments(entry)), isOurs(entry) ? FACTS[entry.id] : {})
}

/** Facts belong to the activities of the example alone, not to others that share a number. */
const isOurs = ({ id, name }: NoticeActivity) =>
  NOTICE_ACTIVITIES.some((known) => known.id === id && known.name === name)

function assessments(entry: NoticeActivity): Facts {
  const storage = entry.terminal_storage
  return {
    legitimateInterest: { interest: firstOf(entry, 'interest') },
    consent: { withdrawalChannel: firstOf(entry, 'withdrawal') },
    automatedDecision: { profiling: entry.profiling ?? null },
    terminalStorage: storage && {
      used: 'yes',
      consentNeeded: storage.consent_needed === false ? 'no' : 'yes',
      exemption: storage.exemption ?? condition(storage.consent_needed),
    },
  }
}

const firstOf = ({ lawful_basis }: NoticeActivity, key: 'interest' | 'withdrawal') =>
  lawful_basis.find((basis) => basis[key])?.[key] ?? null

/** What follows "true" in "true unless …". */
const condition = (needed: boolean | string) =>
  typeof needed === 'string' ? needed.replace(/^true\s*/, '') || null : null

function toBasis({ art, stated }: NoticeActivity['lawful_basis'][number]): LawfulBasis {
  return {
    art6: art.slice('6(1)('.length, -1) as LawfulBasis['art6'], // the schema allows 6(1)(a) to 6(1)(f) only
    standing: stated ? 'stated' : 'proposed',
    allocation: null,
    allocatedTo: null,
    reason: null,
  }
}

const SOURCES = [
  ['data subject', 'data-subject'],
  ['observed', 'observed'],
  ['generated', 'generated'],
  ['other categories', 'other-categories'],
  ['any', 'any'],
  ['unknown', 'unknown'],
] as const

function toSource(words: string): ActivityContent['sources'][number] {
  const known = SOURCES.find(([start]) => words === start || words.startsWith(`${start} `))
  if (!known) return { kind: 'third-party', detail: words }
  return { kind: known[1], detail: words.slice(known[0].length).trim() || null }
}

/** Each category takes the rule made for it, else the rule in its place, else the only one. */
function usedCategories(
  { data, retention }: NoticeActivity,
  ruleCategories: Readonly<Record<string, string>>,
): ActivityContent['dataCategories'] {
  return Object.entries(data).map(([word, items], place) => {
    const own = retention.find((ref) => ruleCategories[ref] === word)
    const ref = own ?? retention[place] ?? retention[0]
    return {
      categoryId: exampleId('category', word),
      items: [...(items ?? [])],
      retentionRuleId: ref ? exampleRuleId(ref) : null,
      retentionInNotice: null,
    }
  })
}

/** Lays facts over content: objects are merged, everything else replaces. */
function withFacts(content: ActivityContent, facts: Facts = {}): ActivityContent {
  const { bases, retentionInNotice, ...parts } = facts
  const merged: Record<string, unknown> = { ...content }
  for (const [field, part] of Object.entries<unknown>(parts)) {
    if (part === undefined) continue
    merged[field] = isObject(part) ? { ...(merged[field] as object), ...part } : part
  }
  const { lawfulBases, dataCategories, ...rest } = merged as ActivityContent // Facts has its fields
  return {
    ...rest,
    lawfulBases: lawfulBases.map((basis) => ({ ...basis, ...bases?.[basis.art6] })),
    dataCategories: dataCategories.map((used) => ({
      ...used,
      retentionInNotice: retentionInNotice ?? used.retentionInNotice,
    })),
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
