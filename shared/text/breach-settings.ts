import { FIRST_BREACH_SETTINGS, type BreachSettings } from '../domain/breaches/settings.ts'
import { bandWords } from './breach-words.ts'

type Words = { label: string; article?: string }

/** Every setting of breaches with what it rests on. */
export const breachSettingsFieldText: Record<Exclude<keyof BreachSettings, 'id'>, Words> = {
  notificationHours: { label: 'Notify within', article: 'GDPR art. 33(1)' },
  signalHours: { label: 'Signal to awareness', article: 'house target' },
  warningHours: { label: 'Warn before the end', article: 'house target' },
  notificationThreshold: { label: 'Notify from', article: 'GDPR art. 33(1)' },
  notifyFromBand: { label: 'Propose to notify from', article: 'practice, no law' },
  tellFromBand: { label: 'Propose to tell people from', article: 'practice, no law' },
  sector: { label: 'Sector', article: 'EDPB form v1.0' },
}

/** The sections of the settings in their order. */
export const breachSettingsSections = [
  { id: 'clock', title: 'Clock', article: 'GDPR art. 33(1)' },
  { id: 'proposals', title: 'Proposals', article: 'GDPR art. 33(1), 34(1)' },
  { id: 'form', title: 'Form', article: 'EDPB form v1.0' },
  { id: 'history', title: 'History' },
] as const
export type BreachSettingsSectionId = (typeof breachSettingsSections)[number]['id']

const { notificationHours: LAW_HOURS, notificationThreshold: LAW_THRESHOLD } = FIRST_BREACH_SETTINGS

/** Words of the settings of breaches. */
export const breachSettingsText = {
  title: 'Clock and proposals for breaches',
  state: ({ notificationHours, notificationThreshold }: BreachSettings) =>
    notificationHours === LAW_HOURS && notificationThreshold === LAW_THRESHOLD
      ? `The authority is notified within ${notificationHours} h, unless a risk is unlikely (GDPR art. 33(1)).`
      : `The authority is notified within ${notificationHours} h, ${thresholdEnds[notificationThreshold]}. This is not the law of today (GDPR art. 33(1)).`,
  hours: (count: number | null) => (count === 1 ? 'hour' : 'hours'),
  required: 'Write a number.',
  notificationHint: 'From awareness on, by elapsed time; weekends and holidays count.',
  notificationHintArticle: 'Reg. 1182/71 art. 3(3)',
  signalHint:
    'Whoever becomes aware later than so many hours after the first signal is asked why: an investigation has to begin at once (EDPB 9/2022 para. 31). No law sets a figure.',
  warningHint: 'With so many hours left a clock is marked as close to its end.',
  thresholds: {
    risk: 'Any risk that is not unlikely',
    'high-risk': 'High risk only',
  } satisfies Record<BreachSettings['notificationThreshold'], string>,
  thresholdHint: 'Below it the program proposes to record only. The decision stays with you.',
  bandHint:
    'ENISA’s method sets no legal threshold: that a band leads to a notification is practice. The stricter of band and published example is proposed; you decide with reasons.',
  tellHint: 'People are told when a high risk is likely (GDPR art. 34(1)).',
  bands: bandWords,
  sectorHint: 'Stands in the notification. The form’s final version was not seen.',
  toBeConfirmed: 'to be confirmed',
  pending: {
    mark: 'proposal, not law',
    notificationHours:
      'A reform proposed on 19 November 2025 would give 96 h. Until it is adopted, 72 h count (GDPR art. 33(1)).',
    notificationThreshold:
      'The same proposal would have only high risks notified. Until it is adopted, any risk counts that is not unlikely (GDPR art. 33(1)).',
  },
  offLaw: (value: string) => `By law: ${value}.`,
  offUsual: (value: string) => `Usually: ${value}.`,
  resetToLaw: 'Take the law’s value',
  resetToUsual: 'Take the usual value',
  resetDone: (label: string) => `${label} set back`,
} as const

const thresholdEnds: Record<BreachSettings['notificationThreshold'], string> = {
  risk: 'unless a risk is unlikely',
  'high-risk': 'of high risks only',
}
