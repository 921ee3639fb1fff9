import type { DeletionTargetName } from './deletion-targets.ts'
import type { LogChoices } from './map-row.ts'
import { saysNoDay } from './nothing-cell.ts'
import { readLogDate } from './read-date.ts'
import { firstCell, report, type RowCells } from './row-cells.ts'
import { isImportable, type RowProblemCode } from './row-problem.ts'

/** The days of one row; times of day are dropped, they are not needed and could tell whose it was. GDPR art. 5(1)(c). */
export type DeletionDays = {
  deletedOn: string
  signalOn: string | null
  frozenOn: string | null
  verifiedOn: string | null
  backupExpiry: string | null
}
type DayTarget = keyof DeletionDays & DeletionTargetName

/** How the days of a log are read, and the day after which nothing can have happened. */
export type DayReadings = Pick<LogChoices, 'dateOrders' | 'serialSystem' | 'timeZone' | 'today'>

/** What cannot come before what; the first is the one that is told. */
const ORDERS: readonly (readonly [DayTarget, DayTarget, RowProblemCode])[] = [
  ['deletedOn', 'signalOn', 'deleted-before-signal'],
  ['frozenOn', 'signalOn', 'frozen-before-signal'],
  ['deletedOn', 'frozenOn', 'deleted-before-freeze'],
  ['verifiedOn', 'deletedOn', 'verified-before-deletion'],
]

/** The days of a row, or null where the day of the deletion is missing or something cannot be true. */
export function deletionDaysOf(row: RowCells, readings: DayReadings): DeletionDays | null {
  const deletedOn = dayIn(row, 'deletedOn', readings)
  const days = {
    deletedOn,
    signalOn: dayIn(row, 'signalOn', readings),
    frozenOn: dayIn(row, 'frozenOn', readings),
    verifiedOn: dayIn(row, 'verifiedOn', readings),
    // A backup may expire later than today.
    backupExpiry: dayIn(row, 'backupExpiry', { ...readings, today: null }),
  }
  if (deletedOn === null) {
    // Said once, and not beside the reason why it could not be read.
    if (isImportable(row.problems)) report(row, 'deletedOn', 'required')
    return null
  }
  for (const [target, other, code] of ORDERS) {
    const [day, before] = [days[target], days[other]]
    if (day !== null && before !== null && day < before) report(row, target, code)
  }
  return { ...days, deletedOn, verifiedOn: afterBackups(row, days) }
}

/** The birth date of a row, for its band alone; one that cannot be read leaves the band open. */
export function birthDateIn(row: RowCells, readings: DayReadings): string | null {
  return dayIn(row, 'birthDate', readings, true)
}

function dayIn(
  row: RowCells,
  target: DeletionTargetName,
  readings: Omit<DayReadings, 'today'> & { today: string | null },
  canDoWithout = false,
): string | null {
  const cell = firstCell(row, target)
  if (cell === null || saysNoDay(cell.text)) return null
  const { serialSystem, timeZone, today } = readings
  const order = readings.dateOrders[cell.column] ?? null
  const date = readLogDate(cell.text, { order, serialSystem, timeZone })
  if ('problem' in date) {
    report(row, target, date.problem, canDoWithout)
    return null
  }
  if (today !== null && date.day > today) {
    report(row, target, 'future-date', canDoWithout)
    return null
  }
  return date.day
}

// While a backup holds the data, no search can have shown that nothing is left.
function afterBackups(
  row: RowCells,
  { verifiedOn, backupExpiry }: Pick<DeletionDays, 'verifiedOn' | 'backupExpiry'>,
): string | null {
  if (verifiedOn === null || backupExpiry === null || verifiedOn >= backupExpiry) return verifiedOn
  report(row, 'verifiedOn', 'verification-left-out', true)
  return null
}
