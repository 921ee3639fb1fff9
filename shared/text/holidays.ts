import { FIRST_YEAR, LAST_YEAR } from '../domain/holidays/table.ts'

/** Public holidays in the settings. */
export const holidaysText = {
  // The licence of the data asks for names, source, link and the note that it was changed.
  attribution:
    'Public holidays: date-holidays by commenthol and contributors, with data from Wikipedia, ' +
    'licensed under CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0), selected and corrected. ' +
    'The table in this program is under the same licence.',
  attributionLink: 'https://github.com/commenthol/date-holidays',
  covered: `The table covers the years ${FIRST_YEAR} to ${LAST_YEAR}. For other years only weekends and the days you add count.`,
  check:
    'Check the list against your official calendar. One-off holidays, and days off in some municipalities only, have to be added by hand.',
  origins: {
    table: 'From the table',
    added: 'Added by you',
    removed: 'Taken away by you',
  },
}
