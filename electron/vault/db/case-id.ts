import { randomBytes } from 'node:crypto'

const BYTES = 16

/** A new random number for a case. GDPR art. 5(1)(c). */
// SECURITY: from the operating system's generator, so that it follows from nothing that tells who it is.
export function newCaseId(): string {
  return randomBytes(BYTES).toString('hex')
}
