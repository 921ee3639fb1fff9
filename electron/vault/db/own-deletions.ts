import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionStatus, isDeletionOwed } from '#shared/domain/deletions/deletion-status'
import { beliefDay } from '#shared/domain/deletions/targets'
import { emptyHolding, type Holding } from '#shared/domain/retention/holding'
import { dayOf, daysBetween } from '#shared/domain/values/day'
import { addPeriod } from '#shared/domain/values/period'
import { builtInRuleWords as words } from '#shared/text/retention-words'
import { readDeletionSettings } from './deletion-settings.ts'
import type { ReadableDb } from './open.ts'

/** Under what system this program's own data stands. */
export const OWN_SYSTEM = 'own'
/** Under what system data of children stand: none of this program, but those that the open cases are about. */
export const CASES_SYSTEM = 'own-cases'
/** From which event data of a child are due. GDPR art. 17(1)(d), 17(1)(f). */
export const BELIEF = 'reasonable_belief'
/** Own data that follows from cases. */
export type OwnDeletion = {
  own: 'children' | 'evidence'
  holding: Holding
  builtIn: RetentionRule | null
}

const collator = new Intl.Collator('en', { numeric: true })

/** The rule of the register for data of children under the age limit, if it has one. */
export function childrenRule(rules: readonly RetentionRule[]): RetentionRule | null {
  const meant = rules.filter(({ kind, event }) => kind === 'immediate' && event === BELIEF)
  return meant.toSorted((a, b) => collator.compare(a.ref, b.ref))[0] ?? null
}

const AT_ONCE: RetentionRule = {
  ...emptyRetentionRule('own-children', words.children.ref, 'immediate'),
  ...words.children,
  event: BELIEF,
}

/** Open cases whose data are there still, by the day of reasonable belief; those a parent consented to stand apart. GDPR art. 8(1), 17(1)(f). */
export function childrenHoldings(db: ReadableDb, ruleId: string | null): OwnDeletion[] {
  const counts = new Map<string, { on: string; hasConsent: boolean; cases: number }>()
  for (const deletion of unsealedDeletions(db)) {
    const on = beliefDay(deletion)
    const status = deletionStatus(deletion)
    if (on === null || !isDeletionOwed({ ...status, consentCheck: null })) continue
    const hasConsent = status.consentCheck?.consent === 'verified'
    const key = hasConsent ? `${on}-consent` : on
    const cases = (counts.get(key)?.cases ?? 0) + deletion.cases
    counts.set(key, { on, hasConsent, cases })
  }
  return [...counts].map(([key, { on, hasConsent, cases }]) => ({
    own: 'children',
    builtIn: AT_ONCE,
    holding: {
      ...ownHolding('children', key, { on, records: cases }),
      systemId: CASES_SYSTEM,
      ruleId,
      events: [{ event: BELIEF, on }],
      isChild: true,
      hasParentalConsent: hasConsent,
    },
  }))
}

/** Sealed records, by the day of closing and the day on which each says that it may go. GDPR art. 5(1)(e). */
export function evidenceHoldings(db: ReadableDb): OwnDeletion[] {
  const { evidencePeriod } = readDeletionSettings(db)
  return [...sealedByDays(db).values()].map(({ on, until, records }) => ({
    own: 'evidence',
    builtIn: until === null ? null : keptUntil(until, on, evidencePeriod),
    holding: ownHolding('evidence', `${on}-${until ?? 'open'}`, { on, records }),
  }))
}

// A record keeps the day it was sealed with, whatever the settings say since.
function keptUntil(until: string, on: string, period: string | null): RetentionRule {
  const isUsual = period !== null && addPeriod(on, period) === until
  return {
    ...emptyRetentionRule('own-evidence', words.evidence.ref, 'fixed_after_event'),
    ...words.evidence,
    event: 'created',
    period: isUsual ? period : `P${daysBetween(on, until)}D`,
  }
}

type Sealed = { on: string; until: string | null; records: number }

// The last step is the one that closed it, or what its log told.
function sealedByDays(db: ReadableDb): Map<string, Sealed> {
  const rows = db
    .prepare<[], { at: string; timeZone: string; until: string | null; records: number }>(
      `SELECT document ->> '$.events[#-1].at' AS at, document ->> '$.timeZone' AS timeZone,
         document ->> '$.sealed.record.retentionUntil' AS until, count(*) AS records
       FROM deletions WHERE document ->> '$.sealed' IS NOT NULL
       GROUP BY 1, 2, 3`,
    )
    .all()
  const byDays = new Map<string, Sealed>()
  for (const { at, timeZone, until, records } of rows) {
    const on = dayOf(at, timeZone)
    const key = `${on} ${until}`
    byDays.set(key, { on, until, records: (byDays.get(key)?.records ?? 0) + records })
  }
  return byDays
}

/** The cases that are not sealed yet. */
export function unsealedDeletions(db: ReadableDb): Deletion[] {
  return db
    .prepare<[], string>(
      `SELECT document FROM deletions INDEXED BY deletions_unsealed
       WHERE document ->> '$.sealed' IS NULL`,
    )
    .pluck()
    .all()
    .map((document) => JSON.parse(document) as Deletion)
}

function ownHolding(
  own: OwnDeletion['own'],
  key: string,
  { on, records }: { on: string; records: number },
): Holding {
  return {
    ...emptyHolding(`own-${own}`),
    id: `own-${own}-${key}`,
    systemId: OWN_SYSTEM,
    events: [{ event: 'created', on }],
    records,
    imported: null,
    erased: null,
    createdOn: on,
    changedOn: on,
  }
}
