import type { IncidentKind, Nature } from '../breaches/choices.ts'
import { PEOPLE_MAX, PeopleCount, RecordCount } from '../breaches/counts.ts'
import type { SourcePhase } from '../breaches/event.ts'
import type { TimePoint } from '../values/time-point.ts'
import { readAffected, type AffectedCount } from './breach-count.ts'
import { readIncidentKinds } from './breach-kind-words.ts'
import { readNatures } from './breach-nature-words.ts'
import { impossibleTimes, type BreachTimes } from './breach-order.ts'
import { createPhaseReader, type PhaseWords } from './breach-phase-words.ts'
import type { BreachTargetName } from './breach-targets.ts'
import { timePointOf } from './breach-times.ts'
import { createMarkReader } from './mark-words.ts'
import type { LogChoices } from './map-row.ts'
import { saysNothing } from './nothing-cell.ts'
import { SEPARATORS } from './phrase-list.ts'
import { firstCell, lineOf, proseOf, raggedProblem, report, type RowCells } from './row-cells.ts'
import { isImportable, type RowProblem } from './row-problem.ts'

/** What was decided about a log of incidents: enough to read every row of it alike. */
export type BreachChoices = Pick<
  LogChoices,
  'mapping' | 'columnCount' | 'dateOrders' | 'serialSystem' | 'timeZone'
> & {
  /** The moment of the import; nothing happened later. */
  now: string
  phaseWords: PhaseWords
}

/** Choices made ready to read many rows. */
export type BreachRowPlan = BreachChoices & { readPhase: (text: string) => SourcePhase | null }

/** An incident as a log tells it. */
export type MappedBreach = Omit<BreachTimes, 'firstSignal'> & {
  externalId: string | null
  title: string
  description: string | null
  /** Awareness, where the log says nothing earlier. */
  firstSignal: TimePoint
  people: AffectedCount
  records: AffectedCount
  natures: Nature[]
  incidentKinds: IncidentKind[]
  /** The word of the log. */
  status: string | null
  phase: SourcePhase
  authority: string | null
  reference: string | null
  notNotifiedReason: string | null
  effects: string | null
  measures: string | null
}

export type MappedBreachRow = { values: MappedBreach | null; problems: RowProblem[] }

const TITLE_LENGTH = 120
const NOT_TOLD: AffectedCount = { count: null, countIs: 'unknown' }
const readMark = createMarkReader()

/** Prepares the word lists of a plan once for all rows. */
export function compileBreachPlan(choices: BreachChoices): BreachRowPlan {
  return { ...choices, readPhase: createPhaseReader(choices.phaseWords) }
}

/** A row read by plan, or null with the errors that keep it out; warnings may stand beside values. */
export function mapBreach(cells: readonly string[], plan: BreachRowPlan): MappedBreachRow {
  const ragged = raggedProblem(cells, plan.columnCount)
  // A row of the wrong length may have shifted; nothing read from it could be trusted.
  if (ragged) return { values: null, problems: [ragged] }
  const row: RowCells = { cells, mapping: plan.mapping, problems: [] }
  const times = timesOf(row, plan)
  const texts = textsOf(row)
  const title = titleOf(row, texts.description)
  const stand = standOf(row, plan, times)
  const values = { ...countsOf(row), ...natureOf(row), ...texts, ...stand }
  const firstSignal = times.firstSignal ?? times.aware
  if (firstSignal === null) reportNoSignal(row)
  if (firstSignal === null || title === null || !isImportable(row.problems))
    return { values: null, problems: row.problems }
  return { values: { ...times, ...values, firstSignal, title }, problems: row.problems }
}

function timesOf(row: RowCells, plan: BreachRowPlan): BreachTimes {
  const times = {
    occurredFrom: timePointOf(row, 'occurredFrom', plan, true),
    occurredTo: timePointOf(row, 'occurredTo', plan, true),
    firstSignal: timePointOf(row, 'firstSignal', plan),
    aware: timePointOf(row, 'aware', plan),
    notified: timePointOf(row, 'notified', plan),
    peopleTold: timePointOf(row, 'peopleTold', plan),
    closed: timePointOf(row, 'closed', plan),
  }
  for (const { target, code } of impossibleTimes(times, plan.timeZone)) report(row, target, code)
  return times
}

// Said once, and not beside the reason why one of the two could not be read.
function reportNoSignal(row: RowCells): void {
  if (!isImportable(row.problems)) return
  report(row, row.mapping.firstSignal === undefined ? 'aware' : 'firstSignal', 'required')
}

function textsOf(row: RowCells) {
  return {
    externalId: lineOf(row, 'externalId'),
    description: proseOf(row, 'description'),
    authority: nameOf(lineOf(row, 'authority')),
    reference: nameOf(lineOf(row, 'reference')),
    effects: proseOf(row, 'effects'),
    measures: proseOf(row, 'measures'),
  }
}

// "Yes" and "no" name no authority and no number.
function nameOf(text: string | null): string | null {
  return text === null || saysNothing(text) || (!/\d/.test(text) && readMark(text) !== null)
    ? null
    : text
}

/** The title, or the beginning of the description where there is none. */
function titleOf(row: RowCells, description: string | null): string | null {
  const title = lineOf(row, 'title') ?? beginningOf(description)
  if (title === null && isImportable(row.problems))
    report(row, row.mapping.title === undefined ? 'description' : 'title', 'no-title')
  return title
}

function beginningOf(text: string | null): string | null {
  const line = text?.split('\n').find((each) => each.trim() !== '')
  if (line === undefined) return null
  const trimmed = line.trim()
  if (trimmed.length <= TITLE_LENGTH) return trimmed
  // By whole characters: half of one could not be kept.
  const cut = [...trimmed].slice(0, TITLE_LENGTH).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > TITLE_LENGTH / 2 ? cut.slice(0, space) : cut}…`
}

function countsOf(row: RowCells): Pick<MappedBreach, 'people' | 'records'> {
  return {
    people: affectedOf(row, 'people', (count) => PeopleCount.safeParse(count).success),
    records: affectedOf(row, 'records', (count) => RecordCount.safeParse(count).success),
  }
}

function affectedOf(
  row: RowCells,
  target: 'people' | 'records',
  isPossible: (count: number) => boolean,
): AffectedCount {
  const cell = firstCell(row, target)
  if (cell === null) return NOT_TOLD
  const affected = readAffected(cell.text)
  if (affected === null) {
    report(row, target, 'count-left-out', true)
    return NOT_TOLD
  }
  const { count } = affected
  if (count === null || isPossible(count)) return affected
  const isTooMany = target === 'people' && count > PEOPLE_MAX
  report(row, target, count < 0 ? 'below-zero' : isTooMany ? 'more-than-mankind' : 'not-a-count')
  return NOT_TOLD
}

function natureOf(row: RowCells): Pick<MappedBreach, 'natures' | 'incidentKinds'> {
  return {
    natures: wordsOf(row, 'nature', readNatures),
    incidentKinds: wordsOf(row, 'incidentKind', readIncidentKinds),
  }
}

function wordsOf<M>(row: RowCells, target: BreachTargetName, read: (text: string) => M[]): M[] {
  const text = proseOf(row, target)
  if (text === null || saysNothing(text)) return []
  if (!text.split(SEPARATORS).every((part) => read(part).length > 0))
    report(row, target, 'word-left-out', true)
  return read(text)
}

type Stand = Pick<MappedBreach, 'status' | 'phase' | 'notNotifiedReason'> & {
  closed: TimePoint | null
}

/** Where the row's incident stands, by its word and by what else the row says. */
function standOf(row: RowCells, plan: BreachRowPlan, times: BreachTimes): Stand {
  const status = lineOf(row, 'status')
  const said = status === null ? null : plan.readPhase(status)
  if (status !== null && said === null) report(row, 'status', 'unknown-phase', true)
  const isReopened = said === 'open' && times.closed !== null
  if (isReopened) report(row, 'closed', 'closing-left-out', true)
  const closed = isReopened ? null : times.closed
  const notNotifiedReason = reasonOf(row, times.notified !== null || said === 'notified')
  const { notified } = times
  const phase = phaseOf(said, { closed, notified, notNotifiedReason })
  return { status, phase, closed, notNotifiedReason }
}

function reasonOf(row: RowCells, isNotified: boolean): string | null {
  const reason = proseOf(row, 'notNotifiedReason')
  if (reason === null || nameOf(reason) === null) return null
  if (!isNotified) return reason
  report(row, 'notNotifiedReason', 'reason-left-out', true)
  return null
}

type Deeds = Pick<BreachTimes, 'closed' | 'notified'> & Pick<Stand, 'notNotifiedReason'>

function phaseOf(said: SourcePhase | null, deeds: Deeds): SourcePhase {
  if (said === 'not-a-breach' || said === 'closed') return said
  if (deeds.closed !== null) return 'closed'
  if (said === 'notified' || deeds.notified !== null) return 'notified'
  if (said === 'not-notified' || deeds.notNotifiedReason !== null) return 'not-notified'
  return 'open'
}
