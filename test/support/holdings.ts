import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { emptyHolding, type Holding, type HoldingFields } from '#shared/domain/retention/holding'
import { EMPTY_SCOPE, type HoldFields, type HoldScope } from '#shared/domain/retention/legal-hold'
import type { Erasure } from '#shared/domain/retention/erasure'
import {
  NO_RETENTION_FILTER,
  type HoldingRow,
  type RetentionFilter,
  type RetentionSort,
} from '#shared/ipc/retention'
import type { CallInput } from '#shared/ipc/contract'
import { openSession } from '#vault/desk'
import { verifyJournal } from '#vault/db/journal-verify'
import { readable } from '#vault/db/open'
import type { TestDesk } from './desk.ts'

/** Accounts five years after their last update, tickets six months after their last message. */
export const RULES: readonly RetentionRule[] = [
  aRule('account', { event: 'last_update', period: 'P5Y', triggerDefinition: 'Profile saved.' }),
  aRule('tickets', { event: 'last_message', period: 'P6M', triggerDefinition: 'Any side wrote.' }),
]

/** A fixed rule with what matters to the test. */
export function aRule(id: string, wanted: Partial<RetentionRule> = {}): RetentionRule {
  const ref = `RET-${id.toUpperCase()}`
  return {
    ...emptyRetentionRule(`rule-${id}`, ref, 'fixed_after_event'),
    name: `Rule of ${id}`,
    ...wanted,
  }
}

/** Writes categories, systems and rules for holdings: `account` and `tickets`. */
export async function withLists({ call }: TestDesk): Promise<void> {
  for (const record of RULES) await call('catalogues:save', { kind: 'retention-rule', record })
  for (const name of ['account', 'tickets'])
    await call('catalogues:save', {
      kind: 'data-category',
      record: { id: `category-${name}`, name: `Data of ${name}`, description: null },
    })
  for (const name of ['shop', 'helpdesk'])
    await call('catalogues:save', {
      kind: 'system',
      record: {
        id: name,
        name: `System ${name}`,
        storageLocation: null,
        country: null,
        description: null,
      },
    })
}

/** What is entered for a holding of accounts, last updated on a day. */
export function accounts(
  updatedOn: string | null,
  wanted: Partial<HoldingFields> = {},
): HoldingFields {
  return {
    ...emptyHolding('category-account'),
    ruleId: 'rule-account',
    systemId: 'shop',
    events: updatedOn === null ? [] : [{ event: 'last_update', on: updatedOn }],
    records: 10,
    ...wanted,
  }
}

/** Records a holding of accounts. */
export function held(
  { call }: TestDesk,
  updatedOn: string | null,
  wanted: Partial<HoldingFields> = {},
): Promise<Holding> {
  return call('holdings:create', accounts(updatedOn, wanted))
}

/** What is entered for a hold over a scope. */
export function aHold(scope: Partial<HoldScope>, wanted: Partial<HoldFields> = {}): HoldFields {
  return {
    name: 'Claim of a customer',
    reason: 'legal-claims',
    citation: 'Case 12/26',
    scope: { ...EMPTY_SCOPE, ...scope },
    owner: 'Legal department',
    from: '2026-08-01',
    reviewOn: '2027-02-01',
    ...wanted,
  }
}

export const URGENT: RetentionSort = { by: 'due', descending: false }

/** All rows of a filter in an order, without what this program keeps itself. */
export async function rowsOf(
  { call }: TestDesk,
  filter: Partial<RetentionFilter> = {},
  sort: RetentionSort = URGENT,
): Promise<HoldingRow[]> {
  const wanted = { filter: { ...NO_RETENTION_FILTER, ...filter }, sort, after: null, limit: 500 }
  const { rows } = await call('retention:page', wanted)
  return rows.filter(({ own }) => own === null)
}

/** The row of one holding, erased or not. */
export async function rowOf({ call }: TestDesk, id: string): Promise<HoldingRow> {
  return (await call('holdings:read', { id })).row
}

type Recorded = CallInput<'erasures:record'>

/** Ticks off holdings as a person would, today. */
export function erase(
  { call }: TestDesk,
  ids: readonly string[],
  wanted: Partial<Recorded> = {},
): Promise<Erasure> {
  return call('erasures:record', erasing(ids, wanted))
}

/** What ticking off takes. */
export function erasing(ids: readonly string[], wanted: Partial<Recorded> = {}): Recorded {
  return {
    choice: { ids: [...ids] },
    withNotDue: false,
    fields: { on: '2026-11-22', method: 'deleted', by: 'Ona', evidence: null },
    parts: [],
    holdOwner: null,
    ...wanted,
  }
}

/** Whether journal and records still hold together. */
export function isWhole({ desk }: TestDesk): boolean {
  const { vault } = openSession(desk)
  const { firstBroken, recordsDiffering } = verifyJournal(readable(vault.db), vault.keys)
  return firstBroken === null && recordsDiffering === 0
}

/** What a call is refused with: its fields and codes, or its code; "kept" when it is not. */
export async function refusalOf(desk: TestDesk, channel: string, input: unknown): Promise<string> {
  const outcome = await desk.pass(channel, input)
  if (outcome.ok) return 'kept'
  const { code, problems } = outcome.error
  return problems.length > 0 ? problems.map((each) => `${each.field} ${each.code}`).join() : code
}
