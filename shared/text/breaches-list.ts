import { breachesCount } from './breach-words.ts'

type ListState = {
  readonly total: number
  readonly running: number
  readonly over: number
  /** The words of the clock that ends next, or ran out first where all have; null without any. */
  readonly next: string | null
}

/** The register of personal data breaches. */
export const breachesListText = {
  title: 'Breaches',
  state: ({ total, running, over, next }: ListState) => {
    if (running === 0) return `${breachesCount(total)}, no clock running`
    const ends = [next, overWords(running, over)].filter(Boolean).join(', ')
    return `${breachesCount(total)}, ${figure(running)} ${running === 1 ? 'clock' : 'clocks'} running: ${ends}`
  },
  stateShown: (shown: number, total: number) => `${figure(shown)} of ${breachesCount(total)} shown`,
  count: breachesCount,
  search: 'Search breaches',
  create: 'Log incident',
  import: 'Import log…',
  importFirst: 'Import from CSV',
  registerMenu: 'Register',
  registerOf: 'Register of a period…',
  exportCsv: (count: number) => `${breachesCount(count)} as CSV`,
  exportXlsx: (count: number) => `${breachesCount(count)} as Excel`,
  settings: 'Settings of clock and proposals',
  nothingTitle: 'No incidents yet',
  nothingHint:
    'This register holds every personal data breach, notified or not: what happened, what it did to people, what was done about it, and by when the authority has to know.',
  nothingArticle: 'GDPR art. 33(1), 33(5)',
  columns: {
    ref: 'Ref.',
    title: 'Incident',
    clock: 'Clock',
    state: 'Phase',
    people: 'People told',
    band: 'Severity',
    aware: 'Aware',
    notified: 'Notified',
    closed: 'Closed',
    count: 'People',
    duty: 'Next',
    isOpen: 'Open or closed',
    nature: 'Nature',
    outcome: 'Risk',
    signal: 'First signal',
    source: 'Source',
    erase: 'Erase on',
  },
  openWords: { open: 'Open', closed: 'Closed' },
  notAssessed: 'Not assessed',
  noDuty: 'Nothing to do',
  noNature: 'Not recorded',
  loggedHere: 'Logged here',
  dueForErasure: 'Due for erasure',
  open: 'Open',
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  erasing: {
    action: 'Erase incident…',
    title: (count: number) => `Erase ${breachesCount(count)}`,
    goes: 'What goes: the whole record of the incident with its assessments, steps, message, files and issued documents; from the register, the history and backups made from now on.',
    stays:
      'What stays as proof: that an incident was erased, when and by whom, in the journal (GDPR art. 5(2)).',
    backups:
      'Backups made earlier, and documents and lists saved from here, still hold it until you delete them.',
    final: 'This cannot be undone.',
    article: 'GDPR art. 5(1)(e)',
    notDue: (count: number) =>
      count === 1
        ? 'One more selected incident is not due for erasure and stays as it is.'
        : `${figure(count)} more selected incidents are not due for erasure and stay as they are.`,
    noneDue: 'None of the selected incidents is due for erasure',
    apply: 'Erase',
    done: (count: number) => `${breachesCount(count)} erased`,
  },
} as const

/** The form that logs an incident: little is asked, because there is no calm. */
export const newBreachText = {
  title: 'Log incident',
  name: 'What happened',
  nameHint: 'A few words that tell it apart. Everything else can follow.',
  nameMissing: 'Write a few words.',
  signal: 'First signal',
  signalHint:
    'When somebody here first noticed, or was told, that something was wrong. What a processor knew before does not count (GDPR art. 33(2)).',
  signalMissing: 'Write when it was first noticed.',
  aware: 'Is it reasonably certain that personal data are affected?',
  awareArticle: 'GDPR art. 33(1), EDPB 9/2022 para. 31',
  awareChoices: {
    yes: 'Yes, the clock runs',
    no: 'Not yet, it has to be looked into at once',
  },
  awareOpen: 'Say yes or not yet.',
  awareAt: 'Aware since',
  awareAtHint: 'From this moment the authority’s time limit runs.',
  awareMissing: 'Write since when.',
  delayReason: (hours: number) => `Why more than ${hours} h after the first signal`,
  delayHint: 'The investigation of a first signal has to begin at once (EDPB 9/2022 para. 31).',
  delayMissing: 'Say what was done in that time.',
  natures: 'What is affected',
  naturesArticle: 'GDPR art. 4(12)',
  description: 'Description',
  descriptionHint: 'What is known so far. Leave out names that are not needed.',
  preview: 'Clock',
  noClock: 'The clock has not started. It starts once it is reasonably certain.',
  noClockArticle: 'EDPB 9/2022 para. 31',
  noPreview: 'Write since when to see the limit.',
  noPreviewYet: 'No limit can be told for a moment in the future.',
  limit: (moment: string) => `Notify the authority by ${moment}.`,
  limitArticle: 'GDPR art. 33(1)',
  lateNow: 'The limit has passed: notify at once and say why it is late.',
  apply: 'Log incident',
  done: (ref: string) => `${ref} logged`,
} as const

// Where all have run out, the words of the first say so already.
function overWords(running: number, over: number): string | null {
  if (over === 0 || running === 1) return null
  return over === running ? 'all over' : `${figure(over)} over`
}

function figure(count: number): string {
  return count.toLocaleString('en-GB')
}
