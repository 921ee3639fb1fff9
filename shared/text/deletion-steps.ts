import type { DeletionEvent, DeletionEventKind } from '../domain/deletions/event.ts'
import type { ReferenceState } from '../ipc/deletions.ts'
import { counted, dayWords } from './dates.ts'
import {
  deletionEventWords,
  verificationResultWords,
  clearedGroundWords,
} from './deletion-words.ts'
import { instantWords } from './breach-clock.ts'

type Cited = { readonly text: string; readonly article: string }
/** What follows from a step before it is saved: a sentence and its article. */
type Effect = { readonly text: string; readonly article?: string; readonly isWarning?: boolean }

/** What each step has to achieve, in one sentence. */
const must: Record<DeletionEventKind, Cited> = {
  frozen: {
    text: 'Stop marketing, profiling and public display, and suspend the account, while it is found out how old the user is.',
    article: 'GDPR art. 5(1)(a), 18 by analogy',
  },
  'age-checked': {
    text: 'Find out by the least intrusive means whether the user is under the age that applies. Nobody has to prove minority by a new copy of a document.',
    article: 'GDPR art. 5(1)(c), 11, 12(6)',
  },
  'consent-checked': {
    text: 'Find out whether a holder of parental responsibility consented, and whether that was verified with reasonable effort.',
    article: 'GDPR art. 8(1), 8(2)',
  },
  cleared: {
    text: 'Lift the freeze and erase what was collected for the check.',
    article: 'GDPR art. 5(1)(c)',
  },
  decided: {
    text: 'Decide that the data go, and list what a law does not allow to be deleted.',
    article: 'GDPR art. 17(1)(d), 17(1)(f), 17(3)',
  },
  'deletion-started': {
    text: 'Delete in live systems, logs, mailing lists and advertising audiences, and have processors and recipients delete too.',
    article: 'GDPR art. 17, 19, 28(3)(g)',
  },
  deleted: {
    text: 'Record that live systems are empty of it, and when the last backup that holds it expires.',
    article: 'GDPR art. 17, 32',
  },
  verified: {
    text: 'Search every system for the identifier. When nothing is left, the working reference itself is destroyed.',
    article: 'GDPR art. 5(2)',
  },
  closed: {
    text: 'Look through the evidence record once more, then seal it.',
    article: 'GDPR art. 5(2)',
  },
  'taken-over': {
    text: 'The case came from a log and was over by then.',
    article: 'GDPR art. 5(2)',
  },
}

const momentLabels: Record<DeletionEventKind, string> = {
  frozen: 'Frozen',
  'age-checked': 'Checked',
  'consent-checked': 'Checked',
  cleared: 'Cleared',
  decided: 'Decided',
  'deletion-started': 'Begun',
  deleted: 'Deleted',
  verified: 'Searched',
  closed: 'Closed',
  'taken-over': 'Deleted',
}

/** Words of the steps of a case and of the dialogs that record them. */
export const deletionStepText = {
  next: 'What can be done next',
  timeline: 'What happened',
  more: 'More steps',
  signal: 'Signal',
  signalFrom: (channel: string) => `Signal: ${channel.toLowerCase()}`,
  signalArticle: 'GDPR art. 5(1)(c), 5(2)',
  noSignal: 'not recorded',
  stepMenu: (what: string) => `Change “${what}”`,
  correct: 'Correct…',
  remove: 'Remove',
  removed: (what: string) => `“${what}” removed`,
  must,
  moment: (kind: DeletionEventKind) => momentLabels[kind],
  save: 'Record',
  saveCorrection: 'Save correction',
  again: 'again',
  correcting: (what: string) => `Correct “${what}”`,
  recorded: (ref: string, what: string) => `${ref}: ${what}`,
  corrected: (ref: string) => `A step of ${ref} corrected`,
  followsTitle: 'What follows',
  laterStep: 'A later step would no longer fit.',
  notNow: 'This step does not fit here.',
  kept: 'Found again as you left it.',
  unsaved: 'A step was begun and not recorded.',
  choose: 'Choose',
  wanting: {
    title: 'Before it can be recorded',
    isThere: 'done',
    isMissing: 'missing',
    show: 'Show',
    fields: {
      categoryIds: {
        name: 'A data category is listed',
        article: 'GDPR art. 17(1)(f)',
        place: 'categoryIds',
      },
      systemIds: { name: 'A system is listed', article: 'GDPR art. 17(1)(f)', place: 'systemIds' },
      processors: {
        name: 'Processors are told, or there are none',
        article: 'GDPR art. 28(3)(g)',
        place: 'processors.told',
      },
      recipients: {
        name: 'Recipients are told, or there are none',
        article: 'GDPR art. 19',
        place: 'recipients.told',
      },
    },
  },
  frozen: { label: 'What was stopped', missing: 'Tick what was stopped.' },
  age: {
    method: 'How the age was checked',
    methodMissing: 'Choose how it was checked.',
    copied: {
      title: 'A new copy only to prove minority goes too far (GDPR art. 5(1)(c), 11, 12(6)).',
      body: 'What was copied has to be erased, and not only when the account goes.',
    },
    result: 'Result',
    resultArticle: 'GDPR art. 8(1)',
    resultHint: (age: number, status: string) => `The age that applies is ${age} (${status}).`,
    resultMissing: 'Choose the result.',
    band: 'Age band',
    bandArticle: 'GDPR art. 5(1)(c)',
    bandHint: 'All that is kept of the age.',
    collected: 'Something was collected for the check',
    collectedHint:
      'A copy, a recording, an answer with a proof: it is erased again as soon as it is not needed (GDPR art. 5(1)(c)).',
  },
  consent: {
    state: 'Parental consent',
    stateArticle: 'GDPR art. 8(1)',
    missing: 'Choose what was found.',
    hints: {
      none: 'Nobody with parental responsibility consented or authorised it.',
      'not-verified': 'Somebody consented; it is not known whether as a parent. It does not count.',
      verified: 'A parent consented, and reasonable efforts confirm it.',
    },
    method: 'How it was verified',
    methodTried: 'How it was tried',
    methodArticle: 'GDPR art. 8(2)',
    methodHint: 'The way alone, never what the parent wrote.',
    methodMissing: 'Choose how it was verified.',
  },
  cleared: {
    ground: 'Why the data stay',
    missing: 'Choose why the data stay.',
    erased: 'What was collected for the check is erased',
    erasedHint: 'Copies, recordings and messages, in every system (GDPR art. 5(1)(c)).',
    lifted: 'To be lifted',
  },
  decided: {
    roles: 'Who decides',
    rolesHint: 'A role, never a name.',
    first: 'Role of the first person',
    second: 'Role of the second person',
    missing: 'Choose the role.',
    twoPeople: 'They are two different people; both may have the same role (house rule).',
    tested: 'The exceptions of art. 17(3) were tested',
    testedHint: 'Whether a legal obligation or legal claims demand that something stays.',
    kept: {
      title: 'What has to stay',
      article: 'GDPR art. 17(3)(b), 17(3)(e)',
      none: 'Nothing is listed: everything goes.',
      add: 'Add what has to stay',
      one: (place: number) => `What has to stay, ${place}`,
      remove: (place: number) => `Remove what has to stay, ${place}`,
      category: 'Data category',
      categoryMissing: 'Choose the data category.',
      ground: 'Ground',
      law: 'Law',
      lawHint: 'The provision with its article.',
      lawMissing: 'Say under which law it stays (GDPR art. 17(3)).',
      until: 'Until',
      untilHint: 'For legal claims this may stay open.',
      untilMissing: 'Say until when. Only for legal claims it may stay open.',
    },
  },
  started: {
    categories: 'Data categories to delete',
    systems: 'Systems to delete in',
    systemsHint: 'Live systems, logs, mailing lists and advertising audiences.',
    later: 'The lists can be completed until the deletion is recorded.',
    processors: 'Processors that have to delete',
    recipients: 'Recipients to tell',
    processorsArticle: 'GDPR art. 28(3)(g)',
    recipientsArticle: 'GDPR art. 19',
    noProcessors: 'No processor has the data',
    noRecipients: 'Nobody else was given the data',
    toldOn: (name: string) => `${name}, told on`,
    from: 'Take the lists over from a processing activity',
    fromHint: 'What it names is added below; nothing is taken off.',
  },
  deleted: {
    records: 'Records deleted',
    recordsHint: 'As the log of the deletion counts them. Empty when it does not count.',
    unit: (count: number | null) => (count === 1 ? 'record' : 'records'),
    backups: 'Backups',
    backupsArticle: 'GDPR art. 17, 32',
    backupChoices: {
      held: 'A backup still holds the data',
      none: 'No backup holds the data',
    },
    backupsMissing: 'Choose whether a backup holds the data.',
    expiry: 'The last one expires on',
    expiryMissing: 'Say when the last backup expires.',
    digest: 'SHA-256 of the log of the deletion',
    digestHint:
      'Over the log after every identifier was stripped from it; 64 hexadecimal digits. Of a log with identifiers it would be personal data again. May stay empty.',
    digestWrong: 'A SHA-256 digest has 64 digits from 0 to 9 and a to f.',
  },
  verified: {
    result: 'The search found',
    missing: 'Choose what was found.',
    hints: {
      'nothing-found': 'No system that was searched has anything of the account any more.',
      'only-kept': 'Only what is listed as having to stay.',
      'found-again': 'Something is left. The case goes back to deleting.',
    },
    notYet: (day: string) =>
      `The last backup expires on ${dayWords(day)}. That nothing is left can be recorded from then on.`,
    warning: {
      title: 'The working reference is destroyed with this step.',
      body: 'Its key is destroyed as well. No undo and no backup brings it back, and the step itself can be neither corrected nor removed.',
    },
    warningWithout: {
      title: 'This step cannot be taken back.',
      body: 'It can be neither corrected nor removed, nor undone.',
    },
    confirm: {
      title: (ref: string) => `Destroy the working reference of ${ref}?`,
      body: (ref: string) =>
        `The search is recorded, and the working reference of ${ref} is destroyed together with its key. Nothing here brings it back: no undo, no history and no backup of this program. Only a copy of the whole folder that somebody made by other means would still hold it.`,
      action: 'Record and destroy',
    },
    confirmWithout: {
      title: (ref: string) => `Record that the deletion of ${ref} is verified?`,
      body: () => 'The step can be neither corrected nor removed, nor undone.',
      action: 'Record for good',
    },
  },
  closed: {
    save: 'Seal and close',
    record: 'Evidence record as it will be sealed',
    gaps: 'Not recorded',
    gapsHint: 'It can be sealed without these; they can be completed before, never after.',
    noGaps: 'Everything that belongs to it is recorded.',
    warning: {
      title: 'Sealing cannot be undone.',
      body: 'From then on the record can be neither changed nor corrected. It is kept until its day and then erased.',
    },
    referenceToo: 'The working reference is destroyed with it.',
  },
  label: {
    method: 'How',
    band: 'Age band',
    roles: 'Decided by',
    tested: 'Exceptions of art. 17(3) tested',
    records: 'Records',
    backups: 'Last backup expires',
    noBackups: 'No backup holds the data',
    digest: 'SHA-256 of the stripped log',
    collected: 'Something was collected for the check',
    erased: 'What was collected for the check is erased',
  },
} as const

/** What a step is called in the timeline. */
export function deletionEventTitle(event: DeletionEvent): string {
  const { past } = deletionEventWords[event.kind]
  if (event.kind === 'verified')
    return `${past}: ${verificationResultWords[event.result].toLowerCase()}`
  if (event.kind === 'cleared')
    return `${past}: ${clearedGroundWords[event.ground].name.toLowerCase()}`
  return past
}

/** The words of a button that opens the dialog of a step. */
export function deletionStepButton(kind: DeletionEventKind, isAgain = false): string {
  const { record } = deletionEventWords[kind]
  return isAgain ? `${record} ${deletionStepText.again}…` : `${record}…`
}

/** What follows from a step, in sentences. */
export const deletionEffectText = {
  freezeBy: (at: string, timeZone: string): Effect => ({
    text: `Within the target, ${instantWords(at, timeZone)}.`,
    article: 'house rule',
  }),
  freezeLate: (at: string, timeZone: string): Effect => ({
    text: `After the target, ${instantWords(at, timeZone)}. The case shows it; nothing refuses it.`,
    article: 'house rule',
    isWarning: true,
  }),
  bandFrom: (age: number): Effect => ({
    text: `Nobody in this band is under ${age}, from which on a user’s own consent counts here.`,
    article: 'GDPR art. 8(1)',
    isWarning: true,
  }),
  mayClear: (): Effect => ({
    text: 'The case can then be cleared: the freeze is lifted and the data stay.',
    article: 'GDPR art. 8(1)',
  }),
  unclear: (): Effect => ({
    text: 'In doubt the user counts as a child.',
    article: 'house rule',
  }),
  doesNotCount: (): Effect => ({
    text: 'A consent that nobody verified does not count.',
    article: 'GDPR art. 8(2)',
  }),
  decideAnew: (): Effect => ({
    text: 'The decision has to be made anew after this.',
    article: 'GDPR art. 17(1)(f)',
    isWarning: true,
  }),
  dataStay: (): Effect => ({
    text: 'No data are deleted. What was checked stays recorded until the record is closed and its time is over.',
    article: 'GDPR art. 5(2)',
  }),
  deleteBy: (day: string): Effect => ({
    text: `Target for the deletion: ${dayWords(day)}. The law says “without undue delay”.`,
    article: 'GDPR art. 17(1); the days are a house rule',
  }),
  deleteLate: (day: string): Effect => ({
    text: `The target for the deletion, ${dayWords(day)}, is over.`,
    article: 'GDPR art. 17(1); the days are a house rule',
    isWarning: true,
  }),
  holdings: (count: number): Effect => ({
    text: `${counted(count, 'kind')} of data ${count === 1 ? 'stays' : 'stay'}: once the rest is deleted, retention holds ${count === 1 ? 'it' : 'each'} under a legal hold.`,
    article: 'GDPR art. 17(3), 5(1)(e)',
  }),
  backTo: (): Effect => ({
    text: 'The case goes back to deleting. The working reference stays.',
    article: 'GDPR art. 17(1)(f)',
  }),
} as const

/** Which of the two ways the warning before a verification is put: with a reference or without one. */
export function destroysReference(reference: ReferenceState): boolean {
  return reference === 'kept' || reference === 'unreadable'
}
