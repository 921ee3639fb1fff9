import * as z from 'zod'

/** Opaque identifier of a record: letters, digits and hyphens, and no name that every object answers to. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/, { error: 'not-an-id' })
  // SECURITY: records are looked up by id; "constructor" would find what nobody recorded.
  .refine((value) => !(value in Object.prototype), { error: 'not-an-id' })

/** A fact the officer has or has not established; null means nobody looked yet. */
export const Answer = z.enum(['yes', 'no']).nullable()
export type Answer = z.infer<typeof Answer>
