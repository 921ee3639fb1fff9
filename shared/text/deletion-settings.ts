import type { Abroad } from '../domain/ages/age.ts'
import type { DeletionSettings } from '../domain/deletions/settings.ts'
import { counted } from './dates.ts'
import { periodWords } from './retention.ts'

type Words = { label: string; article?: string }

/** Every setting of age-verification cases with what it rests on. */
export const deletionSettingsFieldText: Record<Exclude<keyof DeletionSettings, 'id'>, Words> = {
  freezeHours: { label: 'Freeze within', article: 'house target' },
  deleteDays: { label: 'Delete within', article: 'house target' },
  needsTwoPeople: { label: 'Two people decide', article: 'house rule' },
  allowsText: { label: 'Free text', article: 'GDPR art. 5(1)(c)' },
  abroad: { label: 'Users abroad', article: 'GDPR art. 8(1)' },
  noticeAge: { label: 'Age in the notice', article: 'GDPR art. 13, 14' },
  noticeWording: { label: 'Wording of the notice', article: 'GDPR art. 12(1)' },
  evidencePeriod: { label: 'Sealed records', article: 'GDPR art. 5(1)(e), 5(2)' },
}

/** The sections of the settings in their order. */
export const deletionSettingsSections = [
  { id: 'targets', title: 'Targets', article: 'GDPR art. 12(3), 17(1)' },
  { id: 'decision', title: 'Decision', article: 'GDPR art. 5(1)(c), 17(3)' },
  { id: 'ages', title: 'Three ages', article: 'GDPR art. 8(1), 8(3), 12(1)' },
  { id: 'evidence', title: 'Evidence', article: 'GDPR art. 5(1)(e), 5(2), 6(1)(f)' },
  { id: 'history', title: 'History' },
] as const
export type DeletionSettingsSectionId = (typeof deletionSettingsSections)[number]['id']

/** Words of the settings of age-verification cases. */
export const deletionSettingsText = {
  title: 'Targets and rules for deletions',
  state: ({ freezeHours, deleteDays }: DeletionSettings) =>
    `Freeze within ${freezeHours} h of the signal; ${deleteWords(deleteDays)}. House targets: the law says only “without undue delay” (GDPR art. 17(1)).`,
  hours: (count: number | null) => (count === 1 ? 'hour' : 'hours'),
  days: (count: number | null) => (count === 1 ? 'day' : 'days'),
  years: (count: number | null) => (count === 1 ? 'year' : 'years'),
  required: 'Write a number.',
  freezeHint:
    'From the signal on, by elapsed time; nights, weekends and holidays count. Use of the data stops while the case is looked at (GDPR art. 5(1)(a), art. 18 by analogy).',
  deleteHint:
    'From the day of reasonable belief on, in calendar days. Where a child or a parent asked, the month of GDPR art. 12(3) runs as well.',
  yes: 'Yes',
  no: 'No',
  twoPeople: { yes: 'Two people', no: 'One person is enough' },
  twoPeopleHint:
    'The decision to delete names the roles of those who made it, never their names. No law asks for two; it guards against deleting an account by mistake.',
  text: { no: 'Choices only', yes: 'One line of free text' },
  textHint:
    'Choices cannot say whose case it is. If a line about the basis of the belief is allowed, e-mail addresses, telephone numbers, long numbers and dates that can be a birth date are refused in it; names cannot be found out, so that whoever writes it has to leave them out.',
  abroad: {
    higher: 'The higher of both ages',
    user: 'The age of the user’s country',
    controller: 'The age of the controller’s country',
  } satisfies Record<Abroad, string>,
  abroadHint:
    'Which country’s age applies to a user abroad does not follow from GDPR art. 8. The higher of the two is the cautious choice.',
  toBeConfirmed: 'to be confirmed',
  threeAges:
    'Three ages are kept apart and never mixed. The age of consent of GDPR art. 8 follows from the country and decides cases. The age of contract capacity follows national law, which art. 8(3) leaves alone. The age below is what your own notice says; it decides nothing here.',
  agesLink: 'Ages by country',
  noticeAgeHint:
    'A notice that mixes these ages, or leaves open on which side of “over 16” somebody of sixteen stands, promises something nobody can keep.',
  noticeWordingHint: 'The sentence of the notice, word for word.',
  evidenceHint:
    'From the day of closing on. The record says nothing of whose case it was; it is kept to prove the deletion, on the ground of legitimate interest. No law sets a figure: three years are a proposal.',
  noPeriod: 'No period',
  noPeriodHint: 'Sealed records then have no day on which they go.',
  off: (value: string) => `At first: ${value}.`,
  reset: 'Set back',
  resetDone: (label: string) => `${label} set back`,
} as const

/** The value of a setting as it reads on the screen, numbers with their unit. */
export function deletionSettingValue(name: string, value: unknown): string | null {
  if (name === 'freezeHours') return typeof value === 'number' ? `${value} h` : null
  if (name === 'deleteDays') return typeof value === 'number' ? counted(value, 'day') : null
  if (name === 'noticeAge') return typeof value === 'number' ? counted(value, 'year') : null
  if (name === 'needsTwoPeople') return answer(value, deletionSettingsText.twoPeople)
  if (name === 'allowsText') return answer(value, deletionSettingsText.text)
  if (name === 'abroad') return abroadWords[String(value)] ?? null
  if (name === 'evidencePeriod')
    return typeof value === 'string' ? periodWords(value) : deletionSettingsText.noPeriod
  return null
}

const abroadWords: Readonly<Record<string, string>> = deletionSettingsText.abroad

function answer(value: unknown, words: { readonly yes: string; readonly no: string }) {
  return typeof value === 'boolean' ? words[value ? 'yes' : 'no'] : null
}

function deleteWords(days: number): string {
  return days === 0
    ? 'delete on the day of reasonable belief'
    : `delete within ${counted(days, 'day')} of reasonable belief`
}
