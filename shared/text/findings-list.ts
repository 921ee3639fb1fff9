/** The work list of all findings, and those of the privacy notice. */
export const findingsListText = {
  title: 'Findings',
  sources: 'Findings of',
  ofRegister: 'Register',
  ofNotice: 'Privacy notice',
  state: (count: FindingCounts) => {
    if (count.all === 0) return 'No findings'
    const parts = [
      some(count.blockers, 'blocker', 'blockers'),
      some(count.errors, 'error', 'errors'),
      some(count.weak, 'weak', 'weak'),
    ].filter((part) => part !== null)
    const accepted = count.accepted > 0 ? `; ${figure(count.accepted)} accepted` : ''
    return `${findings(count.all)}: ${parts.join(', ')}${accepted}`
  },
  stateShown: (shown: number, total: number) => `${figure(shown)} of ${findings(total)} shown`,
  noticeState: (open: number, resolved: number) => {
    const all = findings(open + resolved)
    return resolved === 0
      ? `${all} of the privacy notice, all open`
      : `${all} of the privacy notice, ${open} open`
  },
  count: (count: number) => findings(count),
  search: 'Search findings',
  columns: {
    severity: 'Severity',
    code: 'Code',
    finding: 'Finding',
    record: 'Record',
    answer: 'Answer',
    field: 'Field',
    article: 'Article',
  },
  header: 'Controller',
  standing: { open: 'Needs you', accepted: 'Accepted', due: 'Review due' },
  open: 'Go to field',
  field: (name: string) => `Field: ${name}`,
  detail: 'The finding in full',
  noneTitle: 'No findings',
  noneHint: 'Every record has what the law asks for. What is missing later will be listed here.',
  pickOne: 'Up and Down go through the findings; what to do about each is told here.',
  notice: {
    none: 'No findings of the privacy notice',
    noneHint: 'Gaps in what people are told under Art. 13 and 14 GDPR are listed here.',
    article: (article: string) => (/^\d/.test(article) ? `GDPR art. ${article}` : article),
    openMark: 'Open',
    resolvedMark: 'Resolved',
    resolve: 'Resolve…',
    resolveTitle: (ref: string) => `Resolve ${ref}`,
    how: 'How it was resolved',
    howHint: 'Where the notice now says it, and since which version.',
    howMissing: 'Write down how it was resolved.',
    record: 'Record resolution',
    resolved: (day: string, how: string) => `Resolved on ${day}: ${how}`,
    done: (ref: string) => `${ref} resolved`,
    reopen: 'Reopen',
    reopened: (ref: string) => `${ref} reopened`,
  },
} as const

export type FindingCounts = {
  readonly all: number
  readonly blockers: number
  readonly errors: number
  readonly weak: number
  readonly accepted: number
}

function findings(count: number): string {
  return count === 1 ? '1 finding' : `${figure(count)} findings`
}

function some(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${figure(count)} ${count === 1 ? one : many}`
}

function figure(count: number): string {
  return count.toLocaleString('en-GB')
}
