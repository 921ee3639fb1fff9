import { declaredDelimiter } from '#shared/domain/log-import/delimiter'
import { isBlankRow } from '#shared/domain/log-import/header-row'
import type { RowProblem } from '#shared/domain/log-import/row-problem'
import { AppError } from '#shared/ipc/errors'
import { createDecoder, type Decoded } from './decode.ts'
import type { LogEncoding } from './encoding.ts'
import { isUnchanged, type LogFile, type LogIdentity, openLog, readChunks } from './log-file.ts'
import { type LogRecord, RecordCutter } from './records.ts'
import { LogRefusal, type RefusalCode } from './refusal.ts'

/** More columns than any table has; what lies behind them must be empty. */
export const MOST_COLUMNS = 500
/** Long enough for a first line such as `sep=;` with its mark and line end. */
const DECLARATION_LENGTH = 16

/** A row with the number a spreadsheet shows beside it, and what is wrong with how it is written. */
export type LogRow = { no: number; cells: string[]; problems: RowProblem[] }

export type RowReading = {
  encoding: LogEncoding
  delimiter: string
  /** What the file was when it was looked at. */
  identity?: LogIdentity
  signal?: AbortSignal
  /** Told after each piece how many bytes have been read, and which; the piece is only lent. */
  onBytes?: (bytes: number, piece: Buffer) => void
}

/** The rows of a log one by one; blank ones are counted and left out. See readRowBatches. */
export async function* readRows(path: string, reading: RowReading): AsyncGenerator<LogRow> {
  for await (const batch of readRowBatches(path, reading)) yield* batch
}

/**
 * The rows of a log, piece by piece as they are read; memory does not grow with the file. Ends with a
 * LogRefusal where the file cannot be read on: only who came to the end has seen a whole, unchanged file.
 */
export function readRowBatches(path: string, reading: RowReading): AsyncGenerator<LogRow[]> {
  return readUnchanged(path, reading, (chunks) => cutRows(chunks, reading))
}

/** Reads a file to its end in whatever way, and tells of a file that changed meanwhile before all else. */
export async function* readUnchanged<T>(
  path: string,
  reading: Pick<RowReading, 'identity' | 'signal' | 'onBytes'>,
  read: (chunks: AsyncIterable<Buffer>) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const file = await openLog(path, reading.identity)
  try {
    yield* read(toldChunks(file, reading))
    if (!(await isUnchanged(file))) throw new LogRefusal('log-changed')
  } catch (error) {
    // A file that is being written looks broken in many ways; that it changes is the one to tell.
    if (error instanceof LogRefusal && !(await isUnchanged(file)))
      throw new LogRefusal('log-changed')
    throw error
  } finally {
    await file.handle.close()
  }
}

/** Where rows go on that were cut in another way so far. */
type Before = { no: number }

/** The rows of bytes that arrive in pieces; blank ones are counted and left out. */
export async function* cutRows(
  chunks: AsyncIterable<Buffer>,
  { encoding, delimiter }: Pick<RowReading, 'encoding' | 'delimiter'>,
  before: Before | null = null,
): AsyncGenerator<LogRow[]> {
  const cutter = new RecordCutter(delimiter, before?.no)
  for await (const records of cutRecords(chunks, { encoding, cutter, isStart: before === null }))
    yield toRows(records, encoding)
}

async function* toldChunks(
  file: LogFile,
  { signal, onBytes }: Pick<RowReading, 'signal' | 'onBytes'>,
): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of readChunks(file)) {
    if (signal?.aborted) throw new AppError('cancelled')
    yield chunk
    bytes += chunk.length
    onBytes?.(bytes, chunk)
  }
}

async function* cutRecords(
  chunks: AsyncIterable<Buffer>,
  { encoding, cutter, isStart }: { encoding: LogEncoding; cutter: RecordCutter; isStart: boolean },
): AsyncGenerator<LogRecord[]> {
  const decoder = createDecoder(encoding, isStart)
  const skip = isStart ? declarationSkipper() : (text: string) => text
  for await (const chunk of chunks) {
    const decoded = decoder.write(chunk)
    yield cutter.add(skip(decoded.text))
    if (decoded.refusal) yield* stopAt(decoded.refusal, cutter)
  }
  const rest: Decoded = decoder.end()
  if (rest.refusal) yield* stopAt(rest.refusal, cutter)
  yield cutter.end()
}

/** Gives out what is whole before the place that cannot be read, then names that place. */
function* stopAt(refusal: RefusalCode, cutter: RecordCutter): Generator<LogRecord[]> {
  yield cutter.flush()
  throw new LogRefusal(refusal, cutter.unfinished)
}

/** Takes a first line such as `sep=;` out of the text, as spreadsheets do. */
function declarationSkipper(): (text: string) => string {
  let isStart = true
  return (text) => {
    if (!isStart || text === '') return text
    isStart = false
    const declared = declaredDelimiter(text.slice(0, DECLARATION_LENGTH))
    return declared ? text.slice(declared.length) : text
  }
}

function toRows(records: readonly LogRecord[], encoding: LogEncoding): LogRow[] {
  const isPage = !encoding.startsWith('utf-')
  return records
    .filter(({ cells }) => !isBlankRow(cells))
    .map(({ no, cells, hasStrayQuote }) => {
      const problems = isPage ? unreadableCells(cells) : []
      if (hasStrayQuote) problems.push({ column: null, code: 'stray-quote', isWarning: false })
      return { no, cells: cells.length > MOST_COLUMNS ? withinColumns(cells, no) : cells, problems }
    })
}

function unreadableCells(cells: readonly string[]): RowProblem[] {
  return cells.flatMap((cell, column) =>
    cell.includes('\uFFFD') ? [{ column, code: 'unreadable-byte', isWarning: false } as const] : [],
  )
}

/** Spreadsheets write thousands of empty columns behind the last one; those are nothing. */
function withinColumns(cells: string[], no: number): string[] {
  return cells.slice(
    0,
    columnsWithin(cells.length, no, (column) => cells[column] ?? ''),
  )
}

/** How many columns of a row are read; refuses one that says something in a column beyond the last. */
export function columnsWithin(width: number, no: number, cell: (column: number) => string): number {
  for (let column = MOST_COLUMNS; column < width; column += 1)
    if (cell(column).trim() !== '') throw new LogRefusal('log-too-many-columns', no)
  return Math.min(width, MOST_COLUMNS)
}
