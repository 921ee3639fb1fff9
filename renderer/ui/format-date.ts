import { controls } from '#shared/text/controls'

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Writes a calendar day as `22 Nov 2026`; what is no ISO day comes back unchanged. */
export function formatDate(isoDate: string): string {
  const parts = ISO_DATE.exec(isoDate)
  const month = parts && controls.months[Number(parts[2]) - 1]
  return parts && month ? `${Number(parts[3])} ${month.slice(0, 3)} ${parts[1]}` : isoDate
}

/** Writes an instant as `22 Nov 2026, 14:05` in the zone given, or in that of the computer. */
export function formatInstant(instant: string, timeZone?: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const parts = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  }).formatToParts(date)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${formatDate(`${of('year')}-${of('month')}-${of('day')}`)}, ${of('hour')}:${of('minute')}`
}
