import type { TargetTally, YearlySummary } from '../domain/deletions/yearly.ts'
import { amount, figure } from './amounts.ts'
import { counted } from './dates.ts'
import { casesCount } from './deletion-words.ts'

type Unit = 'hours' | 'days'
type Outcome = keyof Pick<TargetTally, 'inTime' | 'late' | 'unknown' | 'open'>

/** A year of age-verification cases in figures; nothing of it tells a person. GDPR art. 5(2). */
export const deletionYearText = {
  title: (year: number) => `Deletions of ${year}`,
  back: 'Deletions',
  year: 'Year',
  counts:
    'A case counts in the year of its signal; where a log has no signal, in the year of its deletion.',
  /** The parts make up the whole; a case that waits for its backups counts as deleted. */
  state: ({ cases, deleted, clearedAdult, clearedConsent }: YearlySummary) => {
    if (cases === 0) return 'No cases'
    const cleared = clearedAdult + clearedConsent
    const pending = cases - deleted - cleared
    const parts = [
      `${figure(deleted)} deleted`,
      `${figure(cleared)} cleared`,
      pending === 0 ? null : `${figure(pending)} not yet deleted or cleared`,
    ]
    return `${casesCount(cases)}: ${parts.filter(Boolean).join(', ')}`
  },
  nothingTitle: (year: number) => `No cases in ${year}`,
  nothingHint: 'No signal came in that year that somebody may be a child, and no log tells of one.',
  article: 'GDPR art. 5(2)',
  exportMenu: 'Save',
  pdf: 'Summary as PDF',
  csv: 'Summary as CSV',
  xlsx: 'Summary as Excel',
  recordsCsv: 'Sealed evidence records as CSV',
  recordsXlsx: 'Sealed evidence records as Excel',
  making: 'Making the PDF',
  results: {
    title: 'What came of them',
    article: 'GDPR art. 8(1), 17(1)(f)',
    deleted: 'Deleted',
    kept: 'of which something stays',
    keptArticle: 'GDPR art. 17(3)',
    clearedAdult: 'Cleared, age reached',
    clearedConsent: 'Cleared, with the consent of a parent',
    undecided: 'Open, not yet deleted or cleared',
  },
  byCountry: { title: 'By country', head: 'Country', unknown: 'Not known' },
  byBand: { title: 'By age band', head: 'Age band' },
  byChannel: { title: 'By channel', head: 'Came from', unknown: 'Not recorded' },
  cases: 'Cases',
  share: 'Share',
  outcome: 'Outcome',
  freeze: {
    title: 'Signal to freeze',
    article: 'house target',
    sentence: (tally: TargetTally, target: number) =>
      sentence(tally, `frozen within ${target} h`, 'frozen', 'hours'),
  },
  delete: {
    title: 'Reasonable belief to deletion',
    article: 'house target',
    sentence: (tally: TargetTally, target: number) =>
      sentence(
        tally,
        target === 0 ? 'deleted the same day' : `deleted within ${counted(target, 'day')}`,
        'deleted',
        'days',
      ),
  },
  outcomes: {
    inTime: 'Within the target',
    late: 'Over the target',
    unknown: 'Cannot be told, a time is missing',
    open: 'Not there yet',
  } satisfies Record<Outcome, string>,
} as const

/** The rows of a target in their order; what nobody needs to read is left out. */
export function tallyRows(tally: TargetTally): { id: Outcome; label: string; count: number }[] {
  const order: readonly Outcome[] = ['inTime', 'late', 'unknown', 'open']
  return order
    .filter((id) => tally[id] > 0 || id === 'inTime' || id === 'late')
    .map((id) => ({ id, label: deletionYearText.outcomes[id], count: tally[id] }))
}

/** So many of a whole as a rounded share: `33 %`. */
export function shareWords(count: number, total: number): string {
  if (total === 0) return ''
  const share = (100 * count) / total
  return share > 0 && share < 1 ? 'under 1 %' : `${Math.round(share)} %`
}

// "11 of 12 frozen within 24 h; half of them within 3.5 hours, the longest took 30 hours".
function sentence(
  { inTime, late, unknown, median, longest }: TargetTally,
  within: string,
  done: string,
  unit: Unit,
): string {
  const over = inTime + late
  if (over === 0) return unknown === 0 ? `None ${done} yet` : `None ${done} with a known time`
  const first = `${figure(inTime)} of ${figure(over)} ${within}`
  if (median === null || longest === null) return first
  return over === 1
    ? `${first}; it took ${span(longest, unit)}`
    : `${first}; median ${span(median, unit)}, longest ${span(longest, unit)}`
}

function span(value: number, unit: Unit): string {
  const rounded = Math.round(value * 10) / 10
  if (value > 0 && rounded === 0) return unit === 'hours' ? 'under 0.1 hours' : 'under a day'
  return amount(rounded, unit.slice(0, -1))
}
