import type { HolidayCalendar } from '#shared/domain/holidays/calendar'
import { isCovered, isPlaceKnown, isWorkingDay } from '#shared/domain/holidays/calendar'
import { addDays } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'
import type { HoldingSheet } from '#shared/ipc/retention'
import type { ReadableDb } from '../../../db/open.ts'
import { readRowContext } from '../../../db/request-rows.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'
import { erasuresOf } from '../erasures/store.ts'

/** A holding with everything that explains its date; this program's own data is shown like any other. */
export function holdingSheet(db: ReadableDb, book: RetentionBook, id: string): HoldingSheet {
  const entry = book.byId.get(id)
  if (!entry) throw new AppError('not-found')
  const { holding, row, rule, own } = entry
  return {
    holding,
    row,
    rule,
    rules: [...book.rules.values()],
    holds: own === null ? holdsOf(book, id) : [],
    erasures: erasuresOf(db, id).map(({ id: erasureId, refNo, on }) => ({
      id: erasureId,
      refNo,
      on,
    })),
    settings: book.settings,
    workingDayTarget: row.dueOn === null ? null : workingDayUntil(row.dueOn, calendarOf(db)),
    today: book.today,
  }
}

function holdsOf(book: RetentionBook, id: string) {
  const entry = book.byId.get(id)
  const covering = new Set(entry && book.holdsFor(entry.holding).map((hold) => hold.id))
  return book.holds.filter((hold) => covering.has(hold.id))
}

/** The last working day not after a day; null where holidays are not known. The day itself never moves. */
export function workingDayUntil(day: string, calendar: HolidayCalendar): string | null {
  const { country, subdivision } = calendar
  if (country === null || !isPlaceKnown(country, subdivision)) return null
  let working = day
  while (!isWorkingDay(working, calendar)) working = addDays(working, -1)
  return [day, working].every((each) => isCovered(Number(each.slice(0, 4)))) ? working : null
}

function calendarOf(db: ReadableDb): HolidayCalendar {
  return readRowContext(db).rules.calendar
}
