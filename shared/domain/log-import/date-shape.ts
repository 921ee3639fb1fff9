import { type ClockTime, splitTime } from './clock-time.ts'
import { foldWords } from './fold.ts'
import { fullYear, readWrittenDate } from './month-words.ts'
import { compilePhrase, phrases } from './word-pattern.ts'

/** What a cell says before anyone decides whether its day or its month comes first. */
export type DateShape =
  | { kind: 'fixed'; date: [number, number, number]; time: ClockTime | null }
  | { kind: 'parts'; parts: [string, string, string]; time: ClockTime | null }
  | { kind: 'serial'; serial: number }
  | { kind: 'relative' }
  | { kind: 'none' }

const NONE: DateShape = { kind: 'none' }
const LONGEST = 80
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?$/
const COMPACT = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/
// Dots mean day first in every country that writes them.
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})\.?(?: m\.?| ?r\.?)?$/
const UNDECIDED = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/
// Five digits: 1927 to 2173 counted from 1900.
const SERIAL = /^\d{5}(?:[.,]\d{1,12})?$/
const RELATIVE = phrases(`
    * ago, yesterday, today, tomorrow, just now, now, last *, next *, in * days, vor *,
    gestern, heute, morgen, vorgestern, letzte*, prieš *, vakar, šiandien, rytoj, užvakar,
    il y a *, hier, aujourd hui, demain, avant hier, in * hours`).map(compilePhrase)

/** Which form of writing a date a cell has. */
export function dateShape(text: string): DateShape {
  const written = text.trim()
  if (written === '' || written.length > LONGEST) return NONE
  if (SERIAL.test(written)) return { kind: 'serial', serial: Number(written.replace(',', '.')) }
  const split = splitTime(written)
  return (split && readDate(split.date, split.time)) ?? relativeOrNone(written)
}

function readDate(date: string, time: ClockTime | null): DateShape | null {
  const first = YEAR_FIRST.exec(date)
  if (first) return fixed([Number(first[1]), Number(first[3]), Number(first[4])], time)
  const parts = UNDECIDED.exec(date)
  if (parts) return { kind: 'parts', parts: [parts[1] ?? '', parts[3] ?? '', parts[4] ?? ''], time }
  const dotted = DOTTED.exec(date)
  if (dotted) return fixed([fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1])], time)
  const compact = COMPACT.exec(date)
  if (compact) return fixed([Number(compact[1]), Number(compact[2]), Number(compact[3])], time)
  const named = readWrittenDate(date)
  return named && fixed(named, time)
}

function fixed(date: [number, number, number], time: ClockTime | null): DateShape {
  return { kind: 'fixed', date, time }
}

function relativeOrNone(text: string): DateShape {
  const words = foldWords(text)
  return RELATIVE.some((phrase) => phrase.test(words)) ? { kind: 'relative' } : NONE
}
