import type { KeptData, RetentionSettings } from '../domain/retention/settings.ts'
import { amount } from './amounts.ts'

type Words = { label: string; article?: string }

/** Every setting of retention with the article it rests on. */
export const retentionSettingsFieldText: Record<Exclude<keyof RetentionSettings, 'id'>, Words> = {
  dueSoonDays: { label: 'Due soon', article: 'house target' },
  deletionsRuleId: { label: 'Deletion evidence', article: 'GDPR art. 5(1)(e), 5(2)' },
  breachesRuleId: { label: 'Breach files', article: 'GDPR art. 5(1)(e), 33(5)' },
  journalRuleId: { label: 'Journal values', article: 'GDPR art. 5(1)(e), 5(2)' },
}

/** The sections of the settings in their order. */
export const retentionSettingsSections = [
  { id: 'soon', title: 'What counts as soon' },
  { id: 'own', title: 'What this program keeps itself', article: 'GDPR art. 5(1)(e), 5(2)' },
  { id: 'history', title: 'History' },
] as const
export type RetentionSettingsSectionId = (typeof retentionSettingsSections)[number]['id']

type Comes = {
  /** Null while it is counted. */
  records: number | null
  due: number
  next: string | null
}

/** Words of the settings of retention. */
export const retentionSettingsText = {
  title: 'Retention settings',
  state: (covered: number, of: number) =>
    covered === of
      ? 'Everything this program keeps itself has a rule.'
      : `${of - covered} of ${of} kinds of data this program keeps itself have no rule.`,
  days: (count: number | null) => (count === 1 ? 'day' : 'days'),
  required: 'Write a number.',
  dueSoonHint:
    'From so many days before its last permitted day on, data counts as due soon. No date moves.',
  ownIntro:
    'The officer’s tool obeys the law it keeps: what it stores falls under rules as well. The GDPR sets no figure for evidence and closed files; whether a national law does is to be confirmed. Weigh storage (GDPR art. 5(1)(e)) against proof (art. 5(2)).',
  noRule: 'No rule',
  requests: 'Closed requests',
  requestsArticle: 'GDPR art. 5(1)(e)',
  requestsWhere: 'Set with the due dates of requests',
  evidence: 'Records of age-verification cases',
  evidenceArticle: 'GDPR art. 5(1)(e), 5(2)',
  deletionsWhere: 'Set with the settings of deletions',
  evidencePeriod: (period: string) => `${period} after closing, as each record says`,
  hints: {
    requests: 'Personal data of requests that were closed, from the day of closing.',
    deletions:
      'Erasures recorded here, with who carried them out, their notes, evidence files and certificates. They cannot be erased yet.',
    breaches: 'Files on breaches of personal data.',
    evidence:
      'Sealed records of age-verification cases, from the day of closing, as long as each record says.',
    journal:
      'Values before and after each change; the entries themselves stay without them. Those of erased requests are emptied; the others cannot be emptied yet.',
  } satisfies Record<KeptData, string>,
  comesTo: ({ records, due, next }: Comes) => {
    if (records === null) return 'Counting…'
    if (records === 0) return 'Nothing is kept.'
    const kept = `${amount(records, 'record')} kept`
    const gone = due === 0 ? '' : `, ${amount(due, 'date')} reached`
    return next === null ? `${kept}${gone}, without a date.` : `${kept}${gone}; first date ${next}.`
  },
} as const
