import { controls } from '#shared/text/controls'

export type DateProblem = keyof typeof controls.dateProblems
export type ParsedDate =
  | { readonly value: string | null; readonly problem: null }
  | { readonly value: null; readonly problem: DateProblem }

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const IN_LETTERS = /^(\d{1,2})\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u
const WITH_DOTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const WITH_STROKES = /^(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4})$/

/** Reads a typed day: ISO, `22 Nov 2026` or day-month-year; what could be two days is refused. */
export function parseDate(text: string): ParsedDate {
  const typed = text.trim()
  if (typed === '') return { value: null, problem: null }
  const iso = ISO.exec(typed)
  if (iso) return toDay(iso[1], iso[2], iso[3])
  const letters = IN_LETTERS.exec(typed)
  if (letters) return toDay(letters[3], monthNumber(letters[2]), letters[1])
  const dots = WITH_DOTS.exec(typed)
  if (dots) return toDay(dots[3], dots[2], dots[1])
  const strokes = WITH_STROKES.exec(typed)
  if (!strokes) return { value: null, problem: 'not-a-date' }
  // 03/04/2026 is March in some countries and April in others; a wrong legal day is worse than a question.
  return isAmbiguous(Number(strokes[1]), Number(strokes[2]))
    ? { value: null, problem: 'ambiguous' }
    : toDay(strokes[3], strokes[2], strokes[1])
}

function isAmbiguous(day: number, month: number): boolean {
  return day <= 12 && month <= 12 && day !== month
}

function monthNumber(name = ''): string {
  const start = name.toLowerCase()
  const index = controls.months.findIndex((month) => month.toLowerCase().startsWith(start))
  return start.length < 3 ? '0' : String(index + 1)
}

function toDay(year = '', month = '', day = ''): ParsedDate {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = Date.parse(`${value}T00:00:00Z`)
  const exists = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value)
  if (exists) return { value, problem: null }
  return { value: null, problem: month === '0' ? 'not-a-date' : 'no-such-day' }
}
