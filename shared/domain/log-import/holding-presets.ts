import type { SourcePreset } from './presets.ts'

/** Sources whose heads mean something else for what is held than for cases: a ticket ends with its last message. */
export const HOLDING_PRESETS: readonly SourcePreset[] = [
  {
    name: 'zendesk',
    certainty: 'seen',
    heads: ['Requester', 'Requester external id', 'Created at', 'Solved at', 'Ticket type'],
    columns: { created: ['Created at'], last_message: ['Updated at', 'Solved at'] },
  },
  {
    name: 'freshdesk',
    certainty: 'seen',
    heads: ['Ticket ID', 'Created time', 'Due by Time', 'Resolved time'],
    columns: {
      created: ['Created time'],
      last_message: ['Last update time', 'Closed time', 'Resolved time'],
    },
  },
  {
    name: 'jira',
    certainty: 'seen',
    heads: ['Summary', 'Issue key', 'Issue id', 'Issue Type', 'Created'],
    columns: { created: ['Created'], last_message: ['Updated', 'Resolved'] },
  },
  { name: 'generic', certainty: 'assumed', heads: [], columns: {} },
]
