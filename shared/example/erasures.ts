import type { RetentionRule } from '../domain/catalogues/retention-rule.ts'
import type { Erasure, ErasureLine } from '../domain/retention/erasure.ts'
import type { Holding } from '../domain/retention/holding.ts'
import { EMPTY_SCOPE, type LegalHold } from '../domain/retention/legal-hold.ts'
import { addDays, addMonths } from '../domain/values/day.ts'
import { addPeriod } from '../domain/values/period.ts'
import { retentionSentence } from '../text/retention.ts'
import { eventWords, ruleVersion } from '../text/retention-words.ts'
import { CATEGORY_NAMES, exampleCatalogues, exampleId } from './catalogues.ts'
import { exampleErasureDays, exampleHoldings } from './holdings.ts'
import { EXAMPLE_SYSTEMS } from './systems.ts'

const KEPT = {
  reason: 'legal-claims',
  citation: 'Chargeback claim EX-2214, invented for the example; GDPR art. 17(3)(e).',
} as const
const LEGAL = 'Head of legal affairs'

/** The legal holds of the example: one at work, one released, one that an erasure left. */
export function exampleHolds(today: string): LegalHold[] {
  const eventDay = (days: number) => addMonths(addDays(today, days), -120)
  const [, erasedOn] = exampleErasureDays(today)
  return [
    hold('LH-001', {
      name: 'Chargeback claims of first customers',
      ...KEPT,
      owner: LEGAL,
      scope: {
        ...EMPTY_SCOPE,
        categoryIds: [exampleId('category', 'transaction')],
        systemIds: [exampleId('system', 'payments')],
        from: eventDay(-60),
        to: eventDay(90),
      },
      from: addDays(today, -75),
      reviewOn: addDays(today, 47),
    }),
    hold('LH-002', {
      name: 'Restriction while backups were disputed',
      reason: 'restriction',
      citation: 'Requests of four people under GDPR art. 18(1)(a), invented for the example.',
      owner: 'Head of IT operations',
      scope: {
        ...EMPTY_SCOPE,
        categoryIds: [exampleId('category', 'account')],
        systemIds: [exampleId('system', 'backups')],
      },
      from: addDays(today, -110),
      reviewOn: addDays(today, -14),
      releasedOn: addDays(today, -16),
      releaseReason: 'The accuracy was checked; the restriction was lifted and the people told.',
    }),
    hold('LH-003', {
      name: 'Tickets about chargebacks',
      ...KEPT,
      owner: LEGAL,
      scope: { ...EMPTY_SCOPE, holdingIds: [exampleId('holding', 'kept')] },
      from: erasedOn,
      reviewOn: addDays(today, 47),
    }),
  ]
}

type Told = Omit<
  LegalHold,
  'id' | 'refNo' | 'createdOn' | 'changedOn' | 'releasedOn' | 'releaseReason'
> &
  Partial<Pick<LegalHold, 'releasedOn' | 'releaseReason'>>

function hold(refNo: string, told: Told): LegalHold {
  const id = exampleId('hold', refNo.slice(-2))
  const { from, releasedOn = null, releaseReason = null } = told
  const changedOn = releasedOn ?? from
  return { id, refNo, ...told, releasedOn, releaseReason, createdOn: from, changedOn }
}

/** Two erasures of the example; a certificate is issued for the first when they are written. */
export function exampleErasures(today: string): Erasure[] {
  const [first, second] = exampleErasureDays(today)
  const holdings = exampleHoldings(today)
  const { 'retention-rule': rules } = exampleCatalogues()
  const goneIn = (id: string) =>
    holdings
      .filter(({ erased }) => erased?.erasureId === id)
      .map((holding) => wholeLine(holding, rules))
  const rest = holdings.find(({ id }) => id === exampleId('holding', 'rest'))
  return [
    erasure(1, {
      on: first,
      method: 'deleted',
      by: 'Head of IT operations',
      evidence: 'Log of the deletion run in the shop database, with counts before and after.',
      lines: goneIn(erasureId(1)),
    }),
    erasure(2, {
      on: second,
      method: 'deleted',
      by: 'Head of customer care',
      evidence: 'List of closed tickets before and after the run.',
      lines: [...goneIn(erasureId(2)), ...(rest ? [partLine(rest, rules, today)] : [])],
    }),
  ]
}

/** How many days after the first erasure its certificate was issued. */
export const EXAMPLE_ISSUED_AFTER = 2

const erasureId = (number: number) => exampleId('erasure', `0${number}`)

function erasure(
  number: number,
  told: Pick<Erasure, 'on' | 'method' | 'by' | 'evidence' | 'lines'>,
): Erasure {
  const recorded = { createdOn: told.on, changedOn: told.on }
  return { id: erasureId(number), refNo: `ER-00${number}`, ...told, certificate: null, ...recorded }
}

function wholeLine(holding: Holding, rules: readonly RetentionRule[]): ErasureLine {
  const { categoryId, systemId, records, people, batchRef } = holding
  const rule = rules.find(({ id }) => id === holding.ruleId) ?? null
  const [event] = holding.events
  return {
    holdingId: holding.id,
    category: nameOf(CATEGORY_NAMES, 'category', categoryId) ?? categoryId,
    rule: rule && ruleVersion(`${rule.ref} ${rule.name}`, 1),
    ruleSentence: rule && retentionSentence(rule, rules),
    system: nameOf(EXAMPLE_SYSTEMS, 'system', systemId),
    event: event ? eventWords(event.event) : null,
    eventOn: event?.on ?? null,
    dueOn: event && rule?.period ? addPeriod(event.on, rule.period) : null,
    batchRef,
    records,
    people,
    erasedRecords: records,
    stillDueRecords: 0,
    kept: null,
  }
}

// 480 tickets: most were erased, some could not be reached, some are kept for the claim.
function partLine(rest: Holding, rules: readonly RetentionRule[], today: string): ErasureLine {
  return {
    ...wholeLine(rest, rules),
    records: 480,
    people: 262,
    erasedRecords: 268,
    stillDueRecords: 170,
    kept: { ...KEPT, records: 42, reviewOn: addDays(today, 47), holdRefNo: 'LH-003' },
  }
}

function nameOf(
  names: Readonly<Record<string, string>>,
  kind: string,
  id: string | null,
): string | null {
  return Object.entries(names).find(([word]) => exampleId(kind, word) === id)?.[1] ?? null
}
