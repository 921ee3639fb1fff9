import type { KeptDespite } from '#shared/domain/deletions/deletion'
import type { DeletionEvent } from '#shared/domain/deletions/event'
import type { SealedEvidence } from '#shared/domain/deletions/evidence'
import type { AppliedAge } from '#shared/domain/ages/age'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { instantWords } from '#shared/text/breach-clock'
import { withCapital } from '#shared/text/capital'
import { countryName } from '#shared/text/choices'
import { deletionFieldText, deletionSheetText } from '#shared/text/deletion-sheet'
import * as told from '#shared/text/deletion-words'
import { fieldName } from '#shared/text/field-names'
import { plain, type HistoryWords } from '../../../parts/history/history-lines.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { ENTITY } from './deletion-sheet.ts'

type Known = Pick<DeletionSheet, 'requests' | 'breaches'> & {
  readonly catalogues: Catalogues
  readonly timeZone: string
}

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  signalChannel: told.signalChannelWords,
  beliefBasis: told.beliefBasisWords,
  ageBand: told.ageBandWords,
}

/** How the values of a case are told in its history. */
export function deletionHistoryWords(known: Known): HistoryWords {
  const names = namesOf(known)
  const name = (id: string) => names.get(id) ?? deletionSheetText.links.gone
  const lists = listTellers(known.timeZone, name)
  return {
    label: labelOf,
    whole: WHOLE,
    value: (path, value) => {
      const list = among(lists, path)
      if (list) return list(value)
      if (typeof value !== 'string') return plain(value)
      if (path.endsWith('.at')) return instantWords(value, known.timeZone)
      if (path === 'country' || path.endsWith('.country')) return countryName(value)
      const table = among(TABLES, path)
      if (table) return among(table, value) ?? value
      return path.endsWith('Ids') ? name(value) : plain(value)
    },
  }
}

function labelOf(path: string): string {
  const [group = ''] = path.split('.')
  const label = among(deletionFieldText, path) ?? among(deletionFieldText, group)
  return label?.label ?? withCapital(fieldName(ENTITY, group))
}

/** Each of these is one thing, which its parts under the same name would only blur. */
const WHOLE: ReadonlySet<string> = new Set(['sealed', 'art8'])

type Tell = (value: unknown) => string

// The journal keeps what the schema of the record accepted under these names.
function listTellers(timeZone: string, name: (id: string) => string): Record<string, Tell> {
  const toldLine = (value: unknown) => {
    const { id, on } = value as { id: string; on: string | null }
    return joined([name(id), on && formatDate(on)])
  }
  return {
    events: (value) => {
      const { kind, at, isDayOnly } = value as DeletionEvent
      const when = isDayOnly ? instantWords(at, timeZone).split(',')[0] : instantWords(at, timeZone)
      return joined([told.deletionEventWords[kind].past, when ?? null])
    },
    keptDespite: (value) => {
      const { categoryId, ground, law, until } = value as KeptDespite
      const day = until && deletionSheetText.kept.until(formatDate(until))
      return joined([name(categoryId), told.keepGroundWords[ground].name, law, day])
    },
    sealed: (value) => {
      const { sealedOn, digest } = value as SealedEvidence
      return deletionSheetText.history.sealed(formatDate(sealedOn), digest)
    },
    art8: (value) => {
      const { age, country, on } = value as AppliedAge
      const { years, readShort } = deletionSheetText.age
      return [years(age), country && countryName(country), readShort(formatDate(on))]
        .filter(Boolean)
        .join(', ')
    },
    'processors.told': toldLine,
    'recipients.told': toldLine,
  }
}

function namesOf({ catalogues, requests, breaches }: Known): ReadonlyMap<string, string> {
  return new Map([
    ...Object.values(catalogues)
      .flat()
      .map(({ id, name }) => [id, name] as const),
    ...[...requests, ...breaches].map(({ id, refNo }) => [id, refNo] as const),
  ])
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('; ')
}

/** What a table holds under a name that may be none of its own. */
function among<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
