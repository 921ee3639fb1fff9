import { chartColumns } from '#shared/domain/retention/chart-columns'
import type { RetentionFilter } from '#shared/ipc/retention'
import { dayWords } from '#shared/text/dates'
import { columnName } from '#shared/text/retention-chart'
import { retentionReportText } from '#shared/text/retention-documents'
import {
  holdingMarkWords,
  casesSystemWords,
  ownSystemWords,
  retentionStatusWords,
} from '#shared/text/retention-words'
import { CASES_SYSTEM, OWN_SYSTEM } from '../../../db/own-holdings.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'

const text = retentionReportText.filter

const OWN_SYSTEMS: ReadonlyMap<string, string> = new Map([
  [OWN_SYSTEM, ownSystemWords],
  [CASES_SYSTEM, casesSystemWords],
])

/** What a filter lets through, in words; nothing for one that lets everything through. */
export function filterWords(filter: RetentionFilter, book: RetentionBook): string[] {
  const named = (
    what: string,
    ids: readonly string[],
    nameOf: (id: string) => string | undefined,
  ) =>
    ids.length === 0 ? [] : [text.named(what, ids.map((id) => nameOf(id) ?? text.gone).join(', '))]
  const holds = new Map(book.holds.map(({ id, refNo }) => [id, refNo]))
  const systemName = (id: string) => OWN_SYSTEMS.get(id) ?? book.names.system.get(id)
  return [
    ...(filter.search.trim() === '' ? [] : [text.search(filter.search.trim())]),
    ...named(text.category, filter.categoryIds, (id) => categoryName(id, book)),
    ...named(text.rule, filter.ruleIds, (id) => book.rules.get(id)?.ref),
    ...named(text.system, filter.systemIds, systemName),
    ...named(text.hold, filter.holdIds, (id) => holds.get(id)),
    ...filter.statuses.map((status) => retentionStatusWords[status]),
    ...filter.flags.map((flag) => holdingMarkWords[flag]),
    ...columnWords(filter, book.today),
    ...(filter.dueFrom === null ? [] : [text.from(dayWords(filter.dueFrom))]),
    ...(filter.dueTo === null ? [] : [text.to(dayWords(filter.dueTo))]),
  ]
}

// Own data stands under categories that no list of the register has.
function categoryName(id: string, { names, entries }: RetentionBook): string | undefined {
  return (
    names['data-category'].get(id) ?? entries.find(({ row }) => row.categoryId === id)?.row.category
  )
}

function columnWords({ columns }: RetentionFilter, today: string): string[] {
  if (columns === null) return []
  const wanted = new Set(columns.keys)
  const names = chartColumns(columns.axis, today)
    .filter(({ key }) => wanted.has(key))
    .map(columnName)
  return [text.named(text.columns, names.join(', '))]
}
