import * as z from 'zod'
import { RegisterData } from '../domain/exchange/register-data.ts'
import { ENTITIES } from '../domain/journal/entity.ts'
import { Id } from '../domain/values/id.ts'
import { Instant } from '../domain/values/day.ts'
import { action, command, query } from './define.ts'

/** What a journal entry did, in terms from which a sentence is made. */
export const Deed = z.strictObject({
  seq: z.number().int(),
  at: z.string(),
  who: z.string().nullable(),
  channel: z.string(),
  entity: z.enum(ENTITIES).nullable(),
  recordId: z.string().nullable(),
  /** Reference or name of the record concerned, null where its payload was erased. */
  label: z.string().nullable(),
  fields: z.array(z.string()),
  records: z.number().int(),
  clockAnomaly: z.boolean(),
  /** The entry that this one undid or did again. */
  reverts: z.number().int().nullable(),
  /** Whether it undid that one or did it again. */
  turn: z.enum(['undone', 'redone']).nullable(),
})
export type Deed = z.infer<typeof Deed>

/** One field before and after, of one entry. */
export const FieldChange = z.strictObject({
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})
export const RecordChange = z.strictObject({
  deed: Deed,
  kind: z.enum(['created', 'changed', 'removed', 'erased']),
  changes: z.array(FieldChange),
})
export type RecordChange = z.infer<typeof RecordChange>

export const Verification = z.strictObject({
  ok: z.boolean(),
  entries: z.number().int(),
  firstBroken: z.number().int().nullable(),
  recordsDiffering: z.number().int(),
  checkpoint: z.string(),
})
export type Verification = z.infer<typeof Verification>

export const journal = {
  'journal:list': query(
    z.strictObject({
      before: z.number().int().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    z.strictObject({ entries: z.array(Deed), total: z.number().int() }),
  ),
  'journal:history': query(
    z.strictObject({ entity: z.enum(ENTITIES), id: Id }),
    z.array(RecordChange),
  ),
  'journal:as-of': query(
    z.strictObject({ at: Instant }),
    z.strictObject({ data: RegisterData.nullable(), erased: z.number().int() }),
  ),
  'journal:steps': query(
    z.void(),
    z.strictObject({ undo: Deed.nullable(), redo: Deed.nullable() }),
  ),
  'journal:undo': command(z.void(), Deed),
  'journal:redo': command(z.void(), Deed),
  'journal:verify': action(z.void(), Verification),
}
