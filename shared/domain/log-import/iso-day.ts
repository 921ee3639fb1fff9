import { dayNumber, isDay } from '../values/day.ts'
import { zoneOffsets } from './zone-offsets.ts'

const [ZERO, COLON, HYPHEN, DOT, COMMA] = [48, 58, 45, 46, 44]
const [SPACE, LETTER_T, LETTER_Z, PLUS] = [32, 84, 90, 43]
const DAY_MS = 86_400_000
const FIRST_YEAR = 1900
const YEARS = 301
const DAY_PLACES = 372
/** Numbers of days by year, month and day; looking one up costs less than reckoning it. */
const dayNumbers = new Int32Array(YEARS * DAY_PLACES)
const [UNSEEN, MISSING] = [0, 1]
/** Keeps numbers of days before 1970 apart from the two marks above. */
const SHIFT = 100_000

/** Whole and far below what any part of a date could make up for. */
const NO_NUMBER = -100_000

/** Called for a time of day without a zone, which is then the controller's. */
type Told = () => void

/**
 * The number of the day that a date of the usual form names in the controller's zone, with or without
 * a time: 2026-11-22, 2026-11-22 10:15:00, 2026-11-22T10:15:00.000Z. Null for all else, which another
 * reader may still understand; what is read here that one reads alike.
 */
export function readIsoDay(text: string, timeZone: string, onTimeWithoutZone: Told): number | null {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null
  const number = numberOf(
    pair(text, 0) * 100 + pair(text, 2) - FIRST_YEAR,
    pair(text, 5),
    pair(text, 8),
  )
  if (number === null || text.length === 10) return number
  const between = text.charCodeAt(10)
  if (between !== SPACE && between !== LETTER_T) return null
  return readClock(text, number, timeZone, onTimeWithoutZone)
}

function readClock(text: string, day: number, timeZone: string, told: Told): number | null {
  const hour = pair(text, 11)
  const minute = pair(text, 14)
  const second = pair(text, 17)
  const isClock =
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    isBelow(hour, 24) &&
    isBelow(minute, 60) &&
    isBelow(second, 60)
  if (!isClock) return null
  const end = fractionEnd(text)
  if (end === text.length) {
    told()
    return day
  }
  const offset = offsetMinutes(text, end)
  if (offset === null) return null
  const instant = day * DAY_MS + ((hour * 60 + minute - offset) * 60 + second) * 1000
  return Math.floor((instant + zoneOffsets(timeZone).atInstant(instant)) / DAY_MS)
}

function fractionEnd(text: string): number {
  const mark = text.charCodeAt(19)
  if (mark !== DOT && mark !== COMMA) return 19
  let end = 20
  while (end < text.length && end < 29 && isDigit(text.charCodeAt(end))) end += 1
  return end === 20 ? 19 : end
}

/** `Z`, `+02:00` or `-0500` at the end of a text. */
function offsetMinutes(text: string, at: number): number | null {
  const sign = text.charCodeAt(at)
  if (sign === LETTER_Z) return text.length === at + 1 ? 0 : null
  if (sign !== PLUS && sign !== HYPHEN) return null
  const minutesAt = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3
  if (text.length !== minutesAt + 2) return null
  const hours = pair(text, at + 1)
  const minutes = pair(text, minutesAt)
  if (!isBelow(hours, 15) || !isBelow(minutes, 60)) return null
  return (sign === HYPHEN ? -1 : 1) * (hours * 60 + minutes)
}

/** Two digits as a number, and a number below all others when one of them is something else. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : NO_NUMBER
}

function isBelow(value: number, limit: number): boolean {
  return value >= 0 && value < limit
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9
}

function numberOf(year: number, month: number, day: number): number | null {
  if (!(year >= 0 && year < YEARS && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return null
  const place = year * DAY_PLACES + (month - 1) * 31 + day - 1
  if (dayNumbers[place] === UNSEEN) dayNumbers[place] = reckon(year, month, day)
  const kept = dayNumbers[place] ?? MISSING
  return kept === MISSING ? null : kept - SHIFT
}

function reckon(year: number, month: number, day: number): number {
  const two = (value: number) => String(value).padStart(2, '0')
  const written = `${FIRST_YEAR + year}-${two(month)}-${two(day)}`
  return isDay(written) ? dayNumber(written) + SHIFT : MISSING
}
