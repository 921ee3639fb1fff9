import { dayNumber } from '../values/day.ts'
import { collectDateEvidence, noDateEvidence, type DateEvidence } from './date-order.ts'
import { dateShape } from './date-shape.ts'
import { readIsoDay } from './iso-day.ts'
import { readLogDate, type DateProblemCode, type DateReading } from './read-date.ts'
import { remember } from './word-pattern.ts'

export type DayProblem = DateProblemCode | 'before-1900'
/** The number of a day, or why a cell names none. */
export type CellDay = number | DayProblem

/** A column with days: reads cell by cell and keeps what its cells say about the order of day and month. */
export type DayColumn = {
  read(text: string): CellDay
  /** One cell of each form counts, which is all that decides an order. */
  evidence: DateEvidence
  /** Cells that only the column as a whole can decide. */
  samples: string[]
  hasTimesWithoutZone: boolean
}

const MOST_SAMPLES = 5
const FIRST_DAY = dayNumber('1900-01-01')
const PLAIN_CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?$/

type Known = { day: CellDay; isDate: boolean; zoneAssumed: boolean }

/** A reader of one column's days; days come again and again, so each way to write one is looked at once. */
export function createDayColumn(reading: DateReading): DayColumn {
  const column: DayColumn = {
    read: readDay,
    evidence: noDateEvidence(),
    samples: [],
    hasTimesWithoutZone: false,
  }
  const noteTime = () => {
    column.hasTimesWithoutZone = true
  }
  const known = remember((text) => lookAt(column, text, reading))
  function readDay(text: string): CellDay {
    const day = readIsoDay(text, reading.timeZone, noteTime)
    if (day !== null) return day >= FIRST_DAY ? day : 'before-1900'
    const space = text.indexOf(' ')
    if (space > 0 && PLAIN_CLOCK.test(text.slice(space + 1))) {
      const date = known(text.slice(0, space))
      if (date.isDate) {
        noteTime()
        return date.day
      }
    }
    const whole = known(text)
    if (whole.zoneAssumed) noteTime()
    return whole.day
  }
  return column
}

function lookAt(column: DayColumn, text: string, reading: DateReading): Known {
  const { undecided } = column.evidence
  collectDateEvidence(column.evidence, text)
  if (column.evidence.undecided > undecided && column.samples.length < MOST_SAMPLES)
    column.samples.push(text)
  const date = readLogDate(text, reading)
  const shape = dateShape(text)
  const isDate = shape.kind === 'fixed' || shape.kind === 'parts'
  if ('problem' in date) {
    const isEarly = shape.kind === 'fixed' && shape.date[0] < 1900
    return { day: isEarly ? 'before-1900' : date.problem, isDate: false, zoneAssumed: false }
  }
  const day = dayNumber(date.day)
  return { day: day >= FIRST_DAY ? day : 'before-1900', isDate, zoneAssumed: date.zoneAssumed }
}
