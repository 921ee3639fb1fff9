import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { RequestEvent } from '#shared/domain/requests/event'
import type { SystemAsked } from '#shared/domain/requests/request'
import type { ActivitySummary } from '#shared/ipc/activities'
import { withCapital } from '#shared/text/capital'
import { countryName } from '#shared/text/choices'
import { fieldName } from '#shared/text/field-names'
import { requestFieldText, requestSheetText } from '#shared/text/request-sheet'
import { channelWords, requestTypeWords } from '#shared/text/request-words'
import { plain, type HistoryWords } from '../../../parts/history/history-lines.ts'
import { formatDate } from '../../../ui/format-date.ts'
import { eventLine } from './event-line.ts'
import { ENTITY } from './request-sheet.ts'

type Known = {
  readonly catalogues: Catalogues
  readonly activities: readonly Pick<ActivitySummary, 'id' | 'refNo' | 'name'>[]
}
type Tell = (value: string) => string

/** How the values of a case are told in its history. */
export function requestHistoryWords({ catalogues, activities }: Known): HistoryWords {
  const systems = new Map(catalogues.system.map(({ id, name }) => [id, name]))
  const linked = new Map(activities.map(({ id, refNo, name }) => [id, `${refNo} ${name}`]))
  const tellers: Readonly<Record<string, Tell>> = {
    types: (type) => among(requestTypeWords, type)?.name ?? type,
    channel: (channel) => among(channelWords, channel) ?? channel,
    country: countryName,
    activityIds: (id) => linked.get(id) ?? plain(id),
  }
  return {
    label: labelOf,
    value: (path, value) => {
      // The journal keeps what the schema of the record accepted under this name.
      if (path === 'events') return eventLine(value as RequestEvent, () => null)
      if (path === 'systemsAsked') return systemWords(value as SystemAsked, systems)
      return typeof value === 'string' ? (tellers[path] ?? plain)(value) : plain(value)
    },
  }
}

function labelOf(path: string): string {
  return among(requestFieldText, path)?.label ?? withCapital(fieldName(ENTITY, path))
}

function systemWords(asked: SystemAsked, names: ReadonlyMap<string, string>): string {
  const { systemId, askedOn, answeredOn, result } = asked
  const name = names.get(systemId) ?? requestSheetText.systems.gone
  return [name, askedOn && formatDate(askedOn), answeredOn && formatDate(answeredOn), result]
    .filter(Boolean)
    .join('; ')
}

/** What a table of words holds under a name that may be none of its own. */
function among<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
