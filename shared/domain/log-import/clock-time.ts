/** A time of day as written; the offset is null when the text names no zone. */
export type ClockTime = { milliseconds: number; offsetMinutes: number | null }

/** Abbreviations that mean one offset only; "IST" and "CST" mean several and are not read. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['WET', 0],
  ['WEST', 60],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['MEZ', 60],
  ['MESZ', 120],
  ['EET', 120],
  ['EEST', 180],
])
const CLOCK =
  /(?:T|[\s,]+(?:at\s+|um\s+|à\s+)?)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?\s?m\.?)?(?:\s*(?:uhr|h|val\.?))?\s*(z|[a-z]{3,4}|(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?)?(?:\s?(?:\[[\w/+-]+\]|\([^()]{1,60}\)))?$/i

/** Splits a text into its date and the time behind it; null when the time cannot be. */
export function splitTime(text: string): { date: string; time: ClockTime | null } | null {
  const match = CLOCK.exec(text)
  if (!match) return { date: text, time: null }
  const time = toTime(match)
  return time && { date: text.slice(0, match.index), time }
}

function toTime([, hours, minutes, seconds, fraction, half, zone]: RegExpExecArray) {
  const hour = toHour(Number(hours), half)
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)]
  const offsetMinutes = zone === undefined ? null : toOffset(zone)
  if (hour === null || minute > 59 || second > 59 || offsetMinutes === undefined) return null
  const thousandths = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000)
  const milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + thousandths
  return { milliseconds, offsetMinutes }
}

function toHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

function toOffset(zone: string): number | undefined {
  const named = ZONES.get(zone.toUpperCase())
  if (named !== undefined) return named
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!match) return undefined
  const [hours, minutes] = [Number(match[2]), Number(match[3] ?? 0)]
  if (hours > 14 || minutes > 59) return undefined
  return (match[1] === '-' ? -1 : 1) * (hours * 60 + minutes)
}
