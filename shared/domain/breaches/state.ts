/** Where an incident stands towards the authority; it follows from its events. */
export const BREACH_STATES = [
  'SIGNAL',
  'TRIAGE',
  'AWARE',
  'ASSESSED',
  'NOTIFIED_INITIAL',
  'NOTIFIED_FOLLOW_UP',
  'NOTIFIED_COMPLETE',
  'NOTIFICATION_WITHDRAWN',
  'NOT_NOTIFIED_WITH_REASONS',
  'NOT_A_BREACH',
  'CLOSED',
] as const
export type BreachState = (typeof BREACH_STATES)[number]

/** Where it stands towards the people, in parallel. GDPR art. 34. */
export const PEOPLE_STATES = ['UNDECIDED', 'PLANNED', 'TOLD', 'NOT_TOLD_WITH_REASONS'] as const
export type PeopleState = (typeof PEOPLE_STATES)[number]

/** What an open incident still asks of the officer, the most urgent first. */
export const BREACH_DUTIES = [
  'notify-late',
  'notify',
  'assess',
  'decide-people',
  'tell-people',
  'triage',
  'complete-notification',
  'task-overdue',
  'close',
] as const
export type BreachDuty = (typeof BREACH_DUTIES)[number]
