import type { AgeStatus } from '../domain/ages/age.ts'
import type { EvidenceRecord } from '../domain/deletions/evidence.ts'
import { provisionLine } from './ages.ts'
import { countryName } from './choices.ts'
import { counted, dayWords } from './dates.ts'
import {
  ageBandWords,
  beliefBasisWords,
  consentMethodWords,
  decisionRoleWords,
  decisionWords,
  keepGroundWords,
  parentalConsentWords,
  signalChannelWords,
  verificationResultWords,
} from './deletion-words.ts'

export type EvidenceField = keyof EvidenceRecord

type FieldWords = { readonly label: string; readonly article?: string }

/** What each field of the evidence record is called, in the order in which it is read. GDPR art. 5(2). */
export const evidenceFieldWords: Record<EvidenceField, FieldWords> = {
  caseId: { label: 'Case' },
  signalChannel: { label: 'How the signal came' },
  signalDate: { label: 'Day of the signal' },
  beliefBasis: { label: 'On what the belief rests', article: 'GDPR art. 5(1)(c)' },
  country: { label: 'Country' },
  art8AgeApplied: { label: 'Age that applied', article: 'GDPR art. 8(1)' },
  ageSource: { label: 'Source of that age' },
  ageBand: { label: 'Age band', article: 'GDPR art. 5(1)(c)' },
  parentalConsent: { label: 'Parental consent', article: 'GDPR art. 8(1), 8(2)' },
  decision: { label: 'Decision' },
  decidedOn: { label: 'Decided on' },
  decidedByRole: { label: 'Decided by' },
  dataCategoriesDeleted: { label: 'Data categories deleted', article: 'GDPR art. 17(1)(f)' },
  systems: { label: 'Systems' },
  recordsCount: { label: 'Records deleted' },
  processorsTold: { label: 'Processors told', article: 'GDPR art. 28(3)(g)' },
  recipientsTold: { label: 'Recipients told', article: 'GDPR art. 19' },
  keptDespite: { label: 'What stays', article: 'GDPR art. 17(3)' },
  backupExpiry: { label: 'Last backup expires', article: 'GDPR art. 17, 32' },
  verifiedOn: { label: 'Verified on' },
  verificationResult: { label: 'The search found' },
  logDigest: { label: 'Digest of the stripped log (SHA-256)' },
  retentionUntil: { label: 'Kept until', article: 'GDPR art. 5(1)(e)' },
}

/** Fields in the order in which they are read. */
// The record above names every field once.
export const EVIDENCE_FIELDS = Object.keys(evidenceFieldWords) as readonly EvidenceField[]

/** How sure the age of a country is. */
export const ageStatusWords: Record<AgeStatus, string> = {
  corroborated: 'corroborated',
  conflict: 'sources differ, to be confirmed',
  unsure: 'to be confirmed',
}

/** What a field of the evidence record says, one line for each thing; nothing where nothing is recorded. */
export function evidenceLines(record: EvidenceRecord, field: EvidenceField): readonly string[] {
  return TELL[field](record).filter((line) => line !== null)
}

const TELL: Record<EvidenceField, (record: EvidenceRecord) => readonly (string | null)[]> = {
  caseId: ({ caseId }) => [caseId],
  signalChannel: ({ signalChannel }) => [signalChannel && signalChannelWords[signalChannel]],
  signalDate: ({ signalDate }) => [day(signalDate)],
  beliefBasis: ({ beliefBasis: { kinds, text } }) => [
    ...kinds.map((kind) => beliefBasisWords[kind]),
    text,
  ],
  country: ({ country }) => [country && countryName(country)],
  art8AgeApplied: ({ art8AgeApplied }) => [
    art8AgeApplied === null ? null : counted(art8AgeApplied, 'year'),
  ],
  ageSource: ({ ageSource: { text, status } }) => [
    text && provisionLine(text),
    status && `Age: ${ageStatusWords[status]}`,
  ],
  ageBand: ({ ageBand }) => [ageBandWords[ageBand]],
  parentalConsent: ({ parentalConsent: { state, method } }) => [
    state && parentalConsentWords[state],
    method && consentMethodWords[method],
  ],
  decision: ({ decision }) => [decision && decisionWords[decision]],
  decidedOn: ({ decidedOn }) => [day(decidedOn)],
  decidedByRole: ({ decidedByRole }) => decidedByRole.map((role) => decisionRoleWords[role]),
  dataCategoriesDeleted: ({ dataCategoriesDeleted }) => dataCategoriesDeleted,
  systems: ({ systems }) => systems,
  recordsCount: ({ recordsCount }) => [
    recordsCount === null ? null : recordsCount.toLocaleString('en-GB'),
  ],
  processorsTold: ({ processorsTold }) => processorsTold.map(toldLine),
  recipientsTold: ({ recipientsTold }) => recipientsTold.map(toldLine),
  keptDespite: ({ keptDespite }) => keptDespite.map(keptLine),
  backupExpiry: ({ backupExpiry }) => [day(backupExpiry)],
  verifiedOn: ({ verifiedOn }) => [day(verifiedOn)],
  verificationResult: ({ verificationResult }) => [
    verificationResult && verificationResultWords[verificationResult],
  ],
  logDigest: ({ logDigest }) => [logDigest],
  retentionUntil: ({ retentionUntil }) => [day(retentionUntil)],
}

function day(value: string | null): string | null {
  return value === null ? null : dayWords(value)
}

function toldLine({ organisation, on }: EvidenceRecord['processorsTold'][number]): string {
  return on === null ? `${organisation}, not told yet` : `${organisation}, ${dayWords(on)}`
}

/** One thing that stays: its category, ground, law and last day. GDPR art. 17(3). */
export function keptLine(kept: EvidenceRecord['keptDespite'][number]): string {
  const { name, article } = keepGroundWords[kept.ground]
  const until = kept.until === null ? null : `until ${dayWords(kept.until)}`
  return [kept.category, `${name} (${article})`, kept.law, until].filter(Boolean).join(', ')
}
