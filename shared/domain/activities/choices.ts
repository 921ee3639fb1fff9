/** Controller or joint controller; what a processor does is a record of its own. GDPR art. 30(1), 26. */
export const ROLES = ['controller', 'joint'] as const
export const STATUSES = ['planned', 'active', 'suspended', 'ended'] as const
export const IMPORTANCES = ['main', 'auxiliary'] as const

/** GDPR recitals 38 and 75. */
export const VULNERABLE_SUBJECTS = [
  'children',
  'employees',
  'patients',
  'elderly',
  'asylum-seekers',
  'other',
] as const

/** GDPR art. 9(1). */
export const SPECIAL_TYPES = [
  'racial-ethnic-origin',
  'political-opinions',
  'religious-beliefs',
  'trade-union',
  'genetic',
  'biometric',
  'health',
  'sex-life',
] as const

/** GDPR art. 9(2)(a) to (j). */
export const ART9_CONDITIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const

/** GDPR art. 6(1)(a) to (f). */
export const ART6 = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** Stated in the notice, implied by it, or only proposed by the officer: a proposal is not yet a basis. */
export const BASIS_STANDINGS = ['stated', 'implied', 'proposed'] as const
/** Given for this purpose alone, or for several purposes together without saying which is which. */
export const ALLOCATIONS = ['allocated', 'joint'] as const

/** GDPR art. 45, 46(2)-(3), 47, 49(1). */
export const TRANSFER_MECHANISMS = [
  'adequacy',
  'scc',
  'bcr',
  'code-of-conduct',
  'certification',
  'public-instrument',
  'ad-hoc-clauses',
  'derogation',
  'compelling-interests',
] as const

/** GDPR art. 14(2)(f). */
export const SOURCES = [
  'data-subject',
  'observed',
  'third-party',
  'generated',
  'other-categories',
  'any',
  'unknown',
] as const

/** GDPR art. 13(2)(e). */
export const PROVISIONS = ['statutory', 'contractual', 'optional'] as const

/** GDPR art. 12 to 22. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
  'withdraw-consent',
] as const

/** The nine criteria of WP248 rev.01; two or more call for an assessment as a rule of thumb. */
export const DPIA_CRITERIA = [
  'evaluation-scoring',
  'automated-decision',
  'systematic-monitoring',
  'sensitive-data',
  'large-scale',
  'matching-datasets',
  'vulnerable-subjects',
  'innovative-technology',
  'prevents-right-or-service',
] as const
