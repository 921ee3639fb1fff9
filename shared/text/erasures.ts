import { amount, figure } from './amounts.ts'

type Words = { label: string; article?: string }

/** The fields of an erasure that can be corrected until its certificate is issued. */
export const erasureFieldText = {
  on: { label: 'Erased on' },
  method: { label: 'Method', article: 'GDPR art. 17(1), rec. 26' },
  by: { label: 'Carried out by' },
  evidence: { label: 'Evidence', article: 'GDPR art. 5(2)' },
} as const satisfies Record<string, Words>

/** The sections of an erasure in their order. */
export const erasureSections = [
  { id: 'erasure', title: 'Erasure', article: 'GDPR art. 5(1)(e), 17(1)' },
  { id: 'lines', title: 'What was erased' },
  { id: 'kept', title: 'What was kept', article: 'GDPR art. 17(3)' },
  { id: 'evidence', title: 'Evidence files', article: 'GDPR art. 5(2)' },
  { id: 'certificate', title: 'Certificate', article: 'GDPR art. 5(2)' },
  { id: 'history', title: 'History' },
] as const
export type ErasureSectionId = (typeof erasureSections)[number]['id']

/** The list of erasures. */
export const erasuresText = {
  title: 'Erasures',
  back: 'Retention',
  state: (total: number, certified: number) =>
    `${amount(total, 'erasure')}, ${certified === total ? 'all' : certified === 0 ? 'none' : certified} certified`,
  list: 'Erasures',
  search: 'Search erasures',
  nothingTitle: 'No erasures yet',
  nothingHint:
    'Tick off data as erased in the table of retention: what, how much, how and by whom is kept here as proof, never the data.',
  nothingArticle: 'GDPR art. 5(2), 5(1)(e)',
  toRetention: 'Go to retention',
  nothingMatches: 'No erasure matches',
  nothingMatchesHint: 'Clear the search to see all of them.',
  clearSearch: 'Clear search',
  uncertified: 'Not issued',
  columns: {
    ref: 'Ref.',
    on: 'Erased on',
    what: 'What',
    holdings: 'Holdings',
    records: 'Records',
    method: 'Method',
    by: 'By',
    certificate: 'Certificate',
  },
} as const

/** The sheet of one erasure. */
export const erasureSheetText = {
  back: 'Erasures',
  backToList: 'Back to the erasures',
  gone: 'This erasure is no longer there',
  goneTodo: 'It was taken back. Doing it again brings it back, as long as this session lasts.',
  title: (categories: readonly string[]) =>
    categories.length > 2
      ? `${categories.slice(0, 2).join(', ')} and ${categories.length - 2} more`
      : categories.join(', '),
  summary: (holdings: number, records: number) =>
    `${amount(holdings, 'holding')}, ${amount(records, 'record')}`,
  uncounted: (count: number) => `${amount(count, 'holding')} without a number`,
  notIssued: 'Certificate not issued',
  issued: (number: string) => `Certificate ${number}`,
  undoHint: 'Until the certificate is issued, the erasure can be taken back by Undo.',
  lines: 'What was erased',
  columns: {
    category: 'Category',
    system: 'System',
    event: 'Event',
    due: 'Last permitted day',
    held: 'Held',
    erased: 'Erased',
    stillDue: 'Still due',
  },
  ruleOf: (rule: string, sentence: string) => `${rule}: ${sentence}`,
  all: 'All',
  notCounted: 'Not counted',
  openHolding: (category: string) => `Open the holding of ${category}`,
  showMore: (count: number) => `Show ${amount(count, 'more line', 'more lines')}`,
  keptLine: (records: string, category: string) => `${records} of ${category}`,
  keptUnder: (ref: string) => `under ${ref}`,
  keptReview: (day: string) => `review on ${day}`,
  issue: 'Issue certificate…',
  issueTitle: (ref: string) => `Issue the certificate of ${ref}`,
  issueFinal:
    'Day, method, who, evidence and every line become final. The erasure can no longer be taken back or corrected, and its files can be neither added nor removed.',
  issueGets: 'It gets a number and a digest over its content; the PDF can be saved any time after.',
  issueNone: 'No evidence is recorded: neither a note nor a file.',
  issueNameless: 'The certificate will print “Controller: not recorded”.',
  issueNamelessTodo:
    'The legal name of the controller is missing in this register. GDPR art. 4(7), 5(2).',
  issueNamelessLink: 'Enter it first',
  issueCannot: 'This cannot be undone.',
  issueArticle: 'GDPR art. 5(2)',
  issueApply: 'Issue certificate',
  issueDone: (number: string) => `Certificate ${number} issued`,
  number: 'Number',
  issuedAt: 'Issued',
  digest: 'Digest',
  digestHint:
    'SHA-256 over the record of the erasure and the names, sizes and digests of its files: what is changed afterwards no longer fits it.',
  save: 'Save certificate as PDF',
  saveHint: 'Saving it again gives the same.',
  final: 'Certified: it can be read, not changed.',
} as const

/** The files that prove an erasure. */
export const evidenceText = {
  label: 'Files',
  count: (count: number) => (count === 0 ? 'No files' : amount(count, 'file')),
  add: 'Add file…',
  added: (name: string) => `${name} added`,
  addedOn: (day: string) => `added ${day}`,
  save: (name: string) => `Save ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed`,
  hint: 'Such as the log of the deletion, without names, addresses or numbers of the people erased (GDPR art. 5(1)(c)). Kept encrypted in the vault; its digest stands on the certificate.',
} as const

/** The dialog that ticks data off as erased. */
export const recordErasureText = {
  title: 'Tick off as erased',
  hint: 'Record what has been erased in the systems themselves; nothing is erased there from here.',
  apply: 'Tick off as erased',
  show: 'Show erasure',
  done: (ref: string, holdings: number) =>
    `${amount(holdings, 'holding')} ticked off as erased (${ref})`,
  summary: (holdings: number, records: number) =>
    `${amount(holdings, 'holding')}, ${amount(records, 'record')}`,
  nothing: 'Nothing here can be ticked off.',
  nothingDue: 'Nothing here is due.',
  uncounted: (count: number) =>
    count === 1 ? 'One of them has no number.' : `${figure(count)} of them have no number.`,
  held: (count: number) =>
    count === 1
      ? 'One more holding is under a legal hold and stays.'
      : `${figure(count)} more holdings are under a legal hold and stay.`,
  heldArticle: 'GDPR art. 17(3), 18',
  leftOut: (count: number) =>
    count === 1
      ? 'One more holding is left out: erased already, its rule does not apply, or kept by this program itself.'
      : `${figure(count)} more holdings are left out: erased already, their rule does not apply, or kept by this program itself.`,
  withNotDue: (count: number) =>
    count === 1
      ? 'Also one holding whose day has not come'
      : `Also ${figure(count)} holdings whose day has not come`,
  withNotDueHint: 'Only where it has really been erased before its time.',
  on: 'Erased on',
  onMissing: 'Write the day on which it was erased.',
  onBeforeEvent: 'On this day what started the period had not happened yet.',
  method: 'Method',
  choose: 'Choose',
  methodMissing: 'Choose how it was erased.',
  by: 'Carried out by',
  byMissing: 'Write who carried it out.',
  evidence: 'Evidence',
  evidenceHint:
    'For instance the number of the ticket or the log, and when backups end. No names of people; files can be added afterwards.',
  lines: 'What will be ticked off',
  linesMore: (count: number) => `and ${amount(count, 'more holding')}, each as a whole`,
  part: 'Only part…',
  partOf: (what: string) => `Only part of ${what}…`,
  whole: 'As a whole again',
  wholeOf: (what: string) => `${what} as a whole again`,
  needsNumber: 'A part needs the number of records of the holding.',
  erasedOf: (total: number) => `Erased, of ${amount(total, 'record')}`,
  erasedHint: 'Empty: all that is not kept.',
  stillDue: (count: number) => `${amount(count, 'record')} stay due.`,
  keep: 'Keep some back for a reason',
  keepHint: 'They live on as a holding of their own under a new legal hold.',
  kept: 'Kept back',
  reason: 'Reason',
  citation: 'Law, claim or case',
  review: 'Review on',
  keptMissing: 'Write how many are kept.',
  reasonMissing: 'Choose the reason.',
  citationMissing: 'Write the law, the claim or the case.',
  reviewMissing: 'Set the day of the review.',
  tooMany: 'Erased and kept are more than there are.',
  nothingGone: 'Nothing of it would be erased or kept.',
  owner: 'Answers for what is kept',
  ownerMissing: 'Write who answers for what is kept.',
  noDate: 'no date',
  records: (count: number) => amount(count, 'record'),
  noCount: 'not counted',
} as const
