/** Words of the rows that lead from a record to the incidents that name it, and of linking one. */
export const incidentLinksText = {
  label: 'Incidents recorded here',
  article: 'GDPR art. 33(5)',
  add: 'Link an incident…',
  search: 'Find an incident',
  none: 'No other incident found.',
} as const
