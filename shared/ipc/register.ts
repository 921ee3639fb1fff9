import * as z from 'zod'
import { Finding, FindingAnswer } from '../domain/findings/finding.ts'
import { Register } from '../domain/register/register.ts'
import { command, query } from './define.ts'

/** The header with what is missing in it. */
export const RegisterSheet = z.strictObject({
  register: Register,
  findings: z.array(Finding),
  answers: z.array(FindingAnswer),
  /** How many of its findings have no current answer. */
  needsYou: z.number().int(),
})
export type RegisterSheet = z.infer<typeof RegisterSheet>

export const register = {
  'register:read': query(z.void(), RegisterSheet),
  'register:change': command(
    Register.omit({ id: true, isExample: true }).partial().strict(),
    Register,
  ),
  /** Removes every record of the example in one step, which undo brings back. */
  'register:leave-example': command(z.void(), Register),
}
