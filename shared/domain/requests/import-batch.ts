import * as z from 'zod'
import { Instant } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Line } from '../values/text.ts'

/** One file that was read in, as one step: what it did, and whether it was taken back. */
export const ImportBatch = z.strictObject({
  id: Id,
  /** For which register. */
  register: z.enum(['requests']),
  source: Line,
  fileName: Line,
  at: Instant,
  added: z.number().int().min(0),
  updated: z.number().int().min(0),
  same: z.number().int().min(0),
  skipped: z.number().int().min(0),
  /** SHA-256 over the identifiers and tags of what it wrote, in order; ties the rows to the journal. */
  rowsDigest: z.string().regex(/^[0-9a-f]{64}$/),
  undone: z
    .strictObject({
      at: Instant,
      removed: z.number().int(),
      restored: z.number().int(),
      kept: z.number().int(),
    })
    .nullable(),
})
export type ImportBatch = z.infer<typeof ImportBatch>
