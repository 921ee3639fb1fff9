import { createHash } from 'node:crypto'
import { headerWidth } from '#shared/domain/log-import/header-row'
import { AppError } from '#shared/ipc/errors'
import type { LogReading } from '#shared/ipc/logs'
import type { OpenedLog } from './opened-logs.ts'
import { isEncoding } from './reading/encoding.ts'
import { readRowBatches, type LogRow } from './reading/rows.ts'

/** Rows between which others get a turn: some tens of milliseconds of work. */
const SLICE_ROWS = 500
/** What is remembered of each row while a file is read stays within some hundred megabytes. */
const MOST_ROWS = 5_000_000

/** How work on a file tells how far it is, and is told to stop. */
export type Progress = { signal: AbortSignal; told: (bytes: number) => Promise<void> }

/** What is known of a file that was read to its end. */
export type ReadLog = { digest: string; headers: string[]; columnCount: number }

/** Reads a whole file in slices and hands on the rows below the header; memory does not grow with it. */
export async function readRows(
  log: Pick<OpenedLog, 'path' | 'look'>,
  { encoding, delimiter, headerRow }: LogReading,
  { signal, told }: Progress,
  take: (row: LogRow) => void,
): Promise<ReadLog> {
  if (!isEncoding(encoding)) throw unknownEncoding()
  const hash = createHash('sha256')
  let [bytes, headers, columnCount] = [0, [] as string[], 0]
  const onBytes = (read: number, piece: Buffer) => {
    bytes = read
    hash.update(piece)
  }
  const { identity } = log.look
  const reading = { encoding, delimiter, identity, signal, onBytes }
  for await (const batch of readRowBatches(log.path, reading)) {
    for (let from = 0; from < batch.length; from += SLICE_ROWS) {
      for (const row of batch.slice(from, from + SLICE_ROWS)) {
        if (row.no > MOST_ROWS) throw new AppError('log-too-large')
        if (row.no === headerRow) headers = row.cells
        if (columnCount === 0 && row.no >= headerRow) columnCount = headerWidth(row.cells)
        if (row.no > headerRow) take(row)
      }
      await told(bytes)
    }
    await told(bytes)
  }
  return { digest: hash.digest('hex'), headers, columnCount }
}

/** The part of progress that one of several passes over a file makes. */
export function passOf(
  { signal, turn }: { signal: AbortSignal; turn: (done: number, total: number) => Promise<void> },
  { bytes, pass, passes }: { bytes: number; pass: number; passes: number },
): Progress {
  const told = (read: number) => turn(Math.min(read, bytes) + pass * bytes, passes * bytes)
  return { signal, told }
}

/** The refusal of an encoding that nobody can read. */
export function unknownEncoding(): AppError {
  const problems = [{ field: 'reading.encoding', code: 'not-found' as const }]
  return new AppError('invalid-input', { problems })
}
