/** Words of the rows that lead from a record to the incidents that name it. */
export const incidentLinksText = {
  label: 'Incidents recorded here',
  article: 'GDPR art. 33(5)',
} as const
