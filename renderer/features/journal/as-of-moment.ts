const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** Whether a text is a time of day, such as 14:05. */
export function isTime(text: string): boolean {
  return TIME.test(text.trim())
}

/** The last instant of a minute on this computer's clock, so that what happened in that minute counts. */
export function endOfMinute(day: string, time: string): string {
  const [, hour = '', minute = ''] = TIME.exec(time.trim()) ?? []
  return new Date(`${day}T${hour.padStart(2, '0')}:${minute}:59.999`).toISOString()
}
