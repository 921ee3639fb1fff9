const WITH_SIGN = /^(\d{1,2})\s?[:.h]\s?(\d{2})$/
const IN_FIGURES = /^(\d{1,2})(\d{2})$/
const HALF_DAY = /^(\d{1,2})(?:\s?[:.]?\s?(\d{2}))?\s?([ap])\.?\s?m\.?$/

/** Reads a typed time of day, `14:05`, `1405` or `2.05 pm`, as 14:05; null for what is none. */
export function parseTime(text: string): string | null {
  const typed = text.trim().toLowerCase()
  const half = HALF_DAY.exec(typed)
  if (half) return toTime(hourOfHalf(Number(half[1]), half[3] === 'p'), Number(half[2] ?? 0))
  const parts = WITH_SIGN.exec(typed) ?? IN_FIGURES.exec(typed)
  return parts ? toTime(Number(parts[1]), Number(parts[2])) : null
}

/** 12 am is midnight and 12 pm is noon; 0 pm and 13 pm are nothing. */
function hourOfHalf(hour: number, isAfternoon: boolean): number {
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

function toTime(hour: number, minute: number): string | null {
  if (!(hour <= 23 && minute <= 59)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
