import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { RETENTION_EVENTS } from '#shared/domain/catalogues/retention-rule'
import { lenderOf } from '#shared/domain/retention/deciding-event'
import { ruleEvents } from '#shared/domain/retention/rule-events'
import { AppError } from '#shared/ipc/errors'
import type { HoldingLogPlan } from '#shared/ipc/holding-logs'
import type { ReadableDb } from '../../../db/open.ts'
import { readRecords } from '../../../db/records.ts'
import { reckonedToday, reckoningZone } from '../../../db/reckoning.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'

type EventSource = { event: string; columns: number[] }

/** All that decides what a file's rows count as, apart from the order of day and month. Plain data, to be compared. */
export type Question = {
  reading: Pick<HoldingLogPlan['reading'], 'encoding' | 'delimiter' | 'headerRow'>
  events: EventSource[]
  /** Whether the earliest event counts instead of the first one with a day. */
  isEarliest: boolean
  /** The event from which longest periods count, and those periods. */
  capped: { event: EventSource; periods: string[] } | null
  flagged: number[]
  child: number[]
  records: number[]
  flagWords: HoldingLogPlan['flagWords']
  childWords: HoldingLogPlan['childWords']
  serialSystem: 1900 | 1904
  timeZone: string
  today: string
}

const OWN_EVENT = 'ownEvent'

/** What a plan asks of a file; throws log-no-event-column when no column tells an event of the rule. */
export function questionOf(
  db: ReadableDb,
  plan: HoldingLogPlan,
  moment: { now: string; today: string },
): Question {
  const settings = readRequestSettings(db)
  const { encoding, delimiter, headerRow } = plan.reading
  return {
    reading: { encoding, delimiter, headerRow },
    ...eventsOf(db, plan),
    flagged: plan.mapping.flagged ?? [],
    child: plan.mapping.child ?? [],
    records: plan.mapping.records ?? [],
    flagWords: plan.flagWords,
    childWords: plan.childWords,
    serialSystem: plan.serialSystem ?? 1900,
    timeZone: reckoningZone(settings),
    today: reckonedToday(settings, moment),
  }
}

/** The columns whose cells are read as days. */
export function dayColumns({ events, capped }: Pick<Question, 'events' | 'capped'>): number[] {
  const sources = capped === null ? events : [...events, capped.event]
  return [...new Set(sources.flatMap(({ columns }) => columns))]
}

function eventsOf(
  db: ReadableDb,
  { mapping, subject }: HoldingLogPlan,
): Pick<Question, 'events' | 'isEarliest' | 'capped'> {
  const rules = new Map(readRecords<RetentionRule>(db, 'retention-rule').map((r) => [r.id, r]))
  const rule = rules.get(subject.ruleId) ?? null
  const lender = rule && lenderOf(rule, rules)
  const named = ruleEvents(rule, rules)
  const isEarliest = lender?.kind === 'until_earliest'
  const source = (event: string): EventSource => ({
    event,
    columns: mapping[targetOf(event, named)] ?? [],
  })
  const isTold = ({ columns }: EventSource) => columns.length > 0
  // A rule that names no event is silent on it; what the log tells is kept for the day it is mended.
  const events = (named.length > 0 ? named : RETENTION_EVENTS).map(source).filter(isTold)
  if (events.length === 0) throw new AppError('log-no-event-column')
  const isCap = ({ event }: EventSource) => isEarliest && !lender.events.includes(event)
  const cap = events.find(isCap)
  const periods = [rule?.max, lender?.max].flatMap((max) => max ?? [])
  return {
    events: events.filter((each) => !isCap(each)),
    isEarliest,
    capped: cap ? { event: cap, periods: [...new Set(periods)] } : null,
  }
}

// The first event in the controller's own words is told by the column chosen for it.
function targetOf(event: string, named: readonly string[]): string {
  const isKnown = (name: string) => RETENTION_EVENTS.some((known) => known === name)
  if (isKnown(event)) return event
  return named.find((name) => !isKnown(name)) === event ? OWN_EVENT : ''
}
