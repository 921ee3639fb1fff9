/** Why an input cannot be kept; each code has its sentence in shared/text/problems. */
export const PROBLEM_CODES = [
  'required',
  'too-long',
  'control-characters',
  'not-a-date',
  'not-an-instant',
  'not-a-country',
  'not-an-id',
  'not-a-period',
  'not-found',
  'duplicate',
  'in-use',
  'out-of-range',
  'refers-to-itself',
  'date-order',
  'in-the-future',
  'before-receipt',
  'before-last-step',
  'not-offered',
  'too-late-to-extend',
  'wait-not-over',
  'not-a-zone',
  'held',
  'not-due',
  'names-a-person',
  'malformed',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** A broken rule as a value: which field (dotted path) and why. */
export type Problem = { field: string; code: ProblemCode }
