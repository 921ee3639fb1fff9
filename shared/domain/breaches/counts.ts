import * as z from 'zod'

/** More people than live on earth cannot be affected. */
export const PEOPLE_MAX = 8_300_000_000

/** A number of people; below zero or above the world's is refused. */
export const PeopleCount = z
  .number({ error: 'out-of-range' })
  .int({ error: 'out-of-range' })
  .min(0, { error: 'below-zero' })
  .max(PEOPLE_MAX, { error: 'more-than-mankind' })

/** A number of data records. */
export const RecordCount = z
  .number({ error: 'out-of-range' })
  .int({ error: 'out-of-range' })
  .min(0, { error: 'below-zero' })
  .max(1_000_000_000_000, { error: 'out-of-range' })
