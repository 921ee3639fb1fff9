import * as z from 'zod'
import { shellAction } from './define.ts'

export const window = {
  /** Answers the event "closing": everything that could be saved is saved; how many inputs could not. */
  'window:ready-to-close': shellAction(
    z.strictObject({ unsaved: z.number().int().min(0) }),
    z.void(),
  ),
}
