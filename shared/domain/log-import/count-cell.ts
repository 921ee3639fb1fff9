/** So many records in one row are no count any more. */
const MOST_RECORDS = 1_000_000_000
const PLAIN = /^\d{1,10}$/
/** Spaces and apostrophes part thousands; a point or a comma might as well part a fraction. */
const GROUPED = /^\d{1,3}(?:[ '’\u00a0\u2009\u202f]\d{3}){1,3}$/
/** What programs write that know no whole numbers. */
const POINT_ZERO = /^\d{1,10}\.0$/
const NOT_DIGIT = /\D/g

/** How many records a cell says; null for what is no count, is negative, a fraction or absurd. */
export function readCount(text: string): number | null {
  const digits = digitsOf(text)
  if (digits === null) return null
  const count = Number(digits)
  return count <= MOST_RECORDS ? count : null
}

function digitsOf(text: string): string | null {
  if (PLAIN.test(text)) return text
  if (POINT_ZERO.test(text)) return text.slice(0, -2)
  return GROUPED.test(text) ? text.replace(NOT_DIGIT, '') : null
}
