import { dayOf, daysBetween } from '../values/day.ts'
import { millisecondsBetween } from '../values/time-span.ts'
import { AGE_BANDS, SIGNAL_CHANNELS } from './choices.ts'
import type { Deletion } from './deletion.ts'
import { deletionStatus, type DeletionStatus } from './deletion-status.ts'
import { deletionYear } from './deletion-year.ts'
import { longestOf, type Measured, medianOf } from './tally.ts'
import { beliefDay, HOUR_MS, isDeleteLate, isFreezeLate, type TargetSettings } from './targets.ts'
import type { TargetTally, YearlySummary } from './yearly.ts'

export type CountedDeletion = Pick<
  Deletion,
  | 'timeZone'
  | 'signal'
  | 'beliefOn'
  | 'signalChannel'
  | 'country'
  | 'ageBand'
  | 'events'
  | 'keptDespite'
  | 'cases'
>
type Counted = { deletion: CountedDeletion; status: DeletionStatus }
/** What a target made of a case: null where the target does not concern it. */
type Outcome = 'inTime' | 'late' | 'unknown' | 'open' | null
export type YearGuard = { settings: TargetSettings; now: string; today: string }

/** The figures of a year; a record that stands for many cases counts as many. GDPR art. 5(2). */
export function yearlySummary(
  deletions: readonly CountedDeletion[],
  year: number,
  guard: YearGuard,
): YearlySummary {
  const counted = deletions
    .filter((deletion) => deletionYear(deletion) === year)
    .map((deletion) => ({ deletion, status: deletionStatus(deletion) }))
  const count = (isCounted: (one: Counted) => boolean) => sumOf(counted.filter(isCounted))
  return {
    year,
    cases: sumOf(counted),
    open: count(({ status }) => status.isOpen),
    deleted: count(({ status }) => status.deletedAt !== null),
    clearedAdult: count(({ status }) => status.decision === 'cleared-adult'),
    clearedConsent: count(({ status }) => status.decision === 'cleared-consent'),
    ...spreads(counted),
    freeze: freezeTally(counted, guard),
    delete: deleteTally(counted, guard),
    withKept: count(
      ({ deletion, status }) => status.deletedAt !== null && deletion.keptDespite.length > 0,
    ),
  }
}

function spreads(
  counted: readonly Counted[],
): Pick<YearlySummary, 'byCountry' | 'byBand' | 'byChannel'> {
  const count = (isCounted: (one: Counted) => boolean) => sumOf(counted.filter(isCounted))
  const countries = [...new Set(counted.map(({ deletion }) => deletion.country))]
  const bands = AGE_BANDS.map(
    (band) => [band, count(({ status }) => status.ageBand === band)] as const,
  )
  return {
    byCountry: countries
      .map((country) => ({
        country,
        count: count(({ deletion }) => deletion.country === country),
      }))
      .sort((a, b) => b.count - a.count || compareCountries(a.country, b.country)),
    // The cast: every band is there, which entries cannot say.
    byBand: Object.fromEntries(bands) as YearlySummary['byBand'],
    byChannel: [...SIGNAL_CHANNELS, null]
      .map((channel) => ({
        channel,
        count: count(({ deletion }) => deletion.signalChannel === channel),
      }))
      .filter((row) => row.count > 0),
  }
}

// The unknown one comes last.
function compareCountries(a: string | null, b: string | null): number {
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}

function freezeTally(counted: readonly Counted[], { settings, now }: YearGuard): TargetTally {
  const outcome = ({ deletion, status }: Counted): Outcome => {
    const isLate = isFreezeLate(deletion, settings, now)
    // What is over its target already is late, done or not.
    if (status.frozenAt === null && status.isOpen) return isLate ? 'late' : 'open'
    return outcomeOf(isLate)
  }
  const hours = ({ deletion: { signal }, status }: Counted): number | null => {
    const { frozenAt, isFrozenDayOnly } = status
    if (signal === null || frozenAt === null || signal.isDayOnly || isFrozenDayOnly) return null
    return Math.max(0, millisecondsBetween(signal.at, frozenAt) / HOUR_MS)
  }
  return tallyOf(counted, outcome, hours)
}

function deleteTally(counted: readonly Counted[], { settings, today }: YearGuard): TargetTally {
  const outcome = ({ deletion, status }: Counted): Outcome => {
    const isLate = isDeleteLate(deletion, settings, today)
    if (status.deletedAt !== null) return outcomeOf(isLate)
    if (!status.isOpen || isCleared(status)) return null
    return isLate ? 'late' : 'open'
  }
  const days = ({ deletion, status }: Counted): number | null => {
    const belief = beliefDay(deletion)
    if (belief === null || status.deletedAt === null) return null
    return Math.max(0, daysBetween(belief, dayOf(status.deletedAt, deletion.timeZone)))
  }
  return tallyOf(counted, outcome, days)
}

function isCleared({ decision }: DeletionStatus): boolean {
  return decision !== null && decision !== 'delete'
}

function outcomeOf(isLate: boolean | null): Outcome {
  if (isLate === null) return 'unknown'
  return isLate ? 'late' : 'inTime'
}

function tallyOf(
  counted: readonly Counted[],
  outcome: (one: Counted) => Outcome,
  measure: (one: Counted) => number | null,
): TargetTally {
  const count = (wanted: Outcome) => sumOf(counted.filter((one) => outcome(one) === wanted))
  const measured = counted.flatMap((one): Measured[] => {
    const value = measure(one)
    return value === null ? [] : [{ value, count: one.deletion.cases }]
  })
  return {
    inTime: count('inTime'),
    late: count('late'),
    unknown: count('unknown'),
    open: count('open'),
    median: medianOf(measured),
    longest: longestOf(measured),
  }
}

function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { deletion }) => sum + deletion.cases, 0)
}
