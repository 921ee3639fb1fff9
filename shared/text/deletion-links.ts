import { counted } from './dates.ts'

/** Words of the rows that lead from a request or an incident to the deletion cases that name it. */
export const deletionLinksText = {
  label: 'Deletion cases',
  article: 'GDPR art. 8, 17(1)(f)',
  count: (count: number) => (count === 0 ? 'None' : counted(count, 'case')),
  open: 'Open a case…',
  add: 'Link a case…',
  search: 'Find an open case',
  noneFound: 'No other open case found.',
} as const
