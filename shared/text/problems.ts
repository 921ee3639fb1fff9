import type { ProblemCode } from '../domain/values/problem.ts'

/** What is wrong with an input and what to do, to stand beside its field. */
export const problemText: Record<ProblemCode, string> = {
  required: 'Write something here.',
  'too-long': 'This is too long: a line holds 500 characters, a text 20,000.',
  'control-characters':
    'This holds characters that cannot be shown or line breaks; type it instead of pasting it.',
  'not-a-date': 'This day does not exist. Write it as year-month-day, such as 2026-11-22.',
  'not-an-instant': 'This is not a date and time.',
  'not-a-country': 'Choose a country from the list.',
  'not-an-id': 'This does not name a record.',
  'not-a-period': 'Write a period of at least one day and at most 100 years.',
  'not-found': 'This points to a list entry that is no longer there. Choose another.',
  duplicate: 'This is already used by another record. Choose another.',
  'in-use': 'This is in use and cannot be removed.',
  'out-of-range': 'This number is out of range.',
  'refers-to-itself': 'This rule would lean on itself. Choose another.',
  'date-order': 'The end lies before the beginning.',
  'in-the-future': 'This lies in the future. Correct it.',
  'before-receipt': 'This day lies before the request arrived. Correct it, or the day of receipt.',
  'before-last-step': 'This day lies before the step it follows. Correct it, or that step.',
  'not-offered': 'The case does not stand where this step can be taken.',
  'too-late-to-extend':
    'An extension has to be told within the first month (GDPR art. 12(3)); on this day that time was over.',
  'wait-not-over': 'The time to answer is not over yet.',
  'not-a-zone': 'This time zone is not known. Write it as Europe/Vilnius.',
  held: 'A legal hold covers this data: it can be neither erased nor taken out of the hold before the hold is released.',
  'not-due': 'The day of this data has not come yet.',
  'names-a-person': 'This looks like the address of a person. Name a batch, never a person.',
  'not-a-time': 'This is not a time of day. Write it as hours and minutes, such as 14:05.',
  'time-skipped':
    'This time does not exist: clocks were put forward over it. Write the time the clock showed.',
  'time-twice': 'This time came twice, because clocks were put back. Say which of the two it was.',
  'before-signal': 'This lies before the first signal. Correct it, or the first signal.',
  'after-step': 'This lies after a step that has to follow it. Correct it, or that step.',
  'before-occurrence': 'This lies before the incident began. Correct it, or when it happened.',
  'before-awareness': 'This lies before you became aware. Correct it, or the awareness.',
  'after-awareness': 'This lies after you became aware. Correct it, or the awareness.',
  'below-zero': 'A number of people or records cannot be below zero.',
  'more-than-mankind': 'More people than live on earth cannot be affected. Check the number.',
  'high-risk':
    'The last assessment says high risk, so that this is no reason. Assess anew, or choose another (GDPR art. 34(3)).',
  'not-assessed': 'The risk has not been assessed yet. Assess it first (GDPR art. 33(1)).',
  'has-email':
    'This looks like an e-mail address. Say it without; it would tell whose case this is (GDPR art. 5(1)(c)).',
  'has-phone':
    'This looks like a telephone number. Say it without; it would tell whose case this is (GDPR art. 5(1)(c)).',
  'has-long-number':
    'This long number may be an account or an order. Say it without (GDPR art. 5(1)(c)).',
  'has-birth-date': 'This looks like a date of birth. The age band is enough (GDPR art. 5(1)(c)).',
  'text-not-allowed': 'Free text is off in the settings of deletions.',
  'two-people':
    'Two people decide here. Name the role of the second one, or change the house rule.',
  'exceptions-not-tested': 'Test the exceptions first (GDPR art. 17(3)).',
  'age-says-otherwise': 'The check of the age says otherwise. Check it again first.',
  'consent-says-otherwise':
    'The check of the consent says otherwise (GDPR art. 8(2)). Check it again first.',
  'check-not-erased':
    'What was collected for the check has to be erased first (GDPR art. 5(1)(c)).',
  'before-backup-expiry': 'A backup still holds the data on this day.',
  'not-told-yet': 'Somebody who has to delete too was not told yet (GDPR art. 19, 28(3)(g)).',
  'not-under-a-law':
    'Say under which law it stays, and until when, which must not be over yet (GDPR art. 17(3)).',
  'band-at-odds':
    'Everybody in this band is under the age that applies (GDPR art. 8(1)). Correct the band, or what the check found.',
  'kept-says-otherwise':
    'Data are listed that stay under a law, so that the search must find them. Choose that only these were found (GDPR art. 17(3)).',
  'nothing-kept':
    'Nothing is listed that stays under a law. List it with the case, or choose what the search found (GDPR art. 17(3)).',
  malformed: 'This cannot be read. Correct it or clear it.',
}
