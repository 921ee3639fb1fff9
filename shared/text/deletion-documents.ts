import type { Decision } from '../domain/deletions/choices.ts'
import { figure } from './amounts.ts'
import { counted } from './dates.ts'
import { casesCount } from './deletion-words.ts'

/** Words of the dialogs that save documents and tables of deletions. */
export const deletionFilesText = {
  saveCertificate: 'Save certificate',
  saveYear: 'Save yearly summary',
  saveTable: 'Save table',
} as const

/** Words of the certificate of one case. */
export const deletionPrintText = {
  titles: {
    delete: (ref: string) => `Certificate of deletion ${ref}`,
    cleared: (ref: string) => `Record of an age check ${ref}`,
    open: (ref: string) => `Age-verification case ${ref}`,
  },
  short: { delete: 'Certificate of deletion', cleared: 'Record of an age check', open: 'Case' },
  files: { delete: 'Deletion-certificate', cleared: 'Age-check', open: 'Age-check-draft' },
  fileName: (kind: string, ref: string, party: string) => `${kind}_${ref}_${party}`,
  runningHead: (party: string, short: string, ref: string) => `${party}   ·   ${short} ${ref}`,
  runningFoot: (ref: string, day: string) => `${ref} · printed on ${day}`,
  draft: 'DRAFT',
  draftNote:
    'This is a draft: the case is open, the record is not sealed, and what it says may still change.',
  exampleNote: 'This is a case of the example register. No real data was deleted.',
  addedUp: (cases: number) =>
    `This record stands for ${casesCount(cases)} of a log that were added up. What the log did not say, or did not say alike of all of them, is not recorded.`,
  fromLog: (source: string, day: string) =>
    `Taken over on ${day} from a log (${source}), whose identifiers were dropped on the way in.`,

  head: {
    controller: 'Controller',
    case: 'Recorded as',
    caseId: 'Random number of the case',
    sealed: 'Sealed on',
    notSealed: 'not sealed yet',
    origin: 'Origin',
    printed: 'Printed',
    digest: 'Digest of the sealed record (SHA-256)',
  },
  believed: 'What was believed, and why',
  decided: 'What was decided',
  deleted: 'What was deleted, and who was told',
  stays: {
    heading: 'What stays',
    category: 'Category of data',
    ground: 'Exception',
    law: 'Law',
    until: 'Until',
    none: 'Nothing was recorded that has to stay.',
    noUntil: 'until the claim is settled',
  },
  searched: 'Backups and verification',
  cleared: {
    heading: 'What became of the data',
    stays: {
      adult: 'The data stay: the person has reached the age that applies (GDPR art. 8(1)).',
      consent:
        'The data stay: a holder of parental responsibility consented (GDPR art. 8(1), 8(2)).',
    },
    empty: (labels: readonly string[]) =>
      `Nothing was deleted, so the record has nothing under: ${labels.join('; ')}.`,
    collected: 'Collected for the check of the age',
    erased: 'Was erased again',
    notErased: 'not erased yet',
    notCollected: 'Nothing',
    noRoles: 'No roles are asked for where data stay',
    notAsked: 'Not asked, the age was reached',
  },
  targets: {
    heading: 'Times, against the targets of the house',
    what: 'Step',
    target: 'Target',
    done: 'Done on',
    result: 'Result',
    freeze: 'Data frozen',
    freezeTarget: (hours: number) => `${hours} h from the signal`,
    delete: 'Data deleted',
    deleteTarget: (days: number, by: string | null) =>
      [`${counted(days, 'day')} from the belief`, by && `by ${by}`].filter(Boolean).join(', '),
    notYet: 'not yet',
    inTime: 'within the target',
    late: 'after the target',
    overdue: 'late, not there yet',
    unknown: 'cannot be told, a time is missing',
    open: 'not there yet',
    note: 'The targets are house rules. For a deletion that nobody asked for the GDPR has no figure; it says without undue delay (GDPR art. 17(1)). Where a child or a parent asked, GDPR art. 12(3) counts as well.',
    notSealed:
      'These times follow from the steps of the case, measured against the targets of today; they are no part of the sealed record.',
  },
  proof: {
    heading: 'What this document proves, and what it does not',
    proves: (decision: Decision | null) =>
      decision === 'delete'
        ? 'It proves that the controller recorded this deletion with these facts, these decisions and these days, and that the record was sealed on the day named above, by the clock of the computer that sealed it.'
        : 'It proves that the controller recorded this check with these facts, this decision and these days, and that the record was sealed on the day named above, by the clock of the computer that sealed it.',
    provesTakenOver:
      'It proves that the controller took this record over from a log and sealed it on the day named above, by the clock of the computer that sealed it. What the log said was taken as it stood; nobody checked it here.',
    proveNothing:
      'It is a draft and proves nothing. What it lists may still be changed until the case is closed.',
    nobody:
      'The record has no field that tells whose data it was: no name, no account, no date of birth, and no digest made of them (GDPR art. 5(1)(c)). So it shows to no single person that their own data is gone (GDPR art. 11(1)).',
    freeText:
      'A line of free text is part of the record. It was checked only for e-mail addresses, telephone numbers, long numbers and dates; that it names nobody rests on those who wrote it (GDPR art. 5(1)(c)).',
    reference: (day: string) =>
      `If this register kept what support needed to find the account, it kept it apart from the record; that was destroyed on ${day} at the latest. What others keep of it is not for this register to know.`,
    provesNotDeleted:
      'It does not prove by itself that no copy is left anywhere: that rests on the search, on the systems, and on those who were told. It gives the age and the laws as they were recorded and does not decide whether they are right.',
    provesNotCleared:
      'It does not prove by itself how old the person is: that rests on the check that was made. It gives the age that applied as it was recorded and does not decide whether it is right.',
    recompute:
      'The digest is SHA-256 over the record in canonical JSON (RFC 8785: names sorted, no spaces, UTF-8): exactly these fields, empty ones as null. Before it prints, the register computes the digest anew.',
  },
  signature: {
    heading: 'Signature',
    place: 'Place and date',
    name: 'Name and function',
    sign: 'Signature',
  },
} as const

/** Words of the yearly summary on paper and as a table. */
export const deletionYearPrintText = {
  title: (year: number) => `Age-verification deletions ${year}`,
  short: 'Age-verification deletions',
  fileName: (party: string, year: number) => `Deletions_${year}_${party}`,
  recordsName: (party: string, year: number) => `Deletion-records_${year}_${party}`,
  recordsSheet: 'Evidence records',
  runningFoot: (year: number, day: string) => `Deletions ${year} · printed on ${day}`,
  internal:
    'For internal use: small numbers of a country or a channel may single somebody out. Add them up before this leaves the house.',
  exampleNote: 'This is the example register: these numbers describe no real cases.',
  counts: 'Which cases count',
  produced: 'Produced',
  targetsNote:
    'The targets are house rules; for a deletion that nobody asked for the GDPR says without undue delay (GDPR art. 17(1)).',
  noneOfYear: 'No case falls into this year.',
  open: 'Open',
  median: 'Median',
  longest: 'Longest',
  notMeasured: 'not measured',
  heads: { dimension: 'dimension', value: 'value', count: 'count' },
  hours: (value: number) => `${figure(tenths(value))} h`,
  days: (value: number) => counted(tenths(value), 'day'),
} as const

/** A measured span as it is given out, to a tenth. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** Articles beside the lines of the head. */
export const deletionPrintArticles = {
  controller: 'GDPR art. 4(7)',
  parties: 'GDPR art. 30(1)(a)',
  proof: 'GDPR art. 5(2)',
  minimal: 'GDPR art. 5(1)(c)',
  stays: 'GDPR art. 17(3)',
  believed: 'GDPR art. 8(1), 8(2)',
  deleted: 'GDPR art. 17(1)(d), 17(1)(f), 19, 28(3)(g)',
  searched: 'GDPR art. 17, 32',
  time: 'GDPR art. 17(1), 12(3)',
} as const
