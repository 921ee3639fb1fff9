import type { Assessment } from '#shared/domain/breaches/assessment'
import type { FollowUpTask, OtherAuthority, Party } from '#shared/domain/breaches/breach'
import type { BreachEvent } from '#shared/domain/breaches/event'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { ActivitySummary } from '#shared/ipc/activities'
import { instantWords } from '#shared/text/breach-clock'
import { breachFieldText, breachSheetText } from '#shared/text/breach-sheet'
import * as told from '#shared/text/breach-words'
import { withCapital } from '#shared/text/capital'
import { countryName } from '#shared/text/choices'
import { fieldName } from '#shared/text/field-names'
import { plain, type HistoryWords } from '../../../parts/history/history-lines.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { ENTITY } from './breach-sheet.ts'

type Known = {
  readonly catalogues: Catalogues
  readonly activities: readonly Pick<ActivitySummary, 'id' | 'refNo' | 'name'>[]
  readonly timeZone: string
}
type Table = Readonly<Record<string, string | { readonly name: string }>>
type Tell = (value: unknown) => string

const TABLES: Readonly<Record<string, Table>> = {
  'occurred.kind': told.occurrenceWords,
  natures: told.natureWords,
  exfiltrated: told.exfiltrationWords,
  unintelligible: told.intelligibilityWords,
  alteration: told.alterationWords,
  loss: told.lossWords,
  incidentKinds: told.incidentKindWords,
  origin: told.originWords,
  intent: told.intentWords,
  'people.categories': told.peopleCategoryWords,
  'people.countIs': told.countKindWords,
  'data.types': told.affectedDataWords,
  'data.recordsAre': told.countKindWords,
  impacts: told.impactWords,
  impactSeverity: told.impactSeverityWords,
}

/** How the values of an incident are told in its history. */
export function breachHistoryWords(known: Known): HistoryWords {
  const names = namesOf(known)
  const lists = listTellers(known.timeZone)
  return {
    label: labelOf,
    value: (path, value) => {
      const list = among(lists, path)
      if (list) return list(value)
      if (typeof value !== 'string') return plain(value)
      if (path.endsWith('.at')) return instantWords(value, known.timeZone)
      const table = among(TABLES, path)
      if (table) return wordOf(table, value)
      return path.endsWith('Ids') ? (names.get(value) ?? breachSheetText.links.gone) : plain(value)
    },
  }
}

function labelOf(path: string): string {
  const label = among(breachFieldText, path)?.label
  if (label !== undefined) return label
  const [group = '', inner = ''] = path.split('.')
  const parent = among(breachFieldText, `${group}.${inner}`)?.label
  return parent ?? withCapital(fieldName(ENTITY, path))
}

// The journal keeps what the schema of the record accepted under these names.
function listTellers(timeZone: string): Readonly<Record<string, Tell>> {
  return {
    events: (value) => {
      const { kind, at, by } = value as BreachEvent
      return joined([told.breachEventWords[kind].past, instantWords(at, timeZone), by])
    },
    assessments: (value) => {
      const { outcome, severity, at, by } = value as Assessment
      const band = severity ? told.bandWords[severity.band] : null
      const outcomeWords = told.riskOutcomeWords[outcome].name
      return joined([outcomeWords, band, instantWords(at, timeZone), by])
    },
    parties: (value) => {
      const { role, name, toldUsAt, note } = value as Party
      const since = toldUsAt && instantWords(toldUsAt, timeZone)
      return joined([told.partyRoleWords[role].name, name, since, note])
    },
    otherAuthorities: (value) => {
      const { name, law, toldOn, reference } = value as OtherAuthority
      return joined([name, law, toldOn && formatDate(toldOn), reference])
    },
    countries: (value) => {
      const { country, people } = value as { country: string; people: number | null }
      return joined([countryName(country), people === null ? null : told.peopleCountWords(people)])
    },
    tasks: (value) => {
      const { what, owner, dueOn, doneOn } = value as FollowUpTask
      const state = doneOn
        ? breachSheetText.lessons.done(formatDate(doneOn))
        : dueOn && breachSheetText.lessons.due(formatDate(dueOn))
      return joined([what, owner, state])
    },
  }
}

function namesOf({ catalogues, activities }: Known): ReadonlyMap<string, string> {
  const entries = Object.values(catalogues).flat()
  return new Map([
    ...entries.map(({ id, name }) => [id, name] as const),
    ...activities.map(({ id, refNo, name }) => [id, `${refNo} ${name}`] as const),
  ])
}

function wordOf(table: Table, value: string): string {
  const word = among(table, value)
  return word === undefined ? value : typeof word === 'string' ? word : word.name
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('; ')
}

/** What a table holds under a name that may be none of its own. */
function among<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
