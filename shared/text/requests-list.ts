/** The list of requests and complaints. */
export const requestsListText = {
  title: 'Requests',
  state: ({ total, open, overdue }: { total: number; open: number; overdue: number }) =>
    `${requests(total)}, ${figure(open)} open, ${overdue === 0 ? 'none' : figure(overdue)} overdue`,
  stateShown: (shown: number, total: number) => `${figure(shown)} of ${requests(total)} shown`,
  count: (count: number) => requests(count),
  search: 'Search requests',
  create: 'Log request',
  import: 'Import…',
  importFirst: 'Import from CSV',
  nothingTitle: 'No requests yet',
  nothingHint:
    'This register holds every request of a data subject and every complaint, each with the date by which the law wants an answer and the steps that lead to it.',
  nothingArticle: 'GDPR art. 12(3), 15 to 22, 77',
  columns: {
    ref: 'Ref.',
    types: 'Right',
    requester: 'Requester',
    received: 'Received',
    due: 'Due',
    state: 'State',
    channel: 'Channel',
    country: 'Country',
    closed: 'Closed',
    source: 'Source',
    erase: 'Erase on',
  },
  selectAll: (count: number | null) =>
    count === null ? 'Select all that match' : `Select all ${figure(count)} that match`,
  erased: 'Erased',
  dueForErasure: 'Due for erasure',
  loggedHere: 'Logged here',
  explain: (label: string) => `${label}: how this date comes about`,
  open: 'Open',
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  exportMenu: 'Export',
  exportCsv: (count: number) => `${requests(count)} as CSV`,
  exportXlsx: (count: number) => `${requests(count)} as Excel`,
  erasing: {
    action: 'Erase personal data…',
    title: (count: number) => `Erase the personal data of ${requests(count)}`,
    goes: 'What goes: name, e-mail and reference of the person, the time of receipt, subject, notes, reviewer, every text of the steps and of the systems, the authority’s reference, the number in the source, and the attachments; from the case, the search, the history and backups made from now on.',
    stays:
      'What stays for the statistics and as proof: number, rights, channel, country, days and kinds of the steps, outcomes, links to activities, systems and other cases, and the mark by which an import knows its row again.',
    backups:
      'Backups made earlier, and letters, case files and lists saved from here, still hold the data until you delete them.',
    final: 'This cannot be undone.',
    article: 'GDPR art. 5(1)(e), 17(1)(a)',
    notDue: (count: number) =>
      count === 1
        ? 'One more selected request is not due for erasure and stays as it is.'
        : `${figure(count)} more selected requests are not due for erasure and stay as they are.`,
    noneDue: 'None of the selected requests is due for erasure',
    apply: 'Erase personal data',
    done: (count: number) => `Personal data of ${requests(count)} erased`,
  },
} as const

/** The form that logs a request. */
export const newRequestText = {
  title: 'Log request',
  types: 'Rights',
  typesHint: 'One case may carry several. Leave empty while it is not sorted.',
  receivedOn: 'Received on',
  receivedOnHint: 'The day it reached the controller, read or not.',
  dayMissing: 'Write the day on which it arrived.',
  channel: 'Channel',
  subject: 'Subject',
  subjectHint: 'A few words that tell the case apart.',
  person: 'Who asks',
  personHint: 'Personal data, erased when the case’s retention ends. Only what you need to answer.',
  personArticle: 'GDPR art. 5(1)(c)',
  name: 'Name',
  email: 'E-mail',
  reference: 'Customer number or account',
  country: 'Country of the person',
  apply: 'Log request',
  done: (ref: string) => `${ref} logged`,
  preview: 'Due date',
  noPreview: 'Write the day of receipt to see the date.',
  noPreviewYet: 'No date can be told for a day in the future.',
  duplicates: (count: number) =>
    count === 1 ? 'This open case may be the same:' : 'These open cases may be the same:',
  duplicate: (ref: string, types: string, received: string) =>
    `${ref}, ${types}, received ${received}`,
} as const

function requests(count: number): string {
  return count === 1 ? '1 request' : `${figure(count)} requests`
}

function figure(count: number): string {
  return count.toLocaleString('en-GB')
}
