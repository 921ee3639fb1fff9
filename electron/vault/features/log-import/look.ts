import {
  collectDateEvidence,
  decideDateOrder,
  noDateEvidence,
} from '#shared/domain/log-import/date-order'
import { declaredDelimiter, detectDelimiter } from '#shared/domain/log-import/delimiter'
import { findHeaderRow, headerWidth, isBlankRow } from '#shared/domain/log-import/header-row'
import { matchColumns } from '#shared/domain/log-import/match-columns'
import { presetAmong } from '#shared/domain/log-import/presets'
import { targetsOfKind } from '#shared/domain/log-import/target'
import type { LogLook, LogMapping, LogPlan, LogReading, LogRegisterName } from '#shared/ipc/logs'
import type { ReadableDb } from '../../db/open.ts'
import { LOG_KINDS, type LogKind } from './log-kinds.ts'
import { unknownEncoding } from './read-log.ts'
import type { OpenedLog } from './opened-logs.ts'
import { decodeSample } from './reading/decode.ts'
import { ENCODINGS, isEncoding, type LogEncoding } from './reading/encoding.ts'
import { foreignLines } from './reading/look.ts'
import { RecordCutter, type LogRecord } from './reading/records.ts'
import { LogRefusal } from './reading/refusal.ts'
import { recallChoices } from './remembered-choices.ts'

const PREVIEW_ROWS = 30
const MOST_SAMPLES = 5
const SAMPLE_LENGTH = 300
const EIGHT_BIT = ENCODINGS.filter((encoding) => !encoding.startsWith('utf'))
const GENERIC = 'generic'

type Row = Pick<LogRecord, 'no' | 'cells'>

/** What the beginning of a file shows, with what the officer corrected. */
export function lookAtHead(
  db: ReadableDb,
  log: OpenedLog,
  { register, reading: corrected }: { register: LogRegisterName; reading: Partial<LogReading> },
): LogLook {
  const kind = LOG_KINDS[register]
  const { guess } = log.look
  const encoding = corrected.encoding ?? guess.encoding
  if (!isEncoding(encoding)) throw unknownEncoding()
  const text = decodeSample(log.look.head, encoding)
  const delimiter = corrected.delimiter ?? detectDelimiter(text).delimiter
  const rows = headRows(log, text, delimiter)
  const headerRow = corrected.headerRow ?? headerNumber(rows, kind)
  const headers = rows.find(({ no }) => no === headerRow)?.cells ?? []
  const preset = presetOf(kind, corrected.preset, headers)
  const below = rows.filter(({ no }) => no > headerRow)
  const recalled = recallChoices(db, register, { preset, headers })
  const mapping = recalled?.mapping ?? proposedMapping(headers, kind, preset)
  const look: LogLook = {
    token: log.token,
    fileName: log.fileName,
    bytes: log.bytes,
    reading: { encoding, delimiter, headerRow, preset },
    encodingIsSure: guess.certainty === 'sure' || corrected.encoding !== undefined,
    encodings: guess.certainty === 'sure' ? [] : encodingSamples(log, guess.encoding),
    columns: columnsOf(headers, below),
    preview: rows.slice(0, PREVIEW_ROWS).map(({ no, cells }) => ({ no, cells })),
    mapping,
    dateOrders: ordersOf(dateColumns(mapping, kind), below, recalled?.dateOrders ?? {}),
    isRemembered: recalled !== null,
    typeWords: recalled?.typeWords ?? {},
    statusWords: recalled?.statusWords ?? {},
    flagWords: recalled?.flagWords ?? {},
    childWords: recalled?.childWords ?? {},
    phaseWords: recalled?.phaseWords ?? {},
  }
  return kind.mask?.(look) ?? look
}

// The last record of a beginning may be cut off; that of a whole file may lack its line end.
function headRows(log: OpenedLog, text: string, delimiter: string): Row[] {
  const cutter = new RecordCutter(delimiter)
  const declared = declaredDelimiter(text)
  const records = cutter.add(declared ? text.slice(declared.length) : text)
  if (log.bytes <= log.look.head.length) records.push(...cutter.end())
  const rows = records.filter(({ cells }) => !isBlankRow(cells))
  if (rows.length === 0) {
    if (log.bytes > log.look.head.length)
      throw new LogRefusal('log-record-too-long', cutter.unfinished)
    throw new LogRefusal('log-empty')
  }
  return rows
}

function headerNumber(rows: readonly Row[], { targets }: LogKind): number {
  const cells = rows.map((row) => row.cells)
  const index = findHeaderRow(cells, targets)
  return index === null ? 0 : (rows[index]?.no ?? 0)
}

function presetOf({ presets }: LogKind, name: string | undefined, headers: readonly string[]) {
  const chosen = presets.find((preset) => preset.name === name)
  return (chosen ?? presetAmong(presets, headers))?.name ?? GENERIC
}

/** What a column may be is decided among all targets; what is off by default is then left out. GDPR art. 5(1)(c). */
function proposedMapping(
  headers: readonly string[],
  { targets, presets }: LogKind,
  name: string,
): LogMapping {
  const preset = presets.find((each) => each.name === name)
  const matched = matchColumns(headers, targets, preset?.columns)
  const isOn = (target: string) =>
    targets.some((each) => each.name === target && each.isOnByDefault)
  const kept = Object.entries(matched).filter(([target]) => isOn(target))
  return Object.fromEntries(kept.map(([target, columns]) => [target, [...columns]]))
}

function dateColumns(mapping: LogMapping, { targets }: LogKind): Set<number> {
  return new Set(targetsOfKind(targets, 'date').flatMap((target) => mapping[target] ?? []))
}

function columnsOf(headers: readonly string[], rows: readonly Row[]): LogLook['columns'] {
  const width = Math.max(headerWidth(headers), headers.length === 0 ? widest(rows) : 0)
  return Array.from({ length: width }, (_none, index) => ({
    index,
    header: headers[index]?.trim() ?? '',
    samples: samplesOf(rows, index),
  }))
}

function widest(rows: readonly Row[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, headerWidth(cells)), 0)
}

function samplesOf(rows: readonly Row[], column: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    if (samples.size >= MOST_SAMPLES) break
    const cell = cells[column]?.trim() ?? ''
    if (cell !== '') samples.add(cell.slice(0, SAMPLE_LENGTH))
  }
  return [...samples]
}

// What an earlier file needed to be told helps only where this one does not say it itself.
function ordersOf(
  columns: ReadonlySet<number>,
  rows: readonly Row[],
  recalled: LogPlan['dateOrders'],
): LogLook['dateOrders'] {
  return Object.fromEntries(
    [...columns].map((column) => {
      const evidence = noDateEvidence()
      for (const { cells } of rows) collectDateEvidence(evidence, cells[column] ?? '')
      const order = decideDateOrder(evidence)
      return [column, order === 'ask' ? (recalled[column] ?? order) : order]
    }),
  )
}

function encodingSamples(log: OpenedLog, guessed: LogEncoding): LogLook['encodings'] {
  const likely = [guessed, ...EIGHT_BIT.filter((encoding) => encoding !== guessed)]
  return likely.map((encoding) => ({ encoding, sample: foreignLines(log.look.sample, encoding) }))
}
