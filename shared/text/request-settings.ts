import type { RequestSettings } from '../domain/requests/settings.ts'
import { counted } from './dates.ts'

type Words = { label: string; article?: string }

/** Every setting of the due dates with the article it rests on. */
export const requestSettingsFieldText: Record<Exclude<keyof RequestSettings, 'id'>, Words> = {
  country: { label: 'Country', article: 'Reg. 1182/71 art. 2(1)' },
  subdivision: { label: 'Region', article: 'Reg. 1182/71 art. 2(1)' },
  timeZone: { label: 'Time zone' },
  addedHolidays: { label: 'Added days', article: 'Reg. 1182/71 art. 2(1)' },
  removedHolidays: { label: 'Days taken away' },
  pausePolicy: { label: 'Waiting for the person', article: 'EDPB 01/2022, GDPR rec. 63' },
  answerMonths: { label: 'Answer within', article: 'GDPR art. 12(3)' },
  extensionMonthsMax: { label: 'Longest extension', article: 'GDPR art. 12(3)' },
  slowAskingDays: { label: 'Ask for identity within', article: 'house target' },
  noAnswerDays: { label: 'Wait for the person', article: 'house target' },
  complaintDays: { label: 'Answer complaints within', article: 'house target' },
  acknowledgementDays: { label: 'Acknowledge complaints within', article: 'UK DPA 2018 s. 164A' },
  dueSoonDays: { label: 'Due soon', article: 'house target' },
  erasureRuleId: { label: 'Rule', article: 'GDPR art. 5(1)(e)' },
}

/** The sections of the settings in their order. */
export const requestSettingsSections = [
  { id: 'place', title: 'Place and time', article: 'Reg. 1182/71 art. 2(1)' },
  { id: 'holidays', title: 'Days off', article: 'Reg. 1182/71 art. 2(1)' },
  { id: 'waiting', title: 'Waiting', article: 'GDPR art. 12(6), rec. 63' },
  { id: 'limits', title: 'Limits', article: 'GDPR art. 12(3)' },
  { id: 'targets', title: 'House targets' },
  { id: 'closed', title: 'Closed cases', article: 'GDPR art. 5(1)(e)' },
  { id: 'history', title: 'History' },
] as const
export type RequestSettingsSectionId = (typeof requestSettingsSections)[number]['id']

/** Words of the settings of due dates. */
export const requestSettingsText = {
  title: 'Due dates of requests',
  state: (place: string | null) =>
    place === null
      ? 'No country is chosen: only weekends count as days off.'
      : `Dates are reckoned for ${place}.`,
  countryHint:
    'Where the controller has to act, not where the person lives. With establishments in several States the choice is open.',
  asRegister: (name: string | null) =>
    name === null ? 'As in the register: none recorded' : `As in the register: ${name}`,
  wholeCountry: 'No region: nationwide days only',
  countryUnknown: 'The table knows no holidays of this country; add its days off by hand.',
  timeZoneHint: (zone: string) =>
    `Decides on which day an e-mail at midnight arrived. Now: ${zone}.`,
  timeZoneEmpty: 'That of this computer',
  moved: (count: number) =>
    count === 0
      ? 'No open case is due on another day'
      : count === 1
        ? '1 open case is due on another day'
        : `${count.toLocaleString('en-GB')} open cases are due on another day`,
  movedCase: (ref: string, from: string, to: string) => `${ref}: ${from} → ${to}`,
  noDate: 'no date',
  holidays: {
    year: 'Year',
    previous: (year: number) => `Days off of ${year}`,
    next: (year: number) => `Days off of ${year}`,
    list: (year: number) => `Days off in ${year}`,
    count: (count: number) => (count === 0 ? 'None but weekends' : counted(count, 'day')),
    day: 'Day',
    name: 'Name',
    add: 'Add day…',
    addName: 'Name',
    addButton: 'Add',
    dayMissing: 'Choose a day.',
    nameMissing: 'Write its name.',
    added: (name: string) => `${name} added`,
    takeAway: 'Take away',
    takenAway: (name: string) => `${name} is no day off`,
    bringBack: 'Bring back',
    broughtBack: (name: string) => `${name} is a day off again`,
    removeOwn: 'Remove',
    removedOwn: (name: string) => `${name} removed`,
  },
  policies: {
    pause: 'The month limit stands still and moves by the days of waiting',
    none: 'Waiting moves nothing: the cautious reading',
  },
  pause: {
    toBeConfirmed: 'to be confirmed',
    hint: 'The EDPB accepts a suspension for identity and clarification if asked without delay, but gives no formula. The date without the pause is always shown beside.',
    british:
      'In the United Kingdom the rules are fixed: proof of identity starts the month, clarification stops it.',
    britishArticle: 'UK GDPR art. 12A',
  },
  months: (count: number | null) => (count === 1 ? 'month' : 'months'),
  days: (count: number | null) => (count === 1 ? 'day' : 'days'),
  required: 'Write a number.',
  pending:
    'These numbers are law today. They can be changed here because reform is pending and other laws count otherwise.',
  slowHint:
    'A question about identity later than that is pointed out, and in the EU it does not move the date.',
  noAnswerHint: 'After so many days without an answer a case can be ended. GDPR art. 11(2).',
  complaintHint: 'EU law sets no limit for complaints sent to the controller.',
  acknowledgeHint: 'Counts only under the law of the United Kingdom; from which day is open.',
  dueSoonHint: 'From so many days before its date on a case is marked as due soon.',
  ruleHint:
    'By this rule the personal data of a closed case become due for erasure. No law sets a figure: weigh storage (GDPR art. 5(1)(e)) against proof that the case was answered (art. 5(2)).',
  usualRule: (name: string | null) =>
    name === null ? 'RET-COR of the register: not there' : `RET-COR of the register: ${name}`,
} as const
