import type {
  Breach,
  BreachPatch,
  FollowUpTask,
  OtherAuthority,
  Party,
} from '../domain/breaches/breach.ts'
import type { NotificationPoint } from '../domain/breaches/notification-gaps.ts'
import type { FieldPath } from '../domain/values/field-path.ts'
import { minutesWords } from './breach-clock.ts'
import { counted } from './dates.ts'

type Words = { label: string; article?: string }
type WordsOf<T> = Record<Exclude<keyof T, 'id'>, Words>

/** What an empty field reads as, as the authority's form says it. */
export const notYetKnown = 'Not yet known'

/** Every field of an incident with the article that asks for it. */
export const breachFieldText: Record<FieldPath<Required<BreachPatch>>, Words> = {
  title: { label: 'Title' },
  timeZone: { label: 'Time zone' },
  'firstSignal.at': { label: 'First signal', article: 'EDPB 9/2022 para. 31' },
  'firstSignal.isDayOnly': { label: 'First signal, day only' },
  howDiscovered: { label: 'How it was discovered' },
  'occurred.kind': { label: 'When it happened', article: 'GDPR art. 33(5)' },
  'occurred.from': { label: 'From' },
  'occurred.to': { label: 'To' },
  'occurred.isEstimated': { label: 'Precision' },
  description: { label: 'Description', article: 'GDPR art. 33(3)(a)' },
  natures: { label: 'Nature', article: 'GDPR art. 4(12), 33(3)(a)' },
  exfiltrated: { label: 'Data left the house' },
  unintelligible: { label: 'Unreadable to others', article: 'GDPR art. 34(3)(a)' },
  unintelligibleWhy: { label: 'Why unreadable' },
  alteration: { label: 'Alteration' },
  loss: { label: 'Loss' },
  incidentKinds: { label: 'Kind of incident' },
  origin: { label: 'Origin' },
  intent: { label: 'Intent' },
  'people.categories': { label: 'People', article: 'GDPR art. 33(3)(a)' },
  'people.other': { label: 'Other people' },
  'people.count': { label: 'Number of people', article: 'GDPR art. 33(3)(a)' },
  'people.countIs': { label: 'This number is' },
  'data.types': { label: 'Data', article: 'GDPR art. 33(3)(a)' },
  'data.other': { label: 'Other data' },
  'data.records': { label: 'Number of records', article: 'GDPR art. 33(3)(a)' },
  'data.recordsAre': { label: 'This number is' },
  'data.categoryIds': { label: 'Own categories', article: 'GDPR art. 30(1)(c)' },
  measuresBefore: { label: 'Measures in place', article: 'GDPR art. 32(1)' },
  measureIds: { label: 'From the register', article: 'GDPR art. 30(1)(g)' },
  'consequences.confidentiality': {
    label: 'Loss of confidentiality',
    article: 'GDPR art. 33(3)(c)',
  },
  'consequences.integrity': { label: 'Loss of integrity', article: 'GDPR art. 33(3)(c)' },
  'consequences.availability': { label: 'Loss of availability', article: 'GDPR art. 33(3)(c)' },
  impacts: { label: 'Effects on people', article: 'GDPR art. 33(3)(c), rec. 85' },
  impactSeverity: { label: 'How serious' },
  measuresTaken: { label: 'Measures taken', article: 'GDPR art. 33(3)(d)' },
  measuresPlanned: { label: 'Measures planned', article: 'GDPR art. 33(3)(d)' },
  'reporter.name': { label: 'Reported by', article: 'personal data' },
  'reporter.role': { label: 'Function' },
  'reporter.contact': { label: 'How to reach them', article: 'personal data' },
  contactPoint: { label: 'Contact for questions', article: 'GDPR art. 33(3)(b)' },
  parties: { label: 'Other parties', article: 'GDPR art. 26, 33(2)' },
  'police.told': { label: 'Police told' },
  'police.on': { label: 'Told on' },
  'police.reference': { label: 'Its reference' },
  otherAuthorities: { label: 'Other authorities' },
  isCrossBorder: { label: 'Cross-border', article: 'GDPR art. 4(23)' },
  leadAuthority: { label: 'Lead authority', article: 'GDPR art. 56(1)' },
  countries: { label: 'Countries', article: 'GDPR art. 4(22)' },
  'message.subject': { label: 'Subject', article: 'GDPR art. 34(2)' },
  'message.opening': { label: 'Opening', article: 'GDPR art. 34(2)' },
  'message.nature': { label: 'Nature', article: 'GDPR art. 34(2)' },
  'message.contact': { label: 'Contact', article: 'GDPR art. 34(2), 33(3)(b)' },
  'message.consequences': { label: 'Consequences', article: 'GDPR art. 34(2), 33(3)(c)' },
  'message.measures': { label: 'Measures', article: 'GDPR art. 34(2), 33(3)(d)' },
  'message.advice': { label: 'What people can do', article: 'GDPR rec. 86' },
  'message.closing': { label: 'Closing', article: 'GDPR art. 34(2)' },
  systemIds: { label: 'Systems', article: 'GDPR art. 32' },
  activityIds: { label: 'Activities', article: 'GDPR art. 30' },
  processorIds: { label: 'Processors', article: 'GDPR art. 28, 33(2)' },
  requestIds: { label: 'Requests', article: 'GDPR art. 15–22' },
  lessons: { label: 'Lessons', article: 'house rule' },
  tasks: { label: 'Tasks' },
}

/** The fields of another party. */
export const partyFieldText: WordsOf<Party> = {
  role: { label: 'Role', article: 'GDPR art. 26, 28' },
  name: { label: 'Name' },
  processorId: { label: 'Processor', article: 'GDPR art. 28' },
  toldUsAt: { label: 'Told us at', article: 'GDPR art. 33(2)' },
  note: { label: 'Note' },
}

/** The fields of another authority. */
export const otherAuthorityFieldText: WordsOf<OtherAuthority> = {
  name: { label: 'Authority' },
  law: { label: 'Under which law' },
  toldOn: { label: 'Told on' },
  reference: { label: 'Its reference' },
}

/** The fields of a country. */
export const countryFieldText: WordsOf<Breach['countries'][number]> = {
  country: { label: 'Country' },
  people: { label: 'People there' },
}

/** The fields of a task. */
export const taskFieldText: WordsOf<FollowUpTask> = {
  what: { label: 'What' },
  owner: { label: 'Who' },
  dueOn: { label: 'Due on' },
  doneOn: { label: 'Done on' },
}

/** The sections of an incident in the order of the authority's form. */
export const breachSections = [
  { id: 'incident', title: 'Incident' },
  { id: 'clock', title: 'Clock and phases', article: 'GDPR art. 33(1), 33(4)' },
  { id: 'time', title: 'Time and discovery', article: 'GDPR art. 33(5)' },
  { id: 'nature', title: 'Nature', article: 'GDPR art. 33(3)(a)' },
  { id: 'scope', title: 'Scope', article: 'GDPR art. 33(3)(a)' },
  { id: 'before', title: 'Measures before', article: 'GDPR art. 32' },
  { id: 'effects', title: 'Effects and risk', article: 'GDPR art. 33(3)(c)' },
  { id: 'after', title: 'Measures after', article: 'GDPR art. 33(3)(d)' },
  { id: 'people', title: 'Telling people', article: 'GDPR art. 34' },
  { id: 'others', title: 'Others', article: 'GDPR art. 26, 33(2), 56' },
  { id: 'links', title: 'Links' },
  { id: 'files', title: 'Files' },
  { id: 'documents', title: 'Documents', article: 'GDPR art. 33(3), 33(5), 34(2)' },
  { id: 'lessons', title: 'Lessons and tasks' },
  { id: 'retention', title: 'Retention', article: 'GDPR art. 5(1)(e)' },
  { id: 'origin', title: 'Origin' },
  { id: 'history', title: 'History' },
] as const
export type BreachSectionId = (typeof breachSections)[number]['id']

/** What a notification must tell, as a noun of a list. */
export const notificationPointWords: Record<NotificationPoint, string> = {
  natures: 'Nature of the breach',
  description: 'What happened',
  'people-categories': 'Who is affected',
  'people-count': 'Number of people',
  'data-types': 'Which data',
  'record-count': 'Number of records',
  contact: 'Contact for questions',
  consequences: 'Likely consequences',
  measures: 'Measures taken or planned',
}

/** Words of the sheet of an incident. */
export const breachSheetText = {
  back: 'Breaches',
  backToList: 'Back to the list',
  gone: 'This incident is not in the register.',
  goneTodo: 'It was removed, or never was here. Undo brings a removed incident back.',
  more: 'More',
  remove: 'Remove',
  removed: (ref: string) => `${ref} removed`,
  people: 'People',
  peopleArticle: 'GDPR art. 34(1)',
  phase: 'Phase',
  next: 'To do next',
  nothingNext: 'Nothing at the moment',
  moreDuties: (count: number) => `${count} more`,
  gaps: {
    title: (count: number) =>
      count === 1
        ? '1 point of the notification is not yet known'
        : `${count} points of the notification are not yet known`,
    article: (letters: string) => `GDPR art. 33(3)(${letters})`,
    here: 'The notification asks for this.',
    phases: 'What is missing at first may follow in phases.',
    phasesArticle: 'GDPR art. 33(4)',
  },
  clock: {
    occurred: 'Happened',
    firstSignal: 'First signal',
    aware: 'Aware',
    awareArticle: 'GDPR art. 33(1); EDPB 9/2022 para. 31',
    notAware: 'Not yet; the clock does not run',
    limit: 'Limit',
    limitArticle: 'GDPR art. 33(1)',
    limitOfDay: 'Earliest possible limit: the time of awareness is not recorded.',
    outermost: 'Outermost reading',
    outermostArticle: 'Reg. 1182/71 art. 3(1)',
    outermostHint: 'Can be argued; plan with the limit above.',
    notified: 'Authority notified',
    notifiedArticle: 'GDPR art. 33(1)',
    notNotified: 'Not yet',
    notifiedUndated: 'Yes; when is not recorded',
    decidedNot: 'No, with reasons',
    inTime: 'In time',
    lateUnknown: 'Whether it was in time cannot be told: a time of day is not recorded.',
    late: (minutes: number | null) =>
      minutes === null ? 'After the limit' : `${minutesWords(minutes)} after the limit`,
  },
  time: {
    day: 'Day',
    estimated: 'The times are estimated',
    zoneHint:
      'Times of this incident are told and typed in this zone. A change moves no instant, and a whole day stays that day.',
    signalHint: 'The first hint, before anybody was sure. It does not start the clock.',
    fromRange: (from: string, to: string) => `${from} to ${to}`,
    since: (from: string) => `Since ${from}, still going on`,
    ongoing: 'Still going on',
    roughly: (when: string) => `${when}, estimated`,
    contactHint: (officer: string | null) =>
      officer === null
        ? 'The register names no data protection officer who can be reached: name somebody here.'
        : `Empty: ${officer}, data protection officer.`,
  },
  nature: {
    unintelligibleHint: 'Such as which encryption, and where the key is.',
  },
  scope: {
    art9: 'special category, GDPR art. 9(1)',
    art10: 'GDPR art. 10',
    special: (names: string) => `Special categories (GDPR art. 9(1)): ${names}.`,
    criminal: (names: string) => `Under GDPR art. 10: ${names}.`,
    children: 'Children are among them',
    childrenArticle: 'GDPR rec. 38',
    peopleUnit: 'people',
    recordsUnit: 'records',
    contradiction: 'A number stands above. Clear it, or say how sure it is.',
  },
  effects: {
    consequencesHint: 'What it means for the people, in plain words.',
  },
  peopleState: {
    label: 'Decision',
    planned: (day: string) => `Planned for ${day}`,
    ordered: 'The authority ordered it (GDPR art. 34(4)).',
  },
  others: {
    parties: (count: number) =>
      count === 0 ? 'None recorded' : several(count, 'party', 'parties'),
    addParty: 'Add party…',
    party: (place: number) => `Party ${place}`,
    partyRemoved: 'Party removed',
    toldUsHint:
      'Once a processor has told you of the breach you are aware, and the clock runs (EDPB 9/2022, to be confirmed). What it knew before does not count.',
    authorities: (count: number) =>
      count === 0 ? 'None recorded' : several(count, 'authority', 'authorities'),
    addAuthority: 'Add authority…',
    authorityName: 'Name of the authority',
    authority: (place: number) => `Authority ${place}`,
    authorityRemoved: 'Authority removed',
    authoritiesHint: 'Such as those for network security (NIS2), banks or telecoms.',
    countries: (count: number) =>
      count === 0 ? 'None recorded' : several(count, 'country', 'countries'),
    addCountry: 'Add country…',
    country: 'Country',
    countryPlace: (place: number) => `Country ${place}`,
    countryTwice: 'This country is already in the list.',
    countryRemoved: 'Country removed',
    leadHint: (lead: string | null) => (lead === null ? null : `In the register: ${lead}.`),
    unnamed: 'Not named',
    gone: 'Processor no longer in the list',
  },
  links: {
    requests: (count: number) => (count === 0 ? 'None linked' : counted(count, 'case')),
    open: 'Open:',
    activityHint: 'Closing needs at least one: a rule of this program, not of the law.',
    gone: 'No longer in the register',
  },
  files: {
    label: 'Files',
    count: (count: number) => (count === 0 ? 'None attached' : counted(count, 'file')),
    hint: 'Kept encrypted in the vault, up to 20 MB each. A saved copy is not encrypted: keep it where the vault is kept, and delete it when it has done its work.',
    add: 'Attach file…',
    added: (name: string) => `${name} attached`,
    save: (name: string) => `Save a copy of ${name}`,
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed`,
    addedOn: (day: string) => `added ${day}`,
  },
  lessons: {
    hint: 'Why it could happen, and what is done differently from now on. Closing needs it: a rule of this program, not of the law.',
    tasks: (count: number) => (count === 0 ? 'None recorded' : counted(count, 'task')),
    open: (count: number) => `${count} open`,
    add: 'Add task…',
    what: 'What is to be done',
    task: (place: number) => `Task ${place}`,
    taskDone: (place: number) => `Task ${place}, done`,
    removed: 'Task removed',
    done: (day: string) => `Done on ${day}`,
    overdue: (day: string, days: number) => `Overdue since ${day}, ${counted(days, 'day')}`,
    today: 'Due today',
    due: (day: string) => `Due on ${day}`,
  },
  retention: {
    closed: 'Closed on',
    notClosed: 'The period begins when the incident is closed',
    eraseOn: 'May be erased',
    rule: 'Rule',
    chooseRule: 'Choose the rule',
    ruleMissing: 'No rule is chosen, so nothing says when this record may go.',
    later: (day: string) => `From ${day}`,
    now: (day: string) => `Since ${day}`,
    open: 'Not before it is closed',
    noDay: 'The rule gives no day',
    hint: 'Issued documents go with it. Until then every breach stays documented.',
    hintArticle: 'GDPR art. 33(5)',
  },
  origin: {
    source: 'Source',
    file: 'File',
    row: 'Row of the file',
    externalId: 'Number there',
    on: 'Taken over on',
  },
} as const

function several(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
