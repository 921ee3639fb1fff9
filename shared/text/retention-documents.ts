import { amount, figure } from './amounts.ts'

/** Words of the erasure certificate. */
export const certificateText = {
  title: (number: string) => `Erasure certificate ${number}`,
  runningHead: (party: string, number: string) => `${party}   ·   Erasure certificate ${number}`,
  runningFoot: (number: string, day: string) => `${number} · printed on ${day}`,
  fileName: (party: string, number: string) => `Erasure-certificate_${number}_${party}`,
  exampleNote: 'This is an erasure of the example register. No real data was erased.',

  head: {
    controller: 'Controller',
    reference: 'Recorded as',
    referenceOn: (ref: string, day: string) => `${ref}, on ${day}`,
    erasedOn: 'Erased on',
    method: 'Method',
    by: 'Carried out by',
    amount: 'Erased',
    amountOf: (records: string, holdings: number) => `${records} in ${amount(holdings, 'holding')}`,
    timeliness: 'Timeliness',
    issued: 'Certificate issued',
    printed: 'Printed',
    printedBy: (day: string, who: string | null) =>
      who === null ? `${day}, name not recorded` : `${day}, by ${who}`,
    digest: 'Digest of the record (SHA-256)',
  },

  time: {
    kept: 'Every holding was erased by its last permitted day.',
    late: (late: number, of: number, days: number) =>
      `${figure(late)} of ${amount(of, 'holding')} ${late === 1 ? 'was' : 'were'} erased after the last permitted day, ${amount(days, 'day')} at most.`,
    early: (early: number) =>
      `${amount(early, 'holding')} ${early === 1 ? 'was' : 'were'} erased before the last permitted day.`,
    lateHold: (holdings: number, first: string) =>
      `For ${amount(holdings, 'holding')} the last permitted day had passed before a legal hold began${holdings === 1 ? `, on ${first}` : `, first on ${first}`}; the day shown is that of its release.`,
    undated: (undated: number) => `${amount(undated, 'holding')} had no last permitted day.`,
  },

  summary: {
    heading: 'Summary',
    category: 'Category of data',
    holdings: 'Holdings',
    records: 'Records before',
    people: 'People before',
    erased: 'Records erased',
    kept: 'Kept',
    stillDue: 'Still due',
    total: 'All categories',
    peopleNote:
      'One person may be in several holdings: a sum of people is the number of people at most.',
  },

  lines: {
    heading: 'What was erased',
    system: 'System',
    event: 'Period counted from',
    due: 'Last permitted day',
    batch: 'Batch',
    records: 'Records before',
    people: 'People before',
    erased: 'Records erased',
    sum: 'Sum',
    rule: (name: string, sentence: string | null) =>
      sentence === null ? `Rule ${name}` : `Rule ${name}: ${sentence}`,
    noRule: 'No rule covered this data.',
    noEvent: 'nothing had started it',
    eventOn: (event: string, day: string) => `${event}, ${day}`,
  },
  uncounted: 'not counted',
  /** A sum of which some parts were never counted. */
  partly: (sum: number, uncounted: number) =>
    sum === 0 ? 'not counted' : `${figure(sum)} and ${figure(uncounted)} not counted`,
  atLeast: (records: number, uncounted: number) =>
    uncounted === 0
      ? amount(records, 'record')
      : `${amount(records, 'record')}, and ${amount(uncounted, 'holding')} that nobody counted,`,

  kept: {
    heading: 'What was kept',
    none: 'Nothing was kept of what this erasure covers.',
    category: 'Category and system',
    records: 'Records',
    reason: 'Reason',
    hold: 'Under hold',
    review: 'Review on',
    note: 'A hold only delays erasure; it does not allow any other use.',
  },

  stillDue: {
    heading: 'What is still due',
    none: 'Nothing of what this erasure covers is still due.',
    category: 'Category and system',
    records: 'Records',
    due: 'Due since',
    note: 'The register goes on showing these records as due.',
  },

  evidence: {
    heading: 'Evidence',
    note: 'Note',
    files: 'Files',
    noFiles: 'No file is kept with the record.',
    name: 'File',
    size: 'Size',
    added: 'Added',
    digest: 'SHA-256',
    filesNote: 'The files themselves are kept in the register and are not part of this document.',
  },

  proof: {
    heading: 'What this certificate proves, and what it does not',
    proves:
      'It proves that this erasure was recorded for the controller with these numbers, this method and this person, and that the record was closed on the day of issue, by the clock of the computer that issued it. The digest covers the record and the names, sizes and digests of its files; the register computes it anew before it prints.',
    provesNot:
      'It does not prove by itself that no copy is left anywhere: that rests on the evidence named above and on the systems. It gives the rules, holds and exceptions as they were recorded and does not decide whether they are lawful. It names no person whose data was erased, so it shows to no single person that their data is gone (GDPR art. 11(1)).',
  },

  signature: {
    heading: 'Signature',
    place: 'Place and date',
    name: 'Name and function',
    sign: 'Signature',
  },
} as const

export const certificateArticles = {
  controller: 'GDPR art. 4(7)',
  parties: 'GDPR art. 30(1)(a)',
  erased: 'GDPR art. 5(1)(e), 17(1)',
  method: 'GDPR art. 17(1), rec. 26',
  time: 'GDPR art. 5(1)(e)',
  kept: 'GDPR art. 17(3), 18',
  evidence: 'GDPR art. 5(2)',
} as const

/** Words of the one-page report on retention. */
export const retentionReportText = {
  title: 'Retention report',
  runningHead: (party: string) => `${party}   ·   Retention report`,
  runningFoot: (day: string) => `Retention, as of ${day}`,
  fileName: (party: string, day: string) => `Retention_${party}_${day}`,
  exampleNote: 'Example register: these numbers describe no real data.',
  asOf: (party: string, day: string, who: string | null) =>
    who === null ? `${party}, as of ${day}` : `${party}, as of ${day}, produced by ${who}`,
  law: 'GDPR art. 5(1)(e), 5(2), 30(1)(f)',
  /** Closed requests, breach files, evidence and journal values, in one line. */
  ownData: 'Records of this program',
  chosen: (parts: string) => `Only what matches: ${parts}.`,

  filter: {
    search: (text: string) => `“${text}”`,
    named: (what: string, names: string) => `${what} ${names}`,
    category: 'category',
    rule: 'rule',
    system: 'system',
    hold: 'hold',
    columns: 'columns of the chart',
    from: (day: string) => `due from ${day}`,
    to: (day: string) => `due until ${day}`,
    gone: 'no longer recorded',
  },

  chart: {
    dated: { month: 'Last permitted day by month', quarter: 'Last permitted day by quarter' },
    ranges: 'Last permitted day by days from today',
    undated: 'Later, or without a date (scale of its own)',
    measure: { deadlines: 'holdings', records: 'records', people: 'people' },
    nothing: 'Nothing is held that could fall due.',
  },

  numbers: {
    heading: 'The numbers of the chart',
    category: 'Category',
    sum: 'Sum',
    quarter: (number: number, year: string) => `Q${number} ${year}`,
    uncounted: (count: number) =>
      `${amount(count, 'holding')} ${count === 1 ? 'is' : 'are'} not in here, because nobody counted.`,
  },

  overdue: {
    heading: 'Overdue by category',
    none: 'Nothing is overdue.',
    category: 'Category',
    holdings: 'Holdings',
    records: 'Records',
    since: 'Since',
    sum: 'Sum',
  },

  holds: {
    heading: 'Legal holds in force',
    none: 'No legal hold is in force.',
    line: (ref: string, name: string, holdings: number, review: string) =>
      `${ref} ${name}: ${amount(holdings, 'holding')}, review on ${review}`,
    article: (line: string, article: string) => `${line} (${article})`,
  },

  findings: {
    heading: 'Findings',
    none: 'No finding.',
    line: (title: string, categories: string, count: number) =>
      `${title}: ${categories} (${amount(count, 'holding')})`,
  },

  rules: {
    heading: 'Rules',
    none: 'No rule is recorded.',
    line: (refs: string, sentence: string) => `${refs}: ${sentence}`,
    named: (ref: string, name: string) => `${ref} ${name}`,
    left: 'The rules do not fit here; the printed register lists them in its retention schedule.',
  },
} as const

/** Words of the calendar file. */
export const calendarText = {
  product: 'DPO Workbench',
  name: 'Retention deadlines',
  summary: (category: string, holdings: number) =>
    `Erase: ${category}, ${amount(holdings, 'holding')}`,
  description: (records: number | null, rules: string, asOf: string) =>
    [
      'Last permitted day (GDPR art. 5(1)(e)).',
      ...(records === null ? [] : [`${amount(records, 'record')}.`]),
      ...(rules === '' ? [] : [`Rule: ${rules}.`]),
      `As of ${asOf}; look for holds before erasing.`,
    ].join(' '),
  fileName: (day: string) => `Retention-deadlines_${day}`,
} as const

/** Titles of the dialogs for files of retention. */
export const retentionFilesText = {
  saveTable: 'Export list of holdings',
  saveChartTable: 'Export numbers of the chart',
  saveChart: 'Export chart',
  saveReport: 'Export retention report as PDF',
  saveCalendar: 'Export deadlines as calendar file',
  saveCertificate: 'Save erasure certificate as PDF',
  chooseEvidence: 'Add evidence of the erasure',
  addHere: 'Add',
  saveEvidence: 'Save a copy of the evidence',
  chartFile: (day: string) => `Retention-chart_${day}`,
} as const
