import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { ICalAlarmType, ICalCalendar, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import { AppError } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { dayWords } from '#shared/text/dates'
import { calendarText as text } from '#shared/text/retention-documents'
import type { BookEntry } from '../../../db/book-entry.ts'

/** More would make a calendar unusable, and some programs refuse the file. */
export const MOST_EVENTS = 2000
const HOUR = 3600
/** Nine in the morning of the day a week, thus a working week, before a day that begins at midnight. */
const ALARM_BEFORE = 7 * 24 * HOUR - 9 * HOUR

/** Days with something to erase as a calendar file: all-day events without a person, a controller or a place. GDPR art. 5(1)(c), 5(1)(e). */
export function calendarFile(
  entries: readonly BookEntry[],
  made: { now: string; today: string },
): ExportedFile {
  const days = daysOf(entries)
  if (days.length > MOST_EVENTS) throw new AppError('calendar-too-full')
  if (days.length === 0) throw new AppError('nothing-due')
  const calendar = new ICalCalendar({
    prodId: { company: text.product, product: text.name, language: 'EN' },
    name: text.name,
  })
  for (const day of days) addEvent(calendar, day, made)
  const bytes = Buffer.from(calendar.toString(), 'utf8')
  return { bytes, fileName: `${text.fileName(made.today)}.ics` }
}

type DueDay = { dueOn: string; categoryId: string; category: string; entries: BookEntry[] }

// Only dates that run: what is held, reviewed or gone has none to keep.
function daysOf(entries: readonly BookEntry[]): DueDay[] {
  const days = new Map<string, DueDay>()
  for (const entry of entries) {
    const { dueOn, daysLeft, categoryId, category } = entry.row
    if (dueOn === null || daysLeft === null) continue
    const key = `${dueOn} ${categoryId}`
    const known = days.get(key)
    if (known) known.entries.push(entry)
    else days.set(key, { dueOn, categoryId, category, entries: [entry] })
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day)
}

function addEvent(
  calendar: ICalCalendar,
  day: DueDay,
  { now, today }: { now: string; today: string },
): void {
  const { dueOn, category, entries } = day
  const event = calendar.createEvent({
    id: uidOf(day),
    start: Temporal.PlainDate.from(dueOn),
    allDay: true,
    stamp: Temporal.Instant.from(now),
    summary: text.summary(category, entries.length),
    description: text.description(recordsOf(entries), rulesOf(entries), dayWords(today)),
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
  })
  event.createAlarm({
    type: ICalAlarmType.display,
    triggerBefore: ALARM_BEFORE,
    description: text.summary(category, entries.length),
  })
}

// The same day and category have the same identifier in every file, so that a second import renews the first.
function uidOf({ dueOn, categoryId }: DueDay): string {
  const digest = createHash('sha256').update(`${dueOn} ${categoryId}`).digest('hex')
  return `${digest.slice(0, 32)}@dpo-workbench.invalid`
}

function recordsOf(entries: readonly BookEntry[]): number | null {
  const counts = entries.map(({ row }) => row.records)
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

function rulesOf(entries: readonly BookEntry[]): string {
  return [...new Set(entries.flatMap(({ row }) => row.ruleRef ?? []))].join(', ')
}
