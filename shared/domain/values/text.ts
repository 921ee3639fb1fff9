import * as z from 'zod'

/** Longest one-line text, in UTF-16 code units: enough for any real name, short enough for a page. */
export const LINE_MAX = 500
/** Longest free text, in UTF-16 code units. */
export const PROSE_MAX = 20_000

// Characters that carry no ink: spaces, joiners, direction marks. A name made of these alone is no name.
const INKLESS = /[\s\p{Cf}\u2800\u3164]/gu
// oxlint-disable-next-line no-control-regex -- these are exactly the characters to refuse
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u
const BREAK = /[\r\n\u2028\u2029]/u

/** Whether a text shows anything at all to a reader. */
export function hasInk(value: string | null | undefined): value is string {
  return value != null && value.replace(INKLESS, '') !== ''
}

const isWellFormed = (value: string) => !CONTROL.test(value) && !/\p{Cs}/u.test(value)

/** One line a person reads, such as a name: no control characters, no line breaks, at most LINE_MAX. */
export const Line = z
  .string()
  .max(LINE_MAX, { error: 'too-long' })
  .refine((value) => isWellFormed(value) && !BREAK.test(value), { error: 'control-characters' })

/** A line that must say something. */
export const Title = Line.refine((value) => hasInk(value), { error: 'required' })

/** Free text with line breaks, at most PROSE_MAX. */
export const Prose = z
  .string()
  .max(PROSE_MAX, { error: 'too-long' })
  .refine(isWellFormed, { error: 'control-characters' })

/** Nothing recorded is null, never an empty text, so that "missing" has one spelling. */
export const OptionalLine = Line.nullable()
export const OptionalProse = Prose.nullable()

/** Trims a typed value and turns the empty one into null, the one spelling of "nothing recorded". */
export function orNull(value: string): string | null {
  const trimmed = value.trim()
  return hasInk(trimmed) ? trimmed : null
}
