import * as z from 'zod'
import { ENTITIES } from '../domain/journal/entity.ts'
import { OptionalLine } from '../domain/values/text.ts'
import { Id } from '../domain/values/id.ts'
import { action, command, shellAction } from './define.ts'

/** Options of the printed register; by default what an authority gets. */
export const ReportOptions = z.strictObject({
  part: z.enum(['controller', 'processor']),
  withFindings: z.boolean(),
  withStaffNames: z.boolean(),
  recipientAuthority: OptionalLine,
  fileReference: OptionalLine,
  /** Null prints every activity. */
  activityIds: z.array(Id).max(10_000).nullable(),
})
export type ReportOptions = z.infer<typeof ReportOptions>

export const ReportDocument = z.strictObject({
  html: z.string(),
  fileName: z.string(),
  title: z.string(),
  author: z.string(),
  /** SHA-256 of the data, for the file's particulars; null where it would say nothing to the reader. */
  digest: z.string().nullable(),
  /** The first page is a cover or a letterhead, where nothing runs at head and foot. */
  hasCover: z.boolean(),
  /** Per sheet and annex, in print order: its anchor in the HTML and the text at the foot of its pages. */
  sheets: z.array(z.strictObject({ anchor: z.string(), footer: z.string() })),
  /** At the head of every page but a cover: left and right. */
  runningHead: z.string(),
  runningMark: z.string(),
  /** At the foot of pages that belong to no sheet. */
  runningFoot: z.string(),
})
export type ReportDocument = z.infer<typeof ReportDocument>
/** What finishing the printed pages takes. */
export type FinishOrder = Omit<ReportDocument, 'html' | 'fileName'>

export const TABLE_FORMATS = ['csv', 'xlsx'] as const
export const ExportedFile = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  fileName: z.string(),
})
export type ExportedFile = z.infer<typeof ExportedFile>

/** What an import will do with one record. */
export const ImportItem = z.strictObject({
  entity: z.enum(ENTITIES),
  id: z.string(),
  label: z.string(),
  effect: z.enum(['add', 'change', 'skip']),
  fields: z.array(z.string()),
})
export const ImportPreview = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  exportedAt: z.string(),
  items: z.array(ImportItem),
  counts: z.strictObject({ add: z.number(), change: z.number(), skip: z.number() }),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** Asked by the shell, which alone knows paths. */
export const exchangeInside = {
  'exports:json-bytes': action(z.void(), ExportedFile),
  'exports:table-bytes': action(
    z.strictObject({ format: z.enum(TABLE_FORMATS), ids: z.array(Id).max(10_000).nullable() }),
    ExportedFile,
  ),
  'exports:report': action(ReportOptions, ReportDocument),
  /** Writes down that a file left the vault, once it lies where it was meant to. */
  'exports:note': action(z.strictObject({ what: z.enum(['json', 'table', 'pdf']) }), z.void()),
  'imports:read-file': action(z.strictObject({ path: z.string() }), ImportPreview),
}

export const Saved = z.strictObject({ fileName: z.string(), saveId: z.string() }).nullable()

export const exchange = {
  'exports:json': shellAction(z.void(), Saved),
  'exports:table': shellAction(
    z.strictObject({ format: z.enum(TABLE_FORMATS), ids: z.array(Id).max(10_000).nullable() }),
    Saved,
  ),
  'exports:pdf': shellAction(ReportOptions, Saved),
  'exports:cancel-pdf': shellAction(z.void(), z.void()),
  'exports:open-folder': shellAction(z.strictObject({ saveId: z.string() }), z.void()),
  'imports:choose': shellAction(z.void(), ImportPreview.nullable()),
  'imports:apply': command(
    z.strictObject({ token: z.string() }),
    z.strictObject({ written: z.number().int() }),
  ),
  'imports:drop': action(z.strictObject({ token: z.string() }), z.void()),
}
