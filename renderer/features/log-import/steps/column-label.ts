import type { LogLook } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'

type Column = LogLook['columns'][number]

/** What a column is called: its head, with its place where that is empty or stands twice. */
export function columnLabel({ index, header }: Column, columns: readonly Column[]): string {
  const place = logImportText.reading.columnHead(index + 1)
  const name = header.trim()
  if (name === '') return place
  const isTwice = columns.some((other) => other.index !== index && other.header.trim() === name)
  return isTwice ? `${name} (${place.toLowerCase()})` : name
}
