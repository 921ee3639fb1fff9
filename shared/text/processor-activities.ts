import type {
  ProcessorActivityContent,
  ServedController,
} from '../domain/processor-activities/processor-activity.ts'
import type { FieldPath } from '../domain/values/field-path.ts'

type Words = { label: string; article?: string }

/** Every field of a processor activity with the article that asks for it. */
export const processorFieldText: Record<FieldPath<ProcessorActivityContent>, Words> = {
  refNo: { label: 'Reference' },
  name: { label: 'Name' },
  owner: { label: 'Owner', article: 'Art. 24(1)' },
  status: { label: 'Status' },
  controllers: { label: 'Controllers', article: 'Art. 30(2)(a)' },
  transfersNone: { label: 'Statement', article: 'Art. 30(2)(c)' },
  transfers: { label: 'Transfers', article: 'Art. 30(2)(c), 44–49' },
  security: { label: 'Description', article: 'Art. 30(2)(d), 32(1)' },
  measureIds: { label: 'Measures', article: 'Art. 32(1)' },
  contractRef: { label: 'Contract', article: 'Art. 28(3)' },
  subProcessorIds: { label: 'Sub-processors', article: 'Art. 28(2), (4)' },
  nextReviewOn: { label: 'Next review on', article: 'Art. 5(2), 24(1)' },
  note: { label: 'Note' },
}

/** The fields of one controller served. */
export const servedControllerText = {
  name: { label: 'Name', article: 'Art. 30(2)(a)' },
  contact: { label: 'Contact', article: 'Art. 30(2)(a)' },
  representative: { label: 'Representative', article: 'Art. 30(2)(a), 27' },
  dpo: { label: 'Data protection officer', article: 'Art. 30(2)(a), 37' },
  processingCategories: { label: 'Categories of processing', article: 'Art. 30(2)(b)' },
} satisfies Record<keyof ServedController, Words>

/** The sections in the order of the article. */
export const processorSections = [
  { id: 'particulars', title: 'Particulars', article: 'Art. 30(2)' },
  { id: 'controllers', title: 'Controllers and processing', article: 'Art. 30(2)(a)–(b)' },
  { id: 'transfers', title: 'Third countries', article: 'Art. 30(2)(c)' },
  { id: 'security', title: 'Security', article: 'Art. 30(2)(d)' },
  { id: 'contracts', title: 'Contracts', article: 'Art. 28' },
  { id: 'review', title: 'Review', article: 'Art. 5(2)' },
  { id: 'history', title: 'History' },
] as const
export type ProcessorSectionId = (typeof processorSections)[number]['id']

/** Words of the list of processor activities and of their sheets. */
export const processorText = {
  title: 'On behalf of others',
  list: 'Activities on behalf of others',
  state: (total: number, incomplete: number) => {
    const all = total === 1 ? '1 activity' : `${total.toLocaleString('en-GB')} activities`
    return incomplete === 0 ? all : `${all}, ${incomplete.toLocaleString('en-GB')} incomplete`
  },
  search: 'Search activities',
  create: 'New activity',
  createTitle: 'New activity on behalf of others',
  nameOfNew: 'What is done for the controllers',
  nothingYet: 'No activities on behalf of others yet',
  forWhat:
    'This register describes what is processed as a processor, for other controllers: for whom, what, and how it is secured.',
  forWhatArticle: 'Art. 30(2)',
  nothingMatches: 'Nothing matches',
  nothingMatchesHint: 'No activity holds these words.',
  clearSearch: 'Clear search',
  reference: 'Reference',
  name: 'Name',
  recordState: 'State',
  needsYou: 'Findings',
  needYou: (count: number) =>
    count === 0 ? 'None' : count === 1 ? '1 needs you' : `${count} need you`,
  controllersColumn: 'Controllers',
  status: 'Status',
  owner: 'Owner',
  more: 'More',
  moreFor: (ref: string) => `More for ${ref}`,
  actions: 'Actions',
  duplicate: 'Duplicate',
  remove: 'Remove',
  duplicated: (ref: string) => `Copied as ${ref}`,
  removed: (ref: string) => `${ref} removed`,
  created: (ref: string) => `${ref} created`,
  back: 'On behalf of others',
  previous: 'Previous activity',
  next: 'Next activity',
  gone: 'This activity is not in the register.',
  goneTodo: 'It was removed, or never was here. Undo brings a removed activity back.',
  backToList: 'Back to the list',
  processor: 'Processor',
  processorUnnamed: 'Legal name not recorded',
  findings: (open: number, accepted: number) => {
    if (open + accepted === 0) return 'no findings'
    const needs = open === 1 ? '1 finding needs you' : `${open} findings need you`
    const rest = `${accepted} accepted`
    return accepted === 0 ? needs : open === 0 ? rest : `${needs}, ${rest}`
  },
  processorHint: 'Name, contact, officer and representative come from the register’s first pages.',
  controllerCount: (count: number) => (count === 1 ? '1 controller' : `${count} controllers`),
  controllersNone: 'None recorded',
  addController: 'Add controller…',
  controller: (place: number) => `Controller ${place}`,
  controllerRemoved: 'Controller removed',
  createdOn: 'Created',
  changedOn: 'Last changed',
} as const
