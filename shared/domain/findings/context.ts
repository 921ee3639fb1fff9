import { Temporal } from 'temporal-polyfill'
import type { Activity } from '../activities/activity.ts'
import type { DataCategory, Processor } from '../catalogues/catalogue.ts'
import type { RegisterData } from '../exchange/register-data.ts'
import type { Register } from '../register/register.ts'
import { addMonths } from '../values/day.ts'
import { type RetentionCode, ruleFindings } from './retention-rules.ts'

/** What rules need to know beyond the record itself, indexed once per run. */
export type FindingsContext = {
  register: Register
  today: string
  /** A record changed before this day is stale. */
  freshFrom: string
  categories: ReadonlyMap<string, DataCategory>
  processors: ReadonlyMap<string, Processor>
  ruleFindings: ReadonlyMap<string, ReadonlySet<RetentionCode>>
}

/** Where a gap is closed, and which parts of the record it concerns. */
export type Concern = { field: string; about?: readonly string[] }

/** A rule answers with the gap it finds, or null. */
export type ActivityRule = (activity: Activity, context: FindingsContext) => Concern | null

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]))

/** Indexes the lists of a register for one run of the rules. */
export function findingsContext(
  data: Pick<RegisterData, 'register' | 'catalogues'>,
  today: string,
): FindingsContext {
  const rules = byId(data.catalogues['retention-rule'])
  return {
    register: data.register,
    today,
    freshFrom: freshFrom(today),
    categories: byId(data.catalogues['data-category']),
    processors: byId(data.catalogues.processor),
    ruleFindings: new Map([...rules].map(([id, rule]) => [id, ruleFindings(rule, rules)])),
  }
}

/** Months without a change after which a record counts as not reviewed. */
const STALE_AFTER_MONTHS = 12

/** The earliest day whose period of grace still reaches today. */
function freshFrom(today: string): string {
  const then = Temporal.PlainDate.from(today).subtract({ months: STALE_AFTER_MONTHS })
  const isStale = addMonths(then.toString(), STALE_AFTER_MONTHS) < today
  // Seen from a leap day, 28 February a year ago has run out already.
  return (isStale ? then.add({ days: 1 }) : then).toString()
}
