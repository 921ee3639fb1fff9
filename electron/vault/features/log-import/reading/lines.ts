import { PlainPortions } from './plain-portions.ts'
import type { LogLine } from './plain-lines.ts'
import { cutRows, readUnchanged, type LogRow, type RowReading } from './rows.ts'

/** A portion of a log: hands its lines on one after the other. */
export type LinePortion = (take: (line: LogLine) => void) => void

/**
 * The lines of a log for counting, portion by portion, blank ones left out; otherwise as readRowBatches
 * reads them. What has no quotation marks is cut at its bytes; from the first portion on that has any,
 * or is anything else than plain UTF-8, the rest is cut as all other logs are.
 */
export function readLinePortions(path: string, reading: RowReading): AsyncGenerator<LinePortion> {
  return readUnchanged(path, reading, (chunks) => cutLines(chunks, reading))
}

/** The lines of bytes that arrive in pieces. */
export async function* cutLines(
  chunks: AsyncIterable<Buffer>,
  reading: Pick<RowReading, 'encoding' | 'delimiter'>,
): AsyncGenerator<LinePortion> {
  const left = chunks[Symbol.asyncIterator]()
  const plain = new PlainPortions(reading.delimiter)
  while (reading.encoding === 'utf-8') {
    const next = await left.next()
    const portion = plain.add(next.done ? null : next.value)
    if (portion === null) break
    yield portion
    if (next.done) return
  }
  const others = cutRows(withRest(plain.rest, left), reading, plain.before)
  for await (const rows of others) yield (take) => rows.map(lineOf).forEach(take)
}

async function* withRest(rest: Buffer, left: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (rest.length > 0) yield rest
  for (let next = await left.next(); !next.done; next = await left.next()) yield next.value
}

function lineOf({ no, cells, problems }: LogRow): LogLine {
  return { no, width: cells.length, cell: (column) => cells[column]?.trim() ?? '', problems }
}
