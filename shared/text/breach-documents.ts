/** Titles of the dialogs for files of incidents. */
export const breachFilesText = {
  saveDraft: 'Save draft as PDF',
  saveDocument: 'Save a copy of the issued document',
  saveTable: 'Export register of breaches',
  chooseFile: 'Attach a file',
  addHere: 'Attach',
  saveFile: 'Save a copy of the file',
} as const

/** Words of the documents of an incident on the screen. */
export const breachDocumentsText = {
  issued: 'Issued',
  none: 'Nothing issued yet',
  version: (kind: string, stage: string | null, version: number) =>
    `${kind}${stage === null ? '' : `, ${stage.toLowerCase()}`}, version ${version}`,
  by: (when: string, who: string | null) =>
    who === null ? `${when}, name not recorded` : `${when}, by ${who}`,
  save: (name: string) => `Save a copy of ${name}`,
  digestShort: (digest: string) => `SHA-256 ${digest.slice(0, 12)}…`,
  showDigest: (name: string) => `Show the whole digest of ${name}`,
  hideDigest: (name: string) => `Hide the digest of ${name}`,
  fileDigest: 'SHA-256 of the file',
  dataDigest: 'SHA-256 of the data',
  copy: (what: string) => `Copy ${what}`,
  copied: 'Digest copied',
  copyFailed: 'The digest could not be copied.',
  hint: 'Issued versions are kept in the vault as they went out; they cannot be changed or removed. Issuing tells nobody: record the step when the document was sent.',
  hintArticle: 'GDPR art. 33(5)',
  make: 'Make',
  notification: 'Issue notification…',
  record: 'Issue internal record…',
} as const

/** Words of the dialog that issues a document. */
export const issueText = {
  title: (what: string, ref: string) => `${what}, ${ref}`,
  stage: 'How far it goes',
  stages: {
    initial: { label: 'First part', hint: 'What is known now; the rest follows. GDPR art. 33(4).' },
    'follow-up': {
      label: 'Follow-up',
      hint: 'More, after an earlier notification. GDPR art. 33(4).',
    },
    complete: { label: 'Complete', hint: 'Everything the authority needs. GDPR art. 33(3).' },
  },
  /** After a complete notification there is only more of the same. */
  addition: {
    label: 'Addition to a complete notification',
    hint: 'An answer to the authority, or a correction. GDPR art. 31, 33(4).',
  },
  /** After a withdrawal: to tell of it, or to notify anew. */
  withdrawnStages: {
    withdrawal: {
      label: 'Withdrawal',
      hint: 'Tells that the notification is taken back, and why.',
    },
    initial: {
      label: 'New notification, first part',
      hint: 'News shows that a risk is not unlikely after all; the rest follows. GDPR art. 33(1), 33(4).',
    },
    complete: {
      label: 'New notification, complete',
      hint: 'The same, with everything the authority needs. GDPR art. 33(1), 33(3).',
    },
  },
  gapsTitle: (count: number) =>
    count === 1 ? '1 point is not yet known' : `${count} points are not yet known`,
  gapsHint: {
    phased: 'The document says so at each of them; they may follow later (GDPR art. 33(4)).',
    complete: 'A complete notification should tell all of them (GDPR art. 33(3)).',
  },
  noGaps: 'Everything that the notification must tell is recorded (GDPR art. 33(3)).',
  delay: 'Reasons for the delay',
  delayHint: 'The limit has passed, so the notification must say why. GDPR art. 33(1).',
  delayMissing: 'Say why the notification comes late (GDPR art. 33(1)).',
  noFollowUp:
    'No notification is recorded yet; record the first one before a follow-up is issued (GDPR art. 33(4)).',
  keeps: 'The version is kept in the vault with its digest and cannot be taken back.',
  draft: 'Save draft',
  apply: 'Issue',
  issued: (name: string) => `${name} issued and kept`,
  making: 'Making the PDF',
  step: (done: number, total: number) => `Step ${done} of ${total}`,
} as const

/** Words of the dialog for the register of a period. */
export const registerDialogText = {
  title: 'Register of breaches',
  from: 'From',
  to: 'To',
  periodHint:
    'By the day of awareness, or of the first signal while there is none; both days included. Empty: no limit.',
  order: 'The last day lies before the first.',
  csv: 'CSV',
  xlsx: 'Excel',
  issue: 'Issue PDF',
  draft: 'Save draft',
  versions: 'Issued before',
  hint: 'An issued register is kept in the vault with its digest. Files that leave the vault are not encrypted.',
} as const
