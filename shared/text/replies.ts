import { caseDeadlines, deadlineFacts, type CaseRules } from '../domain/requests/case-deadlines.ts'
import { caseStatus, type CaseStatus } from '../domain/requests/case-status.ts'
import { answerDeadline } from '../domain/requests/deadline.ts'
import type { EventKind, EventOf } from '../domain/requests/event.ts'
import type { Request } from '../domain/requests/request.ts'
import type { RequestType } from '../domain/requests/types.ts'
import type { Register } from '../domain/register/register.ts'
import { counted, longDayWords } from './dates.ts'
import { requestTypeWords } from './request-words.ts'

export const REPLY_KINDS = ['receipt', 'identity', 'extension', 'refusal', 'completion'] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** Each reply: its name, where it stands in the law, and the step it is the letter of. */
export const replyWords: Record<
  ReplyKind,
  { name: string; article: string; step: EventKind | null }
> = {
  receipt: { name: 'Receipt', article: 'GDPR art. 12(2), 12(3)', step: 'acknowledged' },
  identity: { name: 'Identity question', article: 'GDPR art. 12(6)', step: 'identity-asked' },
  extension: { name: 'Extension', article: 'GDPR art. 12(3)', step: 'extended' },
  refusal: { name: 'Refusal with remedies', article: 'GDPR art. 12(4)', step: 'answered' },
  completion: { name: 'Completion', article: 'GDPR art. 12(3)', step: 'answered' },
}

/** Words of the window in which a reply is written. */
export const replyText = {
  title: (ref: string) => `Reply to ${ref}`,
  template: 'Template',
  subject: 'Subject',
  text: 'Text',
  places: (places: string) => `Not recorded, to be filled in: ${places}`,
  copy: 'Copy',
  copied: 'Reply copied',
  copyFailed: 'The reply could not be copied. Select the text and copy it.',
  saveText: 'Save as text…',
  savePdf: 'Save as PDF…',
  notEncrypted: 'A saved or copied reply is not encrypted.',
  recordHint: 'Once it is sent, the step can be recorded with its day.',
} as const

/** What a reply is made of. */
export type ReplyFacts = {
  request: Request
  register: Register
  rules: CaseRules
  today: string
}

/** A letter as the officer finds it, to be changed; what is not recorded stands in square brackets. */
export type ReplyDraft = { title: string; text: string }

/** The letter of a kind, filled from the case. GDPR art. 12. */
export function replyDraft(kind: ReplyKind, facts: ReplyFacts): ReplyDraft {
  const { request } = facts
  const paragraphs = [greeting(request), ...BODIES[kind](facts), closing(facts)]
  return { title: titles[kind](request), text: paragraphs.filter(Boolean).join('\n\n') }
}

/** The places of a text that still have to be filled in, each once. */
export function openPlaces(text: string): string[] {
  return [...new Set(text.match(/\[[^\][\n]+\]/g) ?? [])]
}

/** What a person is told who does not get everything. GDPR art. 12(4), 77, 79. */
export function remediesText({ leadAuthority }: Pick<Register, 'leadAuthority'>): string {
  const authority = leadAuthority ?? '[name of the supervisory authority]'
  return (
    'You can lodge a complaint with a supervisory authority, in particular in the country where you live or work or ' +
    `where you see the infringement (GDPR art. 12(4), 77). The authority competent for us is: ${authority}. ` +
    'You can also go to court (GDPR art. 12(4), 79).'
  )
}

const titles: Record<ReplyKind, (request: Request) => string> = {
  receipt: ({ refNo, receivedOn }) => `Your request of ${longDayWords(receivedOn)}, ${refNo}`,
  identity: ({ refNo }) => `A question about your request, ${refNo}`,
  extension: ({ refNo }) => `More time for your request, ${refNo}`,
  refusal: ({ refNo }) => `Answer to your request, ${refNo}`,
  completion: ({ refNo }) => `Answer to your request, ${refNo}`,
}

const BODIES: Record<ReplyKind, (facts: ReplyFacts) => string[]> = {
  receipt: receiptBody,
  identity: identityBody,
  extension: extensionBody,
  refusal: refusalBody,
  completion: completionBody,
}

function greeting({ requester }: Request): string {
  return `Dear ${requester.name ?? '[name of the person]'},`
}

function closing({ register }: ReplyFacts): string {
  const { dpo, legalName, tradingName, contact } = register
  const reach = [dpo.contact.email, dpo.contact.phone, dpo.contact.postalAddress].filter(Boolean)
  const officer = [dpo.name, dpo.externalFirm].filter(Boolean).join(', ')
  const how = reach.length === 0 ? '[contact of the data protection officer]' : reach.join('; ')
  const questions =
    dpo.reasonNone !== null && officer === '' && reach.length === 0
      ? `Questions: ${contact.email ?? '[e-mail for questions]'}`
      : `Questions: our data protection officer${officer === '' ? '' : `, ${officer}`}, ${how} (GDPR art. 38(4)).`
  return `${questions}\n\n${legalName ?? tradingName ?? '[name of the controller]'}`
}

/** Which rights the letter is about: "access and copy (GDPR art. 15)". */
function rightsWords(types: readonly RequestType[]): string {
  const known = types.filter((type) => type !== 'OTHER')
  if (known.length === 0) return '[what the person asks for]'
  return known
    .map((type) => `${lowerFirst(requestTypeWords[type].name)} (${requestTypeWords[type].article})`)
    .join('; ')
}

function receiptBody({ request, rules }: ReplyFacts): string[] {
  const status = caseStatus(request.events)
  return [
    `We received your request on ${longDayWords(request.receivedOn)}. Its reference is ${request.refNo}; name it when you write to us.`,
    `As we understand it, you ask for: ${rightsWords(request.types)}. If you meant something else, tell us.`,
    ...stopSentence(request, status),
    limitSentence(request, rules),
    'The answer is free of charge (GDPR art. 12(5)).',
  ]
}

function stopSentence({ types }: Request, { stoppedOn }: CaseStatus): string[] {
  const [what, article] = types.includes('OBJECT_DM')
    ? ['using your data for direct marketing', 'GDPR art. 21(3)']
    : ['the processing that rested on your consent', 'GDPR art. 7(3)']
  if (!types.includes('OBJECT_DM') && !types.includes('WITHDRAW')) return []
  const day = stoppedOn === null ? '[day]' : longDayWords(stoppedOn)
  return [`We ended ${what} on ${day} (${article}).`]
}

/** By when we answer, and which rule says so. */
function limitSentence(request: Request, rules: CaseRules): string {
  const all = caseDeadlines(request, rules)
  const limit =
    all.find(({ kind }) => kind === 'answer') ??
    all.find(({ kind }) => kind === 'authority') ??
    all.find(({ kind }) => kind === 'house')
  if (!limit) return 'We will answer without undue delay.'
  const due = limit.due === null ? '[day of the answer]' : longDayWords(limit.due)
  switch (limit.kind) {
    case 'house':
      return `We will answer without undue delay and aim to do so by ${due}.`
    case 'authority':
      return `We will answer by ${due}.`
    case 'answer':
    case 'stop':
    case 'acknowledge':
      return limit.isPaused
        ? 'We will answer without undue delay. The time for our answer runs on once we have what we asked you for (GDPR art. 12(3)).'
        : `We will answer without undue delay, at the latest on ${due} (GDPR art. 12(3)).`
  }
}

function identityBody({ request, rules }: ReplyFacts): string[] {
  const asked = lastOf(request, 'identity-asked')
  const reason = asked?.reason ?? '[reason for doubt]'
  const waits =
    rules.regime === 'GB' || rules.pausePolicy === 'pause'
      ? 'While we wait for your answer, the time for our own may stand still.'
      : 'This question does not delay the time within which we have to answer.'
  return [
    `You wrote to us on ${longDayWords(request.receivedOn)} about: ${rightsWords(request.types)}. The reference is ${request.refNo}.`,
    `Before we answer we have to be sure that it was you who wrote, because there are reasonable doubts about that (GDPR art. 12(6)): ${withStop(reason)}`,
    'For that we need: [the least that shows who you are, such as an answer from the address of your account]. Do not send a copy of an identity paper. We use what you send for this check alone.',
    waits,
  ]
}

function extensionBody(facts: ReplyFacts): string[] {
  const { request } = facts
  const { months, reason, due, noticeBy } = extensionOf(facts)
  return [
    `We received your request on ${longDayWords(request.receivedOn)}. It is about: ${rightsWords(request.types)}. The reference is ${request.refNo}.`,
    `We cannot answer it within the first month, until ${noticeBy}, because of its complexity and of the number of requests (GDPR art. 12(3)): ${withStop(reason)}`,
    `We therefore need ${counted(months, 'month')} more and will answer without undue delay, at the latest on ${due} (GDPR art. 12(3)).`,
  ]
}

/** The extension that was told; while none was, the longest possible one told today. */
function extensionOf({ request, rules, today }: ReplyFacts) {
  const status = caseStatus(request.events)
  const told = lastOf(request, 'extended')
  const months = told?.months ?? rules.extensionMonthsMax
  const extension = status.extension ?? { notifiedOn: today, months }
  const found = answerDeadline({ ...deadlineFacts(request.receivedOn, status), extension }, rules)
  const isMoved = found.due !== null && found.extensionValid === true
  return {
    months,
    reason: told?.reason ?? '[reasons for the delay]',
    due: isMoved && found.due !== null ? longDayWords(found.due) : '[new day of the answer]',
    noticeBy:
      found.noticeBy === null ? '[last day of the first month]' : longDayWords(found.noticeBy),
  }
}

function refusalBody({ request, register }: ReplyFacts): string[] {
  const { answer } = caseStatus(request.events)
  const isPart = answer?.outcome === 'part'
  const deed = isPart
    ? 'We comply with your request in part only.'
    : 'We do not take action on your request.'
  return [
    `You wrote to us on ${longDayWords(request.receivedOn)} about: ${rightsWords(request.types)}. The reference is ${request.refNo}.`,
    `${deed} The reasons (GDPR art. 12(4)): ${withStop(answer?.reason ?? '[reasons with their articles]')}`,
    ...(isPart ? ['What you receive: [what is given]'] : []),
    answer?.remedies ?? remediesText(register),
  ]
}

function completionBody({ request }: ReplyFacts): string[] {
  const done = [...new Set(request.types.flatMap((type) => doneSentences[type]))]
  const sentences = done.length === 0 ? ['[what was done]'] : done
  return [
    `You wrote to us on ${longDayWords(request.receivedOn)} about: ${rightsWords(request.types)}. The reference is ${request.refNo}.`,
    ...sentences,
    'With this your request is answered. The answer is free of charge (GDPR art. 12(5)).',
  ]
}

const RECIPIENTS =
  'We told the recipients of the data. If you want to know who they are, we will name them (GDPR art. 19).'

/** What was done for each right, to be checked and changed by the officer before it is sent. */
const doneSentences: Record<RequestType, readonly string[]> = {
  ACCESS: [
    'Enclosed you find a copy of your personal data and the information about their processing (GDPR art. 15(1) to (3)). What concerns other people is blacked out (GDPR art. 15(4)).',
  ],
  RECTIFY: ['We corrected: [which data] (GDPR art. 16).', RECIPIENTS],
  ERASE: ['We erased: [which data] (GDPR art. 17(1)).', RECIPIENTS],
  RESTRICT: [
    'We restricted the processing of: [which data] (GDPR art. 18(1)). We will tell you before the restriction is lifted (GDPR art. 18(3)).',
    RECIPIENTS,
  ],
  PORT: ['Enclosed you find your data in the format [which format] (GDPR art. 20(1)).'],
  OBJECT: ['We ended: [which processing] (GDPR art. 21(1)).'],
  OBJECT_DM: [
    'We no longer use your data for direct marketing (GDPR art. 21(3)). We keep only what is needed to heed your objection.',
  ],
  ADM: [
    '[Who] looked at the decision of [day] again. The result: [result with its reasons] (GDPR art. 22(3)).',
  ],
  WITHDRAW: [
    'We ended the processing that rested on your consent (GDPR art. 7(3)). What was done before remains lawful.',
  ],
  CHILD_ERASE: [
    'We erased the data that were collected from the child: [which data] (GDPR art. 17(1)(f)).',
    RECIPIENTS,
  ],
  COMPLAINT_SA: ['[Answer to the authority’s questions]'],
  COMPLAINT_DIRECT: ['We looked into your complaint. The result: [result and what was changed].'],
  OTHER: [],
}

function lastOf<K extends EventKind>({ events }: Request, kind: K): EventOf<K> | undefined {
  return events.findLast((event): event is EventOf<K> => event.kind === kind)
}

const withStop = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
