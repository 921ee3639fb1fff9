import { breachStatus, type BreachStatus } from '#shared/domain/breaches/breach-status'
import type { Breach } from '#shared/domain/breaches/breach'
import type { TimePoint } from '#shared/domain/values/time-point'
import { timePointWords } from '#shared/text/breach-clock'
import { citedIn } from '#shared/text/cited-in'
import { entry, joined } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { DocumentData, IncidentData } from './data-digest.ts'

/** One incident as a document tells it. */
export type Telling = IncidentData & {
  data: DocumentData
  status: BreachStatus
  /** What stands where nothing is known. */
  missing: string
}

/** When a document was made and by whom, and whether it counts. */
export type Making = {
  /** As it is printed, and as a day. */
  producedOn: string
  day: string
  producedBy: string | null
  isDraft: boolean
  digest: string
}

/** An incident with what follows from it, and the words for what is missing. */
export function tellingOf(data: DocumentData, incident: IncidentData, missing: string): Telling {
  return { ...incident, data, status: breachStatus(incident.breach), missing }
}

/** A line of a list: label, article, and the value or the words for what is missing. */
export function line(
  { missing, data: { regime } }: Pick<Telling, 'missing' | 'data'>,
  label: string,
  value: HtmlPart,
  article?: string,
): Html {
  const told =
    value === null || value === '' ? html`<span class="missing">${missing}</span>` : value
  return entry(label, told, article && citedIn(regime, article))
}

/** The same line, left out when the question does not arise. */
export function lineIf(holds: boolean, ...args: Parameters<typeof line>): HtmlPart {
  return holds ? line(...args) : null
}

/** A point of time in the incident's own zone, or null. */
export function whenWords(point: TimePoint | null, { timeZone }: Breach): string | null {
  return point && timePointWords(point, timeZone)
}

/** Chosen values in words, the free one behind them; null when there are none. */
export function chosen<C extends string>(
  values: readonly C[],
  words: Record<C, string>,
  other: string | null = null,
): string | null {
  return joined([series(values.map((value) => words[value])), other])
}

/** Words of the program in one line: only the first begins with a capital. */
export function series(parts: readonly (string | null)[]): string | null {
  const [first, ...rest] = parts.filter((part) => part !== null && part !== '')
  if (first === undefined) return null
  return joined([first, ...rest.map((part) => part && withoutCapital(part))])
}

function withoutCapital(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}

/** Names of linked entries; null when nothing is linked. */
export function linkedTo(
  ids: readonly string[],
  { names }: Pick<Telling, 'names'>,
  gone: string,
): string | null {
  return joined(ids.map((id) => names[id] ?? gone))
}
