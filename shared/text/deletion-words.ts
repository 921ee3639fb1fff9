import type * as choices from '../domain/deletions/choices.ts'
import type { DeletionEventKind } from '../domain/deletions/event.ts'
import type { DeletionDuty, DeletionState } from '../domain/deletions/state.ts'
import type { ReferenceState } from '../ipc/deletions.ts'
import { dayWords } from './dates.ts'

type Cited = { readonly name: string; readonly article: string }
type Told = Cited & { readonly hint: string }

export const deletionStateWords: Record<DeletionState, string> = {
  SIGNAL: 'Signal received',
  FREEZE: 'Frozen',
  CHECK_AGE: 'Age checked',
  CHECK_CONSENT: 'Consent checked',
  CLEARED_ADULT: 'Cleared, age reached',
  CLEARED_CONSENT: 'Cleared, consent',
  DECIDED_DELETE: 'To be deleted',
  DELETING: 'Deleting',
  BACKUP_WAIT: 'Waiting for backups',
  VERIFIED: 'Verified',
  CLOSED: 'Closed',
}

/** What a state means, in one sentence. */
export const deletionStateHints: Record<DeletionState, string> = {
  SIGNAL:
    'There is a sign that somebody may be a child; nothing is frozen yet (GDPR art. 5(1)(a)).',
  FREEZE:
    'Use of the data has stopped while the case is looked at (GDPR art. 5(1)(a), art. 18 by analogy).',
  CHECK_AGE:
    'The age was checked by the least intrusive means; parental consent comes next (GDPR art. 5(1)(c), 8(2)).',
  CHECK_CONSENT:
    'It was checked whether a parent consented; the decision comes next (GDPR art. 8(1), 8(2)).',
  CLEARED_ADULT:
    'The person has reached the age that applies; the data stay and are in use again (GDPR art. 8(1)).',
  CLEARED_CONSENT:
    'A holder of parental responsibility consented; the data stay and are in use again (GDPR art. 8(1)).',
  DECIDED_DELETE: 'It is decided that the data go; deleting has not begun (GDPR art. 17(1)(f)).',
  DELETING: 'The data are being deleted in every system (GDPR art. 17(1)(f), 19, 28(3)(g)).',
  BACKUP_WAIT:
    'Live systems are empty; the last backup with the data has not expired or was not yet followed by a search (GDPR art. 17, 32).',
  VERIFIED: 'A search found nothing that should be gone; the case can be sealed (GDPR art. 5(2)).',
  CLOSED: 'The evidence record is sealed and says nothing of whose case it was (GDPR art. 5(2)).',
}

/** What an open case asks for: the short words of a list, and the article behind it. */
export const deletionDutyWords: Record<DeletionDuty, { name: string; article: string | null }> = {
  'freeze-late': { name: 'Freeze at once, late', article: 'GDPR art. 5(1)(a)' },
  'delete-late': { name: 'Delete at once, late', article: 'GDPR art. 17(1)' },
  freeze: { name: 'Freeze the account', article: 'GDPR art. 5(1)(a)' },
  'check-age': { name: 'Check the age', article: 'GDPR art. 5(1)(c), 8(1)' },
  'check-consent': { name: 'Check parental consent', article: 'GDPR art. 8(2)' },
  decide: { name: 'Decide', article: 'GDPR art. 17(1)(f), 17(3)' },
  'start-deleting': { name: 'Start deleting', article: 'GDPR art. 17(1)' },
  delete: { name: 'Finish deleting', article: 'GDPR art. 17(1)' },
  'tell-others': {
    name: 'Tell processors and recipients',
    article: 'GDPR art. 19, 28(3)(g)',
  },
  'wait-for-backups': { name: 'Wait for backups', article: 'GDPR art. 17, 32' },
  verify: { name: 'Search, then verify', article: 'GDPR art. 5(2)' },
  close: { name: 'Close and seal', article: 'GDPR art. 5(2)' },
}

type Waiting = { readonly backupExpiry: string | null; readonly deletedOn: string | null }

/** What is asked for in short words; of waiting also until when, with its year where it is another than that of the deletion. */
export function dutyWords(duty: DeletionDuty, { backupExpiry, deletedOn }: Waiting): string {
  const { name } = deletionDutyWords[duty]
  if (duty !== 'wait-for-backups' || backupExpiry === null) return name
  const day = dayWords(backupExpiry)
  const isSameYear = backupExpiry.slice(0, 4) === deletedOn?.slice(0, 4)
  return `${name} until ${isSameYear ? day.slice(0, -' 2026'.length) : day}`
}

/** Each step: what it is called in the history, and the verb of the button that records it. */
export const deletionEventWords: Record<
  DeletionEventKind,
  { past: string; record: string; article: string | null }
> = {
  frozen: {
    past: 'Frozen',
    record: 'Record freeze',
    article: 'GDPR art. 5(1)(a), 18 by analogy',
  },
  'age-checked': {
    past: 'Age checked',
    record: 'Record age check',
    article: 'GDPR art. 5(1)(c), 11, 12(6)',
  },
  'consent-checked': {
    past: 'Parental consent checked',
    record: 'Record consent check',
    article: 'GDPR art. 8(2)',
  },
  cleared: { past: 'Cleared', record: 'Clear case', article: 'GDPR art. 5(1)(c)' },
  decided: {
    past: 'Decided to delete',
    record: 'Decide to delete',
    article: 'GDPR art. 17(1)(d), 17(1)(f), 17(3)',
  },
  'deletion-started': {
    past: 'Deleting began',
    record: 'Start deleting',
    article: 'GDPR art. 17(1)',
  },
  deleted: {
    past: 'Deleted from live systems',
    record: 'Record deletion',
    article: 'GDPR art. 17(1)(f), 19, 28(3)(g)',
  },
  verified: { past: 'Searched', record: 'Record search', article: 'GDPR art. 5(2)' },
  closed: { past: 'Closed and sealed', record: 'Close and seal', article: 'GDPR art. 5(2)' },
  'taken-over': {
    past: 'Taken over from a log',
    record: 'Taken over from a log',
    article: null,
  },
}

export const signalChannelWords: Record<choices.SignalChannel, string> = {
  'user-statement': 'The user said so',
  parent: 'A parent',
  'support-staff': 'Support staff',
  'document-check': 'Document check',
  'payment-refusal': 'Refused payment',
  'third-party': 'Somebody else',
  'age-estimation': 'Estimated age',
}

export const beliefBasisWords: Record<choices.BeliefBasis, string> = {
  'self-statement': 'Own statement',
  'parent-statement': 'Statement of a parent',
  'document-seen': 'Document seen, not stored',
  behaviour: 'Behaviour',
  'third-party': 'Statement of somebody else',
}

export const ageBandWords: Record<choices.AgeBand, string> = {
  'under-13': 'Under 13',
  '13-15': '13 to 15',
  '16-17': '16 or 17',
  unknown: 'Not known',
}

export const freezeWords: Record<choices.Freeze, Told> = {
  suspension: {
    name: 'Account suspended',
    hint: 'Nobody can sign in, and nothing is done with the data.',
    article: 'GDPR art. 18 by analogy',
  },
  marketing: {
    name: 'Marketing stopped',
    hint: 'No messages, and taken off every list.',
    article: 'GDPR art. 5(1)(a)',
  },
  profiling: {
    name: 'Profiling stopped',
    hint: 'No advertising audiences, scores or recommendations.',
    article: 'GDPR art. 5(1)(a)',
  },
  display: {
    name: 'Public display stopped',
    hint: 'Profile and contributions are hidden from others.',
    article: 'GDPR art. 5(1)(a)',
  },
}

/** The ways to check an age, the least intrusive first. */
export const ageCheckMethodWords: Record<choices.AgeCheckMethod, Told> = {
  'known-already': {
    name: 'From data already held',
    hint: 'Nothing new is collected.',
    article: 'GDPR art. 5(1)(c), 11',
  },
  'statement-asked': {
    name: 'The user was asked',
    hint: 'A statement, without a document.',
    article: 'GDPR art. 5(1)(c)',
  },
  'parent-asked': {
    name: 'A parent was asked',
    hint: 'A statement, without a document.',
    article: 'GDPR art. 5(1)(c)',
  },
  'age-estimated': {
    name: 'The age was estimated',
    hint: 'By a service or tool that keeps nothing.',
    article: 'GDPR art. 5(1)(c)',
  },
  'document-seen': {
    name: 'A document was seen, not stored',
    hint: 'Only where nothing less tells it.',
    article: 'GDPR art. 5(1)(c), 12(6)',
  },
  'document-copied': {
    name: 'A document was copied',
    hint: 'No new copy only to prove that somebody is a minor; what was copied has to be erased again.',
    article: 'GDPR art. 5(1)(c), 11, 12(6)',
  },
}

export const ageResultWords: Record<choices.AgeResult, string> = {
  'under-age': 'Under the age that applies',
  'of-age': 'At or above the age that applies',
  unclear: 'Cannot be told',
}

export const parentalConsentWords: Record<choices.ParentalConsent, string> = {
  none: 'No consent',
  'not-verified': 'Consent, not verified',
  verified: 'Consent, verified',
}

export const consentMethodWords: Record<choices.ConsentMethod, string> = {
  'message-to-parent': 'Message to the parent',
  'payment-of-parent': 'Payment of the parent',
  'signed-form': 'Signed form',
  'call-with-parent': 'Call with the parent',
  'electronic-identity': 'Electronic identity',
  other: 'Other',
}

export const clearedGroundWords: Record<choices.ClearedGround, Cited> = {
  adult: { name: 'Age reached', article: 'GDPR art. 8(1)' },
  consent: { name: 'Consent of a parent, verified', article: 'GDPR art. 8(1), 8(2)' },
}

export const decisionRoleWords: Record<choices.DecisionRole, string> = {
  'data-protection-officer': 'Data protection officer',
  'deputy-officer': 'Deputy officer',
  'head-of-support': 'Head of support',
  'support-staff': 'Support staff',
  'legal-counsel': 'Legal counsel',
  'trust-and-safety': 'Trust and safety',
  security: 'Security',
  management: 'Management',
}

export const keepGroundWords: Record<choices.KeepGround, Cited> = {
  'legal-obligation': { name: 'Legal obligation', article: 'GDPR art. 17(3)(b)' },
  'legal-claims': { name: 'Legal claims', article: 'GDPR art. 17(3)(e)' },
}

export const verificationResultWords: Record<choices.VerificationResult, string> = {
  'nothing-found': 'Nothing found',
  'only-kept': 'Only what has to stay',
  'found-again': 'Found again',
}

export const decisionWords: Record<choices.Decision, string> = {
  delete: 'Delete',
  'cleared-adult': 'Cleared, age reached',
  'cleared-consent': 'Cleared, consent',
}

/** Whether the working reference is there, in a few words. */
export const referenceStateWords: Record<ReferenceState, string> = {
  none: 'Not kept',
  kept: 'Kept, sealed apart',
  unreadable: 'Its key is gone',
  destroyed: 'Destroyed',
}

/** A number of cases in words. */
export function casesCount(count: number): string {
  return count === 1 ? '1 case' : `${count.toLocaleString('en-GB')} cases`
}
