import * as z from 'zod'
import { SOURCE_PHASES } from '../domain/breaches/event.ts'
import { ImportBatch } from '../domain/requests/import-batch.ts'
import { REQUEST_TYPES } from '../domain/requests/types.ts'
import { Id } from '../domain/values/id.ts'
import { Title } from '../domain/values/text.ts'
import { action, job, query, shellAction } from './define.ts'
import { Saved } from './exchange.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const
/** Registers that read logs. */
export const LOG_REGISTERS = ['requests', 'holdings', 'breaches', 'deletions'] as const
export type LogRegisterName = (typeof LOG_REGISTERS)[number]
/** What a status word of another program means here. */
export const PHASES = ['open', 'closed', 'refused', 'withdrawn', 'waiting-identity'] as const
export type Phase = (typeof PHASES)[number]

const Column = z.number().int().min(0).max(10_000)
const Word = z.string().max(500)
const Text = z.string().max(100)

/** What words of a column for marks mean. */
export const YesOrNo = z.record(Word, z.enum(['yes', 'no']))
export type YesOrNo = z.infer<typeof YesOrNo>

/** What status words of a log of incidents mean. */
export const PhaseWords = z.record(Word, z.enum(SOURCE_PHASES))
export type PhaseWords = z.infer<typeof PhaseWords>

/** How a file's bytes become rows. */
export const LogReading = z.strictObject({
  encoding: Text,
  delimiter: z.enum(DELIMITERS),
  /** Number of the record that names the columns, counted from 1; 0 when the file has none. */
  headerRow: z.number().int().min(0).max(1000),
  /** Name of the source; kept with every case that came from it. */
  preset: Title.max(100),
})
export type LogReading = z.infer<typeof LogReading>

/** Which columns feed which field; several are joined. */
export const LogMapping = z.record(Text, z.array(Column).max(50))
export type LogMapping = z.infer<typeof LogMapping>

/** Everything the officer decided about a file. */
export const LogPlan = z.strictObject({
  token: Text,
  reading: LogReading,
  mapping: LogMapping,
  /** Order of day and month per date column, by its number. */
  dateOrders: z.record(z.string().max(10), z.enum(DATE_ORDERS)),
  /** From which year a spreadsheet counts days that stand there as bare numbers; 1900 unless said otherwise. */
  serialSystem: z.union([z.literal(1900), z.literal(1904)]).optional(),
  typeWords: z.record(Word, z.array(z.enum(REQUEST_TYPES)).max(13)),
  statusWords: z.record(Word, z.enum(PHASES)),
  /** Whether one row in error stops the whole file, or only that row. */
  mode: z.enum(['all-or-nothing', 'good-rows']),
  /** Whether rows that differ from an earlier import change their case. */
  update: z.boolean(),
})
export type LogPlan = z.infer<typeof LogPlan>

const LogColumn = z.strictObject({
  index: Column,
  header: z.string(),
  samples: z.array(z.string()),
  /** Whether cells are kept from the window, because they may tell who it is. */
  isHidden: z.boolean().optional(),
})

/** What was recognised in the beginning of a file, each part to be corrected. */
export const LogLook = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  reading: LogReading,
  encodingIsSure: z.boolean(),
  /** Lines with letters beyond ASCII as each likely encoding shows them. */
  encodings: z.array(z.strictObject({ encoding: z.string(), sample: z.string() })),
  columns: z.array(LogColumn),
  /** The first records as they are cut, header and titles included. */
  preview: z.array(z.strictObject({ no: z.number().int(), cells: z.array(z.string()) })),
  mapping: LogMapping,
  dateOrders: z.record(z.string(), z.enum([...DATE_ORDERS, 'ask', 'mixed'])),
  /** Choices of an earlier import of the same source were taken over. */
  isRemembered: z.boolean(),
  typeWords: LogPlan.shape.typeWords,
  statusWords: LogPlan.shape.statusWords,
  /** Of logs that are counted. */
  flagWords: YesOrNo.optional(),
  childWords: YesOrNo.optional(),
  /** Of logs of incidents. */
  phaseWords: PhaseWords.optional(),
})
export type LogLook = z.infer<typeof LogLook>

/** One thing wrong in one place of the file. */
export const LogProblem = z.strictObject({
  row: z.number().int(),
  column: z.string().nullable(),
  code: z.string(),
  isWarning: z.boolean(),
})
export type LogProblem = z.infer<typeof LogProblem>

/** One row as it would arrive. */
export const LogSample = z.strictObject({
  row: z.number().int(),
  effect: z.enum(['add', 'change', 'same']),
  externalId: z.string().nullable(),
  types: z.array(z.enum(REQUEST_TYPES)),
  requester: z.string().nullable(),
  country: z.string().nullable(),
  receivedOn: z.string(),
  closedOn: z.string().nullable(),
  isOpen: z.boolean(),
  dueOn: z.string().nullable(),
  dueClaimed: z.string().nullable(),
})
export type LogSample = z.infer<typeof LogSample>

/** What an import would do; nothing was written. */
export const LogCheck = z.strictObject({
  rows: z.number().int(),
  counts: z.strictObject({
    add: z.number().int(),
    change: z.number().int(),
    same: z.number().int(),
    /** Rows that cannot be imported. */
    refused: z.number().int(),
    warnings: z.number().int(),
    /** Total lines below the table. */
    totals: z.number().int(),
  }),
  /** Date columns whose order of day and month nothing in the file decides. */
  openDates: z.array(
    z.strictObject({ column: Column, header: z.string(), samples: z.array(z.string()) }),
  ),
  dateOrders: z.record(z.string(), z.enum(DATE_ORDERS)),
  /** The first problems, in order; the error file has them all. */
  problems: z.array(LogProblem),
  sample: z.array(LogSample),
  typeValues: z.array(
    z.strictObject({
      value: z.string(),
      count: z.number().int(),
      types: z.array(z.enum(REQUEST_TYPES)),
    }),
  ),
  statusValues: z.array(
    z.strictObject({
      value: z.string(),
      count: z.number().int(),
      phase: z.enum(PHASES).nullable(),
    }),
  ),
  /** Times without a zone were read in this one. */
  zoneAssumed: z.string().nullable(),
  /** Words in free text that hint at special categories of data. GDPR art. 9. */
  sensitive: z.array(
    z.strictObject({ column: z.string(), word: z.string(), count: z.number().int() }),
  ),
  /** The source's due dates against ours. */
  due: z.strictObject({
    compared: z.number().int(),
    same: z.number().int(),
    sourceEarlier: z.number().int(),
    sourceLater: z.number().int(),
  }),
})
export type LogCheck = z.infer<typeof LogCheck>

export const logsInside = {
  'logs:open': action(
    z.strictObject({ paths: z.array(z.string()).min(1).max(50) }),
    z.array(z.strictObject({ token: z.string(), fileName: z.string(), bytes: z.number() })),
  ),
  'logs:write-problems': job(
    z.strictObject({ plan: LogPlan, path: z.string() }),
    z.strictObject({ problems: z.number().int() }),
  ),
  /** Where a file lies that was read in and the SHA-256 of what was read, for the shell to remove it. */
  'logs:path': action(
    z.strictObject({ token: z.string() }),
    z.strictObject({ path: z.string(), digest: z.string() }),
  ),
}

const Opened = z.array(
  z.strictObject({ token: z.string(), fileName: z.string(), bytes: z.number() }),
)

export const logs = {
  'logs:choose': shellAction(z.void(), Opened),
  /** Reads the beginning again, with what the officer corrected. */
  'logs:look': action(
    z.strictObject({
      token: z.string(),
      /** What kind of log it is to be read as. */
      register: z.enum(LOG_REGISTERS),
      reading: LogReading.partial().strict(),
    }),
    LogLook,
  ),
  'logs:check': job(LogPlan, LogCheck),
  'logs:run': job(LogPlan, ImportBatch),
  'logs:save-problems': shellAction(LogPlan, Saved),
  /** Forgets a chosen file. */
  'logs:drop': action(z.strictObject({ token: z.string() }), z.void()),
  /** Overwrites and deletes a source file after its import, on the officer's word. */
  'logs:wipe-source': shellAction(z.strictObject({ token: z.string() }), z.void()),
  'logs:batches': query(z.void(), z.array(ImportBatch)),
  'logs:undo': job(z.strictObject({ batchId: Id }), ImportBatch),
}

/** Ends the long work under way; what it wrote is taken back. */
export const jobs = { 'jobs:cancel': action(z.void(), z.void()) }
