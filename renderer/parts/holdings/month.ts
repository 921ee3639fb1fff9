import { controls } from '#shared/text/controls'
import { parseDate } from '../../ui/fields/parse-date.ts'

const IN_LETTERS = /^\p{L}+\.?\s+\d{4}$/u
const ISO = /^(\d{4})-(\d{1,2})$/
const WITH_STROKE = /^(\d{1,2})\s?[/.]\s?(\d{4})$/

export type ParsedMonth = { readonly value: string | null; readonly isWrong: boolean }

/** Reads a typed month, `Nov 2026`, `2026-11` or `11/2026`, or a day in it, as the first day of that month. */
export function parseMonth(text: string): ParsedMonth {
  const typed = text.trim()
  if (typed === '') return { value: null, isWrong: false }
  const day = parseDate(asFirstDay(typed)).value
  return day === null
    ? { value: null, isWrong: true }
    : { value: firstOfMonth(day), isWrong: false }
}

/** The month of a day as `Nov 2026`. */
export function formatMonth(day: string): string {
  const month = controls.months[Number(day.slice(5, 7)) - 1] ?? ''
  return `${month.slice(0, 3)} ${day.slice(0, 4)}`
}

/** From its first day a month counts, so that nothing is kept too long. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`
}

function asFirstDay(typed: string): string {
  if (IN_LETTERS.test(typed)) return `1 ${typed}`
  const iso = ISO.exec(typed)
  if (iso) return `${typed}-1`
  const stroke = WITH_STROKE.exec(typed)
  return stroke ? `${stroke[2]}-${stroke[1]}-1` : typed
}
