import { findDates } from './marks/dates.ts'
import { findEmails } from './marks/emails.ts'
import { foldText } from './marks/folded-text.ts'
import { findNumbers, findNumbersInName, type NumberMark } from './marks/numbers.ts'
import { doOverlap, type Stretch, struckOut } from './marks/stretch.ts'

export const MARK_CODES = ['has-email', 'has-birth-date', 'has-phone', 'has-long-number'] as const
export type MarkCode = (typeof MARK_CODES)[number]
/** What in a text could tell whose case it is, and where it stands as typed. */
export type IdentifyingMark = Stretch & { code: MarkCode }

/** What in a free text could tell whose case it is, in order of its place. GDPR art. 5(1)(c). */
export function identifyingMarks(typed: string): IdentifyingMark[] {
  const { text, placeOf } = foldText(typed)
  const found = [
    ...marked('has-email', findEmails(text)),
    ...marked('has-birth-date', findDates(text)),
    ...numberMarks(findNumbers(text)),
  ]
  return withoutOverlaps(found).map((mark) => ({ ...mark, ...placeOf(mark.start, mark.end) }))
}

/** The same for the name of a law, a system or a category: laws have dates and numbers of their own. GDPR art. 5(1)(c). */
export function identifyingMarksInName(typed: string): IdentifyingMark[] {
  const { text, placeOf } = foldText(typed)
  const withoutDates = struckOut(text, findDates(text))
  const found = [
    ...marked('has-email', findEmails(text)),
    ...numberMarks(findNumbersInName(withoutDates)),
  ]
  return withoutOverlaps(found).map((mark) => ({ ...mark, ...placeOf(mark.start, mark.end) }))
}

function marked(code: MarkCode, stretches: readonly Stretch[]): IdentifyingMark[] {
  return stretches.map(({ start, end }) => ({ code, start, end }))
}

function numberMarks(numbers: readonly NumberMark[]): IdentifyingMark[] {
  return numbers.map(({ start, end, isPhone }) => ({
    code: isPhone ? 'has-phone' : 'has-long-number',
    start,
    end,
  }))
}

// A date is also a run of figures: what is named first stands, and grows over what overlaps it of its own kind.
function withoutOverlaps(found: readonly IdentifyingMark[]): IdentifyingMark[] {
  const kept: IdentifyingMark[] = []
  for (const code of MARK_CODES)
    for (const mark of longestFirst(found.filter((one) => one.code === code)))
      if (!kept.some((other) => doOverlap(mark, other))) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}

function longestFirst(marks: readonly IdentifyingMark[]): IdentifyingMark[] {
  return marks.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
}
