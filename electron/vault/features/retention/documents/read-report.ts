import { FINDING_CODES } from '#shared/domain/findings/codes'
import { caseRules, registerPlace } from '#shared/domain/requests/case-rules'
import type { VaultInput } from '#shared/ipc/contract'
import type { BookEntry } from '../../../db/book-entry.ts'
import type { ReadableDb } from '../../../db/open.ts'
import { readRegister } from '../../../db/register-data.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { chartOf } from '../chart/chart.ts'
import { recordsOf } from '../entries.ts'
import { matching } from '../filter.ts'
import { holdOverviews } from '../holds/overview.ts'
import { filterWords } from './filter-words.ts'
import { withOwnAsOne } from './own-as-one.ts'
import type { OverdueCategory, ReportFinding, RetentionReportInput } from './report-input.ts'

const { compare } = new Intl.Collator('en', { numeric: true })

/** What the report tells of the holdings of a filter, out of the same book as chart and table. */
export function readReport(
  db: ReadableDb,
  book: RetentionBook,
  { axis, measure, filter }: VaultInput<'retention:report-document'>,
): Omit<RetentionReportInput, 'producedBy'> {
  const register = readRegister(db)
  const { registerCountry, severalPlaces } = registerPlace(register)
  const entries = matching(book.entries, filter, book)
  return {
    register,
    regime: caseRules(readRequestSettings(db), registerCountry, severalPlaces).regime,
    axis,
    measure,
    chart: withOwnAsOne(chartOf(book, { axis, measure, filter }), ownIds(entries)),
    chosen: filterWords(filter, book),
    overdue: overdueOf(entries),
    holds: holdOverviews(book).filter(({ isActive }) => isActive),
    findings: findingsOf(entries),
    rules: [...book.rules.values()].sort((a, b) => compare(a.ref, b.ref)),
    producedOn: book.today,
  }
}

// Data of children lie in the controller's systems; only the case is here.
function ownIds(entries: readonly BookEntry[]): Set<string> {
  const own = entries.filter((entry) => entry.own !== null && entry.own !== 'children')
  return new Set(own.map(({ row }) => row.categoryId))
}

function overdueOf(entries: readonly BookEntry[]): OverdueCategory[] {
  const late = entries.filter(({ row }) => row.status === 'OVERDUE')
  return byCategory(late).map(([category, group]) => ({
    category,
    holdings: group.length,
    records: recordsOf(group),
    uncounted: group.filter(({ row }) => row.records === null).length,
    since: group.reduce((first, { row }) => earlier(first, row.dueOn), '9999-12-31'),
  }))
}

const earlier = (first: string, day: string | null) => (day !== null && day < first ? day : first)

function findingsOf(entries: readonly BookEntry[]): ReportFinding[] {
  return FINDING_CODES.flatMap((code): ReportFinding[] => {
    const found = entries.filter(({ row }) => row.findings.includes(code))
    const categories = byCategory(found).map(([category]) => category)
    return found.length === 0 ? [] : [{ code, categories, holdings: found.length }]
  })
}

function byCategory(entries: readonly BookEntry[]): [string, BookEntry[]][] {
  const groups = new Map<string, BookEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.row.category)
    if (group) group.push(entry)
    else groups.set(entry.row.category, [entry])
  }
  return [...groups].sort(([a], [b]) => compare(a, b))
}
