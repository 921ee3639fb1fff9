import * as z from 'zod'
import { Instant } from './day.ts'

/** An instant, or a whole day standing at its first instant. */
export const TimePoint = z.strictObject({ at: Instant, isDayOnly: z.boolean() })
export type TimePoint = z.infer<typeof TimePoint>
