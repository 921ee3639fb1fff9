import * as z from 'zod'
import { AGE_STATUSES } from '../ages/age.ts'
import { Count } from '../retention/holding.ts'
import { Country } from '../values/country.ts'
import { Day, OptionalDay } from '../values/day.ts'
import { Line, OptionalLine } from '../values/text.ts'
import * as choices from './choices.ts'
import { Digest } from './event.ts'

/** A random number of 128 bits, hexadecimal; it follows from nothing that tells who it is. */
export const CaseId = z.string().regex(/^[0-9a-f]{32}$/, { error: 'malformed' })

const Told = z.strictObject({ organisation: Line, on: OptionalDay })

/** Proof that data of a child were deleted, and nothing that says whose. GDPR art. 5(1)(c), 5(2). */
export const EvidenceRecord = z.strictObject({
  caseId: CaseId,
  signalChannel: z.enum(choices.SIGNAL_CHANNELS).nullable(),
  signalDate: OptionalDay,
  beliefBasis: z.strictObject({
    kinds: z.array(z.enum(choices.BELIEF_BASES)),
    /** Free text; off unless the settings allow it, and never with what tells a person. */
    text: OptionalLine,
  }),
  country: Country.nullable(),
  art8AgeApplied: z.number().int().nullable(),
  ageSource: z.strictObject({ text: OptionalLine, status: z.enum(AGE_STATUSES).nullable() }),
  ageBand: z.enum(choices.AGE_BANDS),
  parentalConsent: z.strictObject({
    state: z.enum(choices.PARENTAL_CONSENTS).nullable(),
    method: z.enum(choices.CONSENT_METHODS).nullable(),
  }),
  decision: z.enum(choices.DECISIONS).nullable(),
  decidedOn: OptionalDay,
  decidedByRole: z.array(z.enum(choices.DECISION_ROLES)),
  dataCategoriesDeleted: z.array(Line),
  systems: z.array(Line),
  recordsCount: Count,
  processorsTold: z.array(Told),
  recipientsTold: z.array(Told),
  keptDespite: z.array(
    z.strictObject({
      category: Line,
      ground: z.enum(choices.KEEP_GROUNDS),
      law: Line,
      until: OptionalDay,
    }),
  ),
  backupExpiry: OptionalDay,
  verifiedOn: OptionalDay,
  verificationResult: z.enum(choices.VERIFICATION_RESULTS).nullable(),
  logDigest: Digest.nullable(),
  retentionUntil: OptionalDay,
})
export type EvidenceRecord = z.infer<typeof EvidenceRecord>

/** The record as it was when the case was closed, with a digest over its canonical form. */
export const SealedEvidence = z.strictObject({
  record: EvidenceRecord,
  digest: Digest,
  sealedOn: Day,
})
export type SealedEvidence = z.infer<typeof SealedEvidence>
