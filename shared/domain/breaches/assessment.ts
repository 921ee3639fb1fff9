import * as z from 'zod'
import { Instant } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { hasInk, OptionalLine, Prose } from '../values/text.ts'
import { Severity, SeverityAnswers } from './severity.ts'

/** What a breach means for people. GDPR art. 33(1), 34(1). */
export const RISK_OUTCOMES = ['unlikely', 'risk', 'high-risk'] as const
export type RiskOutcome = (typeof RISK_OUTCOMES)[number]

/** How the risk was assessed. */
export const ASSESSMENT_METHODS = ['enisa', 'other'] as const

/** What the officer enters: answers, the published cases she compared with, and her own conclusion. */
export const NewAssessment = z.strictObject({
  method: z.enum(ASSESSMENT_METHODS),
  /** Null with another method. */
  answers: SeverityAnswers.nullable(),
  /** Codes of published example cases. */
  exampleCodes: z.array(z.string().max(20)).max(10),
  outcome: z.enum(RISK_OUTCOMES),
  reasons: Prose.refine((value) => hasInk(value), { error: 'required' }),
})
export type NewAssessment = z.infer<typeof NewAssessment>

/** An assessment as it was made; a later one stands beside it, never in its place. GDPR art. 33(5). */
export const Assessment = NewAssessment.extend({
  id: Id,
  at: Instant,
  by: OptionalLine,
  /** What the answers came to then. */
  severity: Severity.nullable(),
})
export type Assessment = z.infer<typeof Assessment>
