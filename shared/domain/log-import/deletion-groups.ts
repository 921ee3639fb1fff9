import { canonicalJson } from '../values/canonical.ts'
import type { MappedDeletion } from './map-deletion.ts'

/** One record for each row, or one for each day and country. */
export type DeletionGrouping = 'each' | 'day-and-country'

/** What one record is made of: what its rows agree on, and how many they are. */
export type DeletionGroup = { values: MappedDeletion; cases: number; firstRow: number }

/** More records than anybody looks through; all of them are kept in memory before they are written. */
export const MOST_DELETION_RECORDS = 20_000
const MOST_RECORDS_DELETED = 1_000_000_000_000

/** What became of a row that was added. */
export type Added = 'added' | 'too-many' | 'sum-too-large'

/** Gathers the rows of a log into the records they become; GDPR art. 5(1)(c): added up, they say less of each child. */
export class DeletionGroups {
  readonly #grouping: DeletionGrouping
  readonly #groups = new Map<string, DeletionGroup>()

  constructor(grouping: DeletionGrouping) {
    this.#grouping = grouping
  }

  /** Adds a row of this number. */
  add(values: MappedDeletion, row: number): Added {
    const key = this.#keyOf(values, row)
    const group = this.#groups.get(key)
    if (!group) {
      if (this.#groups.size >= MOST_DELETION_RECORDS) return 'too-many'
      this.#groups.set(key, { values, cases: 1, firstRow: row })
      return 'added'
    }
    const records = sumOf(group.values.records, values.records)
    if (records !== null && records > MOST_RECORDS_DELETED) return 'sum-too-large'
    group.values = { ...agreement(group.values, values), records }
    group.cases += 1
    return 'added'
  }

  /** How many records there are. */
  get size(): number {
    return this.#groups.size
  }

  /**
   * The records by day of deletion, those of one day by what they say: the order of the log itself would
   * let anybody who has it count down to a child.
   */
  listed(): DeletionGroup[] {
    const keyed = [...this.#groups.values()].map((group) => ({
      group,
      key: `${group.values.deletedOn} ${canonicalJson(group.values)}`,
    }))
    return keyed
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ group }) => group)
  }

  #keyOf({ deletedOn, country }: MappedDeletion, row: number): string {
    return this.#grouping === 'each' ? String(row) : `${deletedOn} ${country ?? ''}`
  }
}

/** The sum of what is known; unknown only where neither is. */
function sumOf(one: number | null, other: number | null): number | null {
  return one === null ? other : one + (other ?? 0)
}

/** What two rows say alike; where they differ, nothing is said. */
function agreement(one: MappedDeletion, other: MappedDeletion): Omit<MappedDeletion, 'records'> {
  const same = <K extends keyof MappedDeletion, N>(field: K, none: N): MappedDeletion[K] | N =>
    canonicalJson(one[field]) === canonicalJson(other[field]) ? one[field] : none
  return {
    deletedOn: one.deletedOn,
    country: one.country,
    signalOn: same('signalOn', null),
    frozenOn: same('frozenOn', null),
    verifiedOn: same('verifiedOn', null),
    backupExpiry: same('backupExpiry', null),
    ageBand: same('ageBand', 'unknown' as const),
    signalChannel: same('signalChannel', null),
    beliefBasis: same('beliefBasis', []),
    consent: same('consent', null),
    categories: same('categories', []),
    systems: same('systems', []),
  }
}
