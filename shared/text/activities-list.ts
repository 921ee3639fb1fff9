import { controls } from './controls.ts'

/** The list of processing activities. */
export const activitiesListText = {
  title: 'Processing activities',
  state: (total: number, incomplete: number) =>
    incomplete === 0
      ? `${activities(total)}, none incomplete`
      : `${activities(total)}, ${figure(incomplete)} incomplete`,
  stateShown: (shown: number, total: number) => `${figure(shown)} of ${activities(total)} shown`,
  count: (count: number) => activities(count),
  search: 'Search activities',
  create: 'New activity',
  createTitle: 'New processing activity',
  nothingTitle: 'No processing activities yet',
  nothingHint:
    'The register describes each activity in which personal data are processed: what for, whose data, who receives them and for how long.',
  nothingArticle: 'Art. 30(1)',
  columns: {
    ref: 'Ref.',
    name: 'Name',
    purpose: 'Purpose',
    state: 'State',
    findings: 'Findings',
    owner: 'Owner',
    status: 'Status',
    role: 'Role',
    dataCategories: 'Data categories',
    dataSubjects: 'Data subjects',
    recipients: 'Recipients',
    systems: 'Systems',
    bases: 'Lawful bases',
    review: 'Review on',
    changed: 'Changed on',
  },
  findings: (all: number, needsYou: number) => {
    if (all === 0) return 'None'
    return needsYou === 0 ? `${all} accepted` : controls.needsYou(needsYou)
  },
  noOwner: 'No owner',
  noBasis: 'No lawful basis',
  notReviewed: 'No review date',
  open: 'Open',
  duplicate: 'Duplicate',
  duplicated: (ref: string) => `Duplicated as ${ref}`,
  end: 'End…',
  ending: {
    title: (ref: string) => `End ${ref}`,
    explain: 'The record is kept and marked as ended; an authority can still ask for it.',
    endedOn: 'Ended on',
    reason: 'Reason',
    reasonHint: 'Why the processing ended, and what happens with the data.',
    apply: 'End activity',
    dayMissing: 'Write the day on which it ended.',
    reasonMissing: 'Write down the reason.',
    done: (ref: string) => `${ref} ended`,
  },
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  bulk: {
    owner: 'Set owner',
    ownerField: 'Owner',
    ownerHint: 'Department or person; leave empty for none.',
    status: 'Set status',
    review: 'Set review date',
    reviewField: 'Review on',
    reviewHint: 'Leave empty for no review date.',
    apply: (count: number) => `Change ${activities(count)}`,
    changed: {
      owner: (count: number) => `Owner of ${activities(count)} changed`,
      status: (count: number) => `Status of ${activities(count)} changed`,
      nextReviewOn: (count: number) => `Review date of ${activities(count)} changed`,
    },
  },
} as const

function activities(count: number): string {
  return count === 1 ? '1 activity' : `${figure(count)} activities`
}

function figure(count: number): string {
  return count.toLocaleString('en-GB')
}
