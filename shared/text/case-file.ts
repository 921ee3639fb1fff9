import type { DeadlineRules } from '../domain/requests/deadline-facts.ts'
import { citedIn } from './cited-in.ts'

/** Words of the printed case file and of the printed reply. */
export const caseFileText = {
  title: (refNo: string) => `Case file ${refNo}`,
  runningHead: (party: string, refNo: string) => `${party}   ·   Case file ${refNo}`,
  runningFoot: (refNo: string, day: string) => `${refNo} · produced on ${day}`,
  fileName: (party: string, refNo: string, day: string) => `Case_${refNo}_${party}_${day}`,
  exampleNote: 'This is a case of the example register. It describes no real request.',

  head: {
    controller: 'Controller',
    reference: 'Reference',
    rights: 'Asked for',
    state: 'State',
    nextDue: 'Next due',
    nothingDue: 'Nothing is due.',
    dueNext: (day: string, what: string) => `${day}: ${what}`,
    paused: (what: string) => `The clock stands still: ${what}`,
    produced: 'Produced',
    producedBy: (day: string, who: string | null) =>
      who === null ? `${day}, name not recorded` : `${day}, by ${who}`,
    digest: 'Digest of the case (SHA-256)',
  },

  request: {
    heading: 'Request',
    receivedAt: (moment: string, zone: string) => `${moment} (${zone})`,
    erased: (day: string) => `erased on ${day}`,
  },
  person: { heading: 'Person' },
  authority: { heading: 'Letter of the authority' },

  due: {
    heading: 'Due dates',
    due: 'Due',
    status: 'Status',
    notDone: 'not done yet',
    steps: 'How the date was computed',
    target: 'Aim for',
  },

  timeline: { heading: 'Timeline', day: 'Day', step: 'What happened', details: 'Details' },

  answer: {
    heading: 'What the person was told',
    none: 'No answer is recorded.',
    told: 'Answer',
    reason: 'Reasons',
    remedies: 'Remedies',
    reasonNone: 'none: answered in full',
    remediesNone: 'none: answered in full',
    on: (what: string, day: string) => `${what}, ${day}`,
  },

  duties: { heading: 'Duties that follow from the request' },

  systems: {
    heading: 'Systems asked',
    system: 'System',
    asked: 'Asked',
    answered: 'Answered',
    result: 'Result',
    none: 'No system is recorded as asked.',
  },

  attachments: {
    heading: 'Attachments',
    name: 'File',
    size: 'Size',
    added: 'Added',
    digest: 'SHA-256',
    none: 'No file is attached.',
    note: 'The files themselves are kept in the register and are not part of this document.',
    bytes: (bytes: number) => `${bytes.toLocaleString('en-GB')} ${bytes === 1 ? 'byte' : 'bytes'}`,
  },

  links: { heading: 'Links', activities: 'Activities', related: 'Related cases' },

  origin: {
    heading: 'Origin',
    source: 'Imported from',
    externalId: 'Number there',
    row: 'Row of the file',
    status: 'Status there',
    due: 'Due date there, compared, never adopted',
  },

  retention: {
    heading: 'Retention of this case',
    rule: 'Rule',
    ruleLine: (ref: string, name: string, period: string) =>
      `${ref}, ${name}: ${period} after closing`,
    closed: 'Closed',
    notClosed: 'not closed yet',
    closedUnknown: 'closed; the other program does not tell the day',
    eraseOn: 'Personal data to be erased on',
    whenClosed: 'reckoned from the day of closing',
    erased: 'Personal data erased on',
    open: 'No law sets a figure for files of closed cases; the period is the controller’s choice.',
  },
} as const

const ARTICLES = {
  controller: 'GDPR art. 4(7)',
  receipt: 'GDPR art. 12(3)',
  person: 'GDPR art. 5(1)(c)',
  answer: 'GDPR art. 12(3)',
  reason: 'GDPR art. 12(4)',
  remedies: 'GDPR art. 12(4), 77, 79',
  authority: 'GDPR art. 77',
  authorityDue: 'GDPR art. 58(1)(a)',
  reviewer: 'GDPR art. 22(3)',
  activities: 'GDPR art. 30',
  retention: 'GDPR art. 5(1)(e)',
  retentionOpen: 'GDPR art. 5(1)(e), 5(2)',
} as const

/** Article beside each label of the case file, as it is cited where the controller acts. */
export function caseFileArticles(
  regime: DeadlineRules['regime'],
): Record<keyof typeof ARTICLES, string> {
  const cited = Object.entries(ARTICLES).map(([name, article]) => [name, citedIn(regime, article)])
  // The names are those of the table.
  return Object.fromEntries(cited) as Record<keyof typeof ARTICLES, string>
}

/** Words of a printed letter around the officer's own text. */
export const letterText = {
  sender: '[name of the controller]',
  example: 'EXAMPLE',
  officer: 'Data protection officer',
  fileName: (refNo: string, day: string) => `Reply_${refNo}_${day}`,
} as const
