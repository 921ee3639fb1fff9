/** How the signal came that somebody may be a child. */
export const SIGNAL_CHANNELS = [
  'user-statement',
  'parent',
  'support-staff',
  'document-check',
  'payment-refusal',
  'third-party',
  'age-estimation',
] as const
export type SignalChannel = (typeof SIGNAL_CHANNELS)[number]

/** On what the belief rests; kinds of facts, never the facts. GDPR art. 5(1)(c). */
export const BELIEF_BASES = [
  'self-statement',
  'parent-statement',
  'document-seen',
  'behaviour',
  'third-party',
] as const
export type BeliefBasis = (typeof BELIEF_BASES)[number]

/** All that is kept of an age. GDPR art. 5(1)(c). */
export const AGE_BANDS = ['under-13', '13-15', '16-17', 'unknown'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** What was stopped while the case is looked at. GDPR art. 5(1)(a), 18 by analogy. */
export const FREEZES = ['suspension', 'marketing', 'profiling', 'display'] as const
export type Freeze = (typeof FREEZES)[number]

/** How the age was checked, the least intrusive first. GDPR art. 5(1)(c), 11, 12(6). */
export const AGE_CHECK_METHODS = [
  'known-already',
  'statement-asked',
  'parent-asked',
  'age-estimated',
  'document-seen',
  'document-copied',
] as const
export type AgeCheckMethod = (typeof AGE_CHECK_METHODS)[number]

/** What the check of the age found, against the age that applies. */
export const AGE_RESULTS = ['under-age', 'of-age', 'unclear'] as const
export type AgeResult = (typeof AGE_RESULTS)[number]

/** Whether a holder of parental responsibility consented. GDPR art. 8(1), 8(2). */
export const PARENTAL_CONSENTS = ['none', 'not-verified', 'verified'] as const
export type ParentalConsent = (typeof PARENTAL_CONSENTS)[number]

/** By which reasonable effort a consent was verified. GDPR art. 8(2). */
export const CONSENT_METHODS = [
  'message-to-parent',
  'payment-of-parent',
  'signed-form',
  'call-with-parent',
  'electronic-identity',
  'other',
] as const
export type ConsentMethod = (typeof CONSENT_METHODS)[number]

/** Why somebody's data stays. */
export const CLEARED_GROUNDS = ['adult', 'consent'] as const
export type ClearedGround = (typeof CLEARED_GROUNDS)[number]

/** Roles of those who decide, never names. */
export const DECISION_ROLES = [
  'data-protection-officer',
  'deputy-officer',
  'head-of-support',
  'support-staff',
  'legal-counsel',
  'trust-and-safety',
  'security',
  'management',
] as const
export type DecisionRole = (typeof DECISION_ROLES)[number]

/** The exceptions that can keep a child's data. GDPR art. 17(3)(b), (e). */
export const KEEP_GROUNDS = ['legal-obligation', 'legal-claims'] as const
export type KeepGround = (typeof KEEP_GROUNDS)[number]

/** What the search for the identifier found. */
export const VERIFICATION_RESULTS = ['nothing-found', 'only-kept', 'found-again'] as const
export type VerificationResult = (typeof VERIFICATION_RESULTS)[number]

/** What was decided. */
export const DECISIONS = ['delete', 'cleared-adult', 'cleared-consent'] as const
export type Decision = (typeof DECISIONS)[number]
