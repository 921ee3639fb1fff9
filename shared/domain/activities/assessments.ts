import * as z from 'zod'
import { OptionalDay } from '../values/day.ts'
import { Answer } from '../values/id.ts'
import { OptionalLine, OptionalProse } from '../values/text.ts'
import * as choice from './choices.ts'

/** GDPR art. 6(1)(f), 13(1)(d), 21(4). */
export const LegitimateInterest = z.strictObject({
  interest: OptionalProse,
  balancingRef: OptionalLine,
  balancingOn: OptionalDay,
  outcome: OptionalProse,
  /** Whether the right to object is brought to people's attention clearly and separately. */
  objectionTold: Answer,
})

/** GDPR art. 7(1), 7(3). */
export const Consent = z.strictObject({
  recordRef: OptionalLine,
  wordingVersion: OptionalLine,
  withdrawalChannel: OptionalProse,
  /** Whether withdrawing is as easy as giving. */
  withdrawalAsEasy: Answer,
})

/** GDPR art. 6(1)(c), 6(3). */
export const LegalObligation = z.strictObject({
  citation: OptionalProse,
  article: OptionalLine,
  url: OptionalLine,
})

/** GDPR art. 10: convictions and offences; suspicion lists are to be checked. */
export const CriminalData = z.strictObject({
  present: z.enum(['yes', 'suspicion', 'no']).nullable(),
  authorisingLaw: OptionalProse,
})

/** GDPR art. 22, 13(2)(f). */
export const AutomatedDecision = z.strictObject({
  exists: Answer,
  profiling: z.enum(['yes', 'possible', 'no']).nullable(),
  /** Whether decision or profiling has an effect on the person. */
  withEffect: Answer,
  logic: OptionalProse,
  effects: OptionalProse,
  humanReview: OptionalProse,
})

/** GDPR art. 35, 36; criteria of WP248. */
export const Dpia = z.strictObject({
  criteria: z.array(z.enum(choice.DPIA_CRITERIA)),
  needed: Answer,
  reason: OptionalProse,
  ref: OptionalLine,
  doneOn: OptionalDay,
  result: OptionalProse,
  priorConsultation: OptionalProse,
})

/** Directive 2002/58/EC art. 5(3). */
export const TerminalStorage = z.strictObject({
  used: Answer,
  items: OptionalProse,
  consentNeeded: Answer,
  exemption: OptionalProse,
  /** Where consent is asked and recorded. */
  consentRef: OptionalLine,
})

/** Directive 2002/58/EC art. 13(2): mail to existing customers without consent. */
export const DirectMarketing = z.strictObject({
  existingCustomers: Answer,
  ownSimilarProducts: Answer,
  addressFromSale: Answer,
  objectionAtCollection: Answer,
  objectionInEachMessage: Answer,
})

/** GDPR art. 8. */
export const Children = z.strictObject({
  openToMinors: Answer,
  art8Measures: OptionalProse,
})
