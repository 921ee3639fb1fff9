import type { BreachTargetName } from '../domain/log-import/breach-targets.ts'
import type { BreachLogCheck, BreachLogResult } from '../ipc/breach-logs.ts'
import { columnsOfFile, countOf, type LogNouns, type LogWords } from './log-import.ts'

const ROWS: LogNouns = { one: 'row', many: 'rows' }
const INCIDENTS: LogNouns = { one: 'incident', many: 'incidents' }
const figure = (value: number) => value.toLocaleString('en-GB')
const rows = (value: number) => countOf(value, ROWS)
const incidents = (value: number) => countOf(value, INCIDENTS)

/** What a column of a log of incidents can be read as. */
export const breachTargetWords: Record<BreachTargetName, { name: string; hint: string | null }> = {
  externalId: {
    name: 'Number in the source',
    hint: 'By this number a later import recognises the same incident.',
  },
  title: { name: 'Title', hint: 'Without one, the description begins as the title.' },
  description: { name: 'Description', hint: 'GDPR art. 33(5)' },
  occurredFrom: { name: 'Occurred, from', hint: null },
  occurredTo: { name: 'Occurred, until', hint: null },
  firstSignal: {
    name: 'First signal',
    hint: 'When it was noticed. Where it is empty, awareness counts.',
  },
  aware: { name: 'Aware', hint: 'From here the hours of GDPR art. 33(1) run.' },
  notified: { name: 'Authority notified', hint: 'GDPR art. 33(1)' },
  peopleTold: { name: 'People told', hint: 'GDPR art. 34(1)' },
  people: { name: 'People affected', hint: null },
  records: { name: 'Data records affected', hint: null },
  nature: {
    name: 'What was broken',
    hint: 'Confidentiality, integrity, availability, or C, I, A.',
  },
  incidentKind: { name: 'Kind of incident', hint: null },
  status: { name: 'State', hint: 'You explain its words in the next step.' },
  authority: { name: 'Authority', hint: null },
  reference: { name: 'Its reference', hint: 'The number under which the authority keeps it.' },
  notNotifiedReason: {
    name: 'Why not notified',
    hint: 'Kept as the decision not to notify. GDPR art. 33(1), 33(5)',
  },
  effects: { name: 'Effects', hint: 'GDPR art. 33(5)' },
  measures: { name: 'Measures taken', hint: 'GDPR art. 33(5)' },
  closed: { name: 'Closed', hint: null },
}

/** What only the import of a log of incidents says. */
export const breachLogText = {
  title: 'Import breaches',
  intro:
    'Reads a register or log of incidents, shows what it would do, and writes nothing before you say so.',
  fileHint:
    'CSV, TSV or text: the register of GDPR art. 33(5) that was kept until now. Several files are taken one after the other. The files stay where they are; nothing is copied before the last step.',
  columns: {
    hint: 'Only what you assign here is stored. A first signal or awareness is needed, and a title or a description.',
    left: 'Not stored',
    leftCount: (count: number) => `${columnsOfFile(count)} not stored:`,
    leftWhy: null,
    noneLeft: 'Every column of the file is stored.',
  },
  noWords: 'This file brings no words for states.',
  running: (fileName: string) => `Importing ${fileName}`,

  groups: {
    what: 'What happened',
    when: 'When',
    whenHint:
      'A time without a zone is read in the zone of your settings. A day without a time stays a day; whether a notification was in time then often cannot be told.',
    how: 'Extent',
    stand: 'Where it stands',
  },

  words: {
    phases: 'States',
    hint: 'Where a word stays open, the dates of its row decide.',
    phaseOf: (value: string) => `State meant by ${value}`,
  },

  check: {
    counts: {
      add: 'To add',
      same: 'In the register already, left as they are',
      running: 'Of those to add, whose clock runs from then on',
      dayOnly: 'Of those to add, aware or notified on a day without a time',
      refused: 'Cannot be imported',
      warnings: 'Values left out or to be looked at',
      totals: 'Total lines, not imported',
    },
    running: (count: number) =>
      count === 1
        ? 'One incident is open with an awareness and no notification.'
        : `${figure(count)} incidents are open with an awareness and no notification.`,
    runningTodo:
      'Once imported, their clocks run, or show by how much the limit has passed. Where the log only leaves out what was done, add the columns or explain the states first. GDPR art. 33(1).',
    goodRows: (count: number, refused: number) =>
      `Import the other ${incidents(count)}, leave ${rows(refused)} out`,
    allOrNothingHint: 'Correct the file in its program, then choose it again.',
    nothing: 'Every row that can be imported is in the register already.',
    nothingGood: 'No row of this file can be imported.',
    deed: (count: number) => `Import ${incidents(count)}`,
  },

  sample: {
    row: 'Row',
    effect: 'Effect',
    externalId: 'Number',
    title: 'Title',
    firstSignal: 'First signal',
    aware: 'Aware',
    notified: 'Notified',
    phase: 'State',
    people: 'People',
  },

  done: {
    show: 'Show them',
    title: (result: BreachLogResult) => `Imported ${incidents(result.added)}`,
    takenBack: (fileName: string) => `Took back the import of ${fileName}`,
    step: 'It is one step: as long as this session lasts, taking it back removes what it added.',
    line: (result: BreachLogResult) => {
      const parts = [
        `${figure(result.added)} added`,
        ...(result.same > 0 ? [`${figure(result.same)} in the register already`] : []),
        ...(result.skipped > 0 ? [`${figure(result.skipped)} left out`] : []),
      ]
      return `From ${result.fileName}: ${parts.join(', ')}.`
    },
  },
} satisfies LogWords & Record<string, unknown>

/** What a check found, in one sentence. */
export function breachCheckSentence({ add, same, refused }: BreachLogCheck['counts']): string {
  const parts = [
    `${incidents(add)} to add`,
    ...(same > 0 ? [`${figure(same)} in the register already`] : []),
    ...(refused > 0 ? [`${rows(refused)} that cannot be imported`] : []),
  ]
  const last = parts.pop() ?? ''
  return parts.length > 0 ? `${parts.join(', ')} and ${last}.` : `${last}.`
}

/** What a log says of a notification for which it gives no day. */
export function authorityNote(told: {
  authority: string | null
  reference: string | null
}): string {
  const { authority, reference } = told
  const parts = [
    ...(authority === null ? [] : [`Authority by the log: ${authority}`]),
    ...(reference === null ? [] : [`Its reference: ${reference}`]),
  ]
  return parts.join('\n')
}
