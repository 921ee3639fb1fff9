import * as z from 'zod'
import { action, query } from './define.ts'

/** How the officer arranged her screens; kept in the vault, not part of the register. */
const Name = z.string().regex(/^[a-z-]{1,40}$/)
const LONGEST = 64 * 1024
const DEEPEST = 20

// SECURITY: looked at before it is parsed level by level, so that no nesting exhausts the stack.
const Arrangement = z
  .unknown()
  .refine((value) => isShallow(value, DEEPEST) && isShort(value), { error: 'too-long' })
  .pipe(z.json())

export const preferences = {
  'preferences:read': query(z.strictObject({ name: Name }), z.json().nullable()),
  'preferences:write': action(z.strictObject({ name: Name, value: Arrangement }), z.void()),
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1))
}

function isShort(value: unknown): boolean {
  try {
    return (JSON.stringify(value)?.length ?? 0) <= LONGEST
  } catch {
    return false
  }
}
