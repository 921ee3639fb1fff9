import type { DeadlineKind } from '../domain/requests/case-deadlines.ts'
import type { RequestState } from '../domain/requests/case-status.ts'
import type { EventKind, Outcome } from '../domain/requests/event.ts'
import type { RequestChannel } from '../domain/requests/request.ts'
import type { RequestType } from '../domain/requests/types.ts'
import type { Urgency } from '../ipc/requests.ts'

/** What a person asks for: its name, the shorter one of lists, and where it stands in the law. */
export const requestTypeWords: Record<
  RequestType,
  { name: string; short: string; article: string }
> = {
  ACCESS: { name: 'Access and copy', short: 'Access', article: 'GDPR art. 15' },
  RECTIFY: { name: 'Rectification', short: 'Rectification', article: 'GDPR art. 16' },
  ERASE: { name: 'Erasure', short: 'Erasure', article: 'GDPR art. 17' },
  RESTRICT: { name: 'Restriction of processing', short: 'Restriction', article: 'GDPR art. 18' },
  PORT: { name: 'Data portability', short: 'Portability', article: 'GDPR art. 20' },
  OBJECT: { name: 'Objection', short: 'Objection', article: 'GDPR art. 21(1)' },
  OBJECT_DM: {
    name: 'Objection to direct marketing',
    short: 'Marketing objection',
    article: 'GDPR art. 21(2) and (3)',
  },
  ADM: {
    name: 'Human review of an automated decision',
    short: 'Human review',
    article: 'GDPR art. 22(3)',
  },
  WITHDRAW: {
    name: 'Withdrawal of consent',
    short: 'Consent withdrawn',
    article: 'GDPR art. 7(3)',
  },
  CHILD_ERASE: {
    name: 'Erasure of a child’s data',
    short: 'Child’s erasure',
    article: 'GDPR art. 17(1)(f), 8(1)',
  },
  COMPLAINT_SA: {
    name: 'Complaint lodged with the authority',
    short: 'Authority complaint',
    article: 'GDPR art. 77',
  },
  COMPLAINT_DIRECT: {
    name: 'Complaint sent to the controller',
    short: 'Complaint',
    article: 'UK DPA 2018 s. 164A; none in EU law',
  },
  OTHER: { name: 'Other, to be sorted', short: 'Other', article: 'none' },
}

/** Stands where nobody has sorted a case yet. */
export const UNSORTED_WORD = 'Not sorted yet'

export const requestStateWords: Record<RequestState, string> = {
  RECEIVED: 'Received',
  IN_PROGRESS: 'In progress',
  WAIT_IDENTITY: 'Waiting for proof of identity',
  WAIT_CLARIFICATION: 'Waiting for clarification',
  EXTENDED: 'Extended',
  REOPENED: 'Reopened',
  ANSWERED_FULL: 'Answered in full',
  ANSWERED_PART: 'Answered in part',
  REFUSED: 'Refused',
  WITHDRAWN: 'Withdrawn',
  FORWARDED: 'Forwarded',
  NOT_DP: 'Not a data protection request',
  CLOSED_UNIDENTIFIED: 'Ended, the person did not answer',
  CLOSED: 'Closed',
}

export const outcomeWords: Record<Outcome, string> = {
  full: 'Answered in full',
  part: 'Answered in part',
  refused: 'Refused',
}

export const channelWords: Record<RequestChannel, string> = {
  email: 'E-mail',
  'web-form': 'Web form',
  post: 'Post',
  phone: 'Phone',
  'in-person': 'In person',
  helpdesk: 'Helpdesk',
  authority: 'Through the authority',
  other: 'Other',
}

export const urgencyWords: Record<Urgency, string> = {
  overdue: 'Overdue',
  'due-today': 'Due today',
  'due-soon': 'Due soon',
  running: 'Running',
  paused: 'Paused',
  none: 'No date',
}

/** What a date is for. */
export const deadlineKindWords: Record<DeadlineKind, { name: string; article: string }> = {
  stop: { name: 'End the processing at once', article: 'GDPR art. 21(3), 7(3)' },
  acknowledge: { name: 'Acknowledge the complaint', article: 'UK DPA 2018 s. 164A' },
  answer: { name: 'Answer', article: 'GDPR art. 12(3)' },
  house: { name: 'Answer, house target', article: 'no figure in law' },
  authority: { name: 'Answer the authority', article: 'date set in its letter' },
}

/** Each step: what it is called in the timeline, and the verb of the button that records it. */
export const eventWords: Record<
  EventKind,
  { past: string; record: string; article: string | null }
> = {
  triaged: { past: 'Sorted, work begins', record: 'Begin work', article: null },
  'not-dp': {
    past: 'Found not to be a data protection request',
    record: 'Set aside as no data protection request',
    article: null,
  },
  'identity-asked': {
    past: 'Asked for proof of identity',
    record: 'Record identity question',
    article: 'GDPR art. 12(6)',
  },
  'identity-answered': {
    past: 'Identity shown',
    record: 'Record proof of identity',
    article: 'GDPR art. 12(6)',
  },
  'clarification-asked': {
    past: 'Asked what is meant',
    record: 'Record clarification question',
    article: 'GDPR rec. 63',
  },
  'clarification-answered': {
    past: 'Clarification arrived',
    record: 'Record clarification',
    article: 'GDPR rec. 63',
  },
  'no-answer': {
    past: 'Ended without an answer from the person',
    record: 'End without an answer',
    article: 'GDPR art. 11(2), 12(4)',
  },
  extended: { past: 'Extension told', record: 'Record extension', article: 'GDPR art. 12(3)' },
  answered: { past: 'Answer sent', record: 'Record answer', article: 'GDPR art. 12(3), 12(4)' },
  withdrawn: { past: 'Request withdrawn', record: 'Record withdrawal', article: null },
  forwarded: {
    past: 'Sent to the right controller',
    record: 'Record forwarding',
    article: null,
  },
  // A complaint to the authority rests on art. 77 GDPR, one to the controller on no law of the Union.
  reopened: { past: 'Reopened by a complaint', record: 'Reopen', article: null },
  closed: { past: 'Case closed', record: 'Close case', article: 'GDPR art. 5(1)(e)' },
  'closed-in-source': {
    past: 'Closed in the other program',
    record: 'Closed in the other program',
    article: null,
  },
  acknowledged: {
    past: 'Receipt acknowledged',
    record: 'Record acknowledgement',
    article: 'UK DPA 2018 s. 164A',
  },
  stopped: {
    past: 'Processing ended',
    record: 'Record end of processing',
    article: 'GDPR art. 21(3), 7(3)',
  },
  'recipients-told': {
    past: 'Recipients told',
    record: 'Record notice to recipients',
    article: 'GDPR art. 19',
  },
  note: { past: 'Note', record: 'Add note', article: null },
}
