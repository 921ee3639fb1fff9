import { ageOn } from '../ages/age-on.ts'
import { bandOf } from '../ages/band-of.ts'
import type { AgeBand, BeliefBasis, ParentalConsent, SignalChannel } from '../deletions/choices.ts'
import { readCount } from './count-cell.ts'
import { readCountry } from './country-words.ts'
import { readAge } from './deletion-age.ts'
import { createDeletionWordReaders, type DeletionWordReaders } from './deletion-choice-words.ts'
import { birthDateIn, deletionDaysOf, type DeletionDays } from './deletion-days.ts'
import { createNameReader, type NameReader, type NamingTarget } from './deletion-names.ts'
import type { DeletionTargetName } from './deletion-targets.ts'
import type { LogChoices } from './map-row.ts'
import { saysNothing } from './nothing-cell.ts'
import { SEPARATORS } from './phrase-list.ts'
import { firstCell, raggedProblem, report, type RowCells } from './row-cells.ts'
import { isImportable, type RowProblem } from './row-problem.ts'

/** What was decided about a log of deletions: enough to read every row of it alike. */
export type DeletionChoices = Pick<
  LogChoices,
  'mapping' | 'columnCount' | 'dateOrders' | 'serialSystem' | 'timeZone' | 'today'
> & {
  /** Names of the register's own lists, which are nobody's. */
  listed: Readonly<Record<NamingTarget, readonly string[]>>
  /** Columns whose heads say that they tell who it is; no name is taken from them. */
  identifying: ReadonlySet<number>
}

/** Choices made ready to read many rows. */
export type DeletionRowPlan = DeletionChoices & DeletionWordReaders & { readNames: NameReader }

/** A deletion as a log tells it, without whose it was. GDPR art. 5(1)(c). */
export type MappedDeletion = DeletionDays & {
  country: string | null
  ageBand: AgeBand
  signalChannel: SignalChannel | null
  beliefBasis: BeliefBasis[]
  consent: ParentalConsent | null
  categories: string[]
  systems: string[]
  records: number | null
}

export type MappedDeletionRow = { values: MappedDeletion | null; problems: RowProblem[] }

/** Prepares the word lists of a plan once for all rows. */
export function compileDeletionPlan(choices: DeletionChoices): DeletionRowPlan {
  const readNames = createNameReader(choices.listed)
  return { ...choices, ...createDeletionWordReaders(), readNames }
}

/** A row read by plan, or null with the errors that keep it out; warnings may stand beside values. */
export function mapDeletion(cells: readonly string[], plan: DeletionRowPlan): MappedDeletionRow {
  const ragged = raggedProblem(cells, plan.columnCount)
  // A row of the wrong length may have shifted; nothing read from it could be trusted.
  if (ragged) return { values: null, problems: [ragged] }
  const row: RowCells = { cells, mapping: plan.mapping, problems: [] }
  const days = deletionDaysOf(row, plan)
  const said = {
    country: countryOf(row),
    ...choicesOf(row, plan),
    categories: namesOf(row, 'categories', plan),
    systems: namesOf(row, 'systems', plan),
    records: recordsOf(row),
  }
  if (days === null || !isImportable(row.problems)) return { values: null, problems: row.problems }
  const ageBand = bandOfRow(row, days.deletedOn, plan)
  return { values: { ...days, ...said, ageBand }, problems: row.problems }
}

/** The text of a target's cell; null for nothing and for words that say nothing. */
function textOf(row: RowCells, target: DeletionTargetName): string | null {
  const text = firstCell(row, target)?.text ?? null
  return text === null || saysNothing(text) ? null : text
}

function countryOf(row: RowCells): string | null {
  const text = textOf(row, 'country')
  const country = text === null ? null : readCountry(text)
  if (text !== null && country === null) report(row, 'country', 'not-a-country', true)
  return country
}

function choicesOf(
  row: RowCells,
  plan: DeletionWordReaders,
): Pick<MappedDeletion, 'signalChannel' | 'beliefBasis' | 'consent'> {
  const channel = textOf(row, 'signalChannel')
  const channels = channel === null ? [] : plan.readChannels(channel)
  const [signalChannel = null] = channels
  // A case has one channel; of two nobody knows which came first.
  if (channel !== null && channels.length !== 1) report(row, 'signalChannel', 'word-left-out', true)
  const consent = consentOf(row, plan)
  return {
    signalChannel: channels.length === 1 ? signalChannel : null,
    beliefBasis: basesOf(row, plan),
    consent,
  }
}

function basesOf(row: RowCells, { readBases }: DeletionWordReaders): BeliefBasis[] {
  const text = textOf(row, 'beliefBasis')
  if (text === null) return []
  if (!text.split(SEPARATORS).every((part) => readBases(part).length > 0))
    report(row, 'beliefBasis', 'word-left-out', true)
  return readBases(text)
}

// "None" is an answer here.
function consentOf(row: RowCells, { readConsent }: DeletionWordReaders): ParentalConsent | null {
  const text = firstCell(row, 'consent')?.text ?? null
  const consent = text === null ? null : readConsent(text)
  if (text !== null && consent === null && !saysNothing(text))
    report(row, 'consent', 'word-left-out', true)
  return consent
}

function recordsOf(row: RowCells): number | null {
  const text = textOf(row, 'records')
  const count = text === null ? null : readCount(text)
  if (text !== null && count === null) report(row, 'records', 'not-a-count')
  return count
}

// SECURITY: names come out of a log as they stand there; one that looks like a person's keeps the row out.
function namesOf(
  row: RowCells,
  target: NamingTarget,
  { readNames, identifying }: DeletionRowPlan,
): string[] {
  const columns = row.mapping[target] ?? []
  const names = columns.flatMap((column) => {
    const text = row.cells[column]?.trim() ?? ''
    if (text === '' || saysNothing(text)) return []
    const read = identifying.has(column) ? 'names-a-person' : readNames(target, text)
    if (typeof read !== 'string') return read
    row.problems.push({ column, code: read, isWarning: false })
    return []
  })
  return [...new Set(names)].sort()
}

// SECURITY: a birth date goes no further than this function.
function bandOfRow(row: RowCells, deletedOn: string, plan: DeletionRowPlan): AgeBand {
  const text = textOf(row, 'age')
  const told = text === null ? null : readAge(text)
  if (text !== null && told === null) report(row, 'age', 'age-left-out', true)
  if (told !== null && told !== 'unknown' && told !== 'adult') return told
  const birth = birthDateIn(row, plan)
  if (birth === null) {
    if (told === 'adult') report(row, 'age', 'not-a-child', true)
    return 'unknown'
  }
  if (birth > deletedOn) {
    report(row, 'birthDate', 'age-left-out', true)
    return 'unknown'
  }
  const band = bandOf(ageOn(birth, deletedOn))
  if (band === null) report(row, 'birthDate', 'not-a-child', true)
  return band ?? 'unknown'
}
