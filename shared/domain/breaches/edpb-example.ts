import type * as choices from './choices.ts'

/** What an example advises; "depends" where it names a condition. */
export type Advice = 'yes' | 'no' | 'depends'

/** By what a breach is compared with an example. */
export type CaseFeatures = {
  kind: readonly choices.IncidentKind[]
  nature?: readonly choices.Nature[]
  data?: readonly (typeof choices.AFFECTED_DATA)[number][]
  /** Whether data of GDPR art. 9(1) are affected. */
  special?: readonly ('yes' | 'no')[]
  people?: readonly (typeof choices.PEOPLE_CATEGORIES)[number][]
  /** Up to a hundred people, or more. */
  count?: readonly ('few' | 'many')[]
  exfiltrated?: readonly (typeof choices.EXFILTRATIONS)[number][]
  unintelligible?: readonly (typeof choices.INTELLIGIBILITIES)[number][]
  loss?: readonly (typeof choices.LOSSES)[number][]
  party?: readonly (typeof choices.PARTY_ROLES)[number][]
}
export type CaseFeature = keyof CaseFeatures

/** What an example advises, and by what it is found. */
export type EdpbExample = {
  authority: Advice
  people: Advice
  /** Compared with the original; the others are to be confirmed before they are quoted. */
  isConfirmed?: boolean
  features: CaseFeatures
}

/** Values that several examples share. */
export const GOT_OUT = ['yes', 'likely'] as const
export const WRONG_ADDRESS = ['sent-to-wrong-person', 'wrong-attachment'] as const
export const BREAK_IN = ['hacking', 'vulnerability-exploited', 'malware'] as const
