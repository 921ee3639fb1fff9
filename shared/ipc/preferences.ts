import * as z from 'zod'
import { action, query } from './define.ts'

/** How the officer arranged her screens; kept in the vault, not part of the register. */
const Name = z.string().regex(/^[a-z-]{1,40}$/)

export const preferences = {
  'preferences:read': query(z.strictObject({ name: Name }), z.json().nullable()),
  'preferences:write': action(z.strictObject({ name: Name, value: z.json() }), z.void()),
}
