import { caseDeadlines, deadlineFacts, type CaseRules } from '../domain/requests/case-deadlines.ts'
import { caseStatus } from '../domain/requests/case-status.ts'
import { isLostPause } from '../domain/requests/clock.ts'
import { answerDeadline } from '../domain/requests/deadline.ts'
import type { EventKind, EventOf } from '../domain/requests/event.ts'
import type { Request } from '../domain/requests/request.ts'
import type { Register } from '../domain/register/register.ts'
import { counted, longDayWords } from './dates.ts'
import { completionSentences } from './reply-completion.ts'
import { isFree, lawName, nounOf, remediesText, rightsWords } from './reply-law.ts'

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

const titles: Record<ReplyKind, (request: Request) => string> = {
  receipt: ({ refNo, receivedOn, types }) =>
    `Your ${nounOf(types)} of ${longDayWords(receivedOn)}, ${refNo}`,
  identity: ({ refNo, types }) => `A question about your ${nounOf(types)}, ${refNo}`,
  extension: ({ refNo, types }) => `More time for your ${nounOf(types)}, ${refNo}`,
  refusal: ({ refNo, types }) => `Answer to your ${nounOf(types)}, ${refNo}`,
  completion: ({ refNo, types }) => `Answer to your ${nounOf(types)}, ${refNo}`,
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

function closing({ register, rules }: ReplyFacts): string {
  const { dpo, legalName, tradingName, contact } = register
  const reach = [dpo.contact.email, dpo.contact.phone, dpo.contact.postalAddress].filter(Boolean)
  const officer = [dpo.name, dpo.externalFirm].filter(Boolean).join(', ')
  const how = reach.length === 0 ? '[contact of the data protection officer]' : reach.join('; ')
  const questions =
    dpo.reasonNone !== null && officer === '' && reach.length === 0
      ? `Questions: ${contact.email ?? '[e-mail for questions]'}`
      : `Questions: our data protection officer${officer === '' ? '' : `, ${officer}`}, ${how} (${lawName(rules.regime)} art. 38(4)).`
  return `${questions}\n\n${legalName ?? tradingName ?? '[name of the controller]'}`
}

/** Which letter answers which case, in its first sentence. */
function openingSentence({ request, rules }: ReplyFacts): string {
  const about = rightsWords(request.types, rules.regime)
  return `You wrote to us on ${longDayWords(request.receivedOn)} about: ${about}. The reference is ${request.refNo}.`
}

function receiptBody({ request, rules }: ReplyFacts): string[] {
  const { types, receivedOn, refNo } = request
  const asked = rightsWords(types, rules.regime)
  return [
    `We received your ${nounOf(types)} on ${longDayWords(receivedOn)}. Its reference is ${refNo}; name it when you write to us.`,
    `As we understand it, it is about: ${asked}. If you meant something else, tell us.`,
    ...stopSentences(request, lawName(rules.regime)),
    limitSentence(request, rules),
    ...(isFree(types) ? [freeSentence(request, lawName(rules.regime))] : []),
  ]
}

// GDPR art. 12(5), 15(3): a promise without its limits could not be kept.
function freeSentence({ types }: Request, law: string): string {
  const copies = types.includes('ACCESS')
    ? ` For further copies we may charge a fee (${law} art. 15(3)).`
    : ''
  return `Our answer is free of charge, unless requests are manifestly unfounded or excessive (${law} art. 12(5)).${copies}`
}

function stopSentences({ types, events }: Request, law: string): string[] {
  const { stoppedOn } = caseStatus(events)
  const day = stoppedOn === null ? '[day]' : longDayWords(stoppedOn)
  const marketing = `We stopped using your data for direct marketing on ${day} (${law} art. 21(3)).`
  const consent = `We ended the processing that rested on your consent on ${day} (${law} art. 7(3)).`
  return [
    ...(types.includes('OBJECT_DM') ? [marketing] : []),
    ...(types.includes('WITHDRAW') ? [consent] : []),
  ]
}

/** By when we answer, and which rule says so. */
function limitSentence(request: Request, rules: CaseRules): string {
  const all = caseDeadlines(request, rules)
  const limit = ORDER.map((kind) => all.find((each) => each.kind === kind)).find(Boolean)
  if (!limit) return 'We will answer without undue delay.'
  const due = limit.due === null ? '[day of the answer]' : longDayWords(limit.due)
  if (limit.kind === 'authority') return `We will answer the supervisory authority by ${due}.`
  if (limit.kind === 'house') {
    const source = rules.regime === 'GB' ? ' (DPA 2018 s. 164A)' : ''
    return `We will answer without undue delay${source} and aim to do so by ${due}.`
  }
  const law = lawName(rules.regime)
  if (limit.isPaused)
    return `We will answer without undue delay. The time for our answer runs on once we have what we asked you for (${law} art. 12(3)).`
  // GDPR art. 12(3) does not name the withdrawal of consent.
  if (request.types.every((type) => type === 'WITHDRAW') && request.types.length > 0)
    return `We will confirm this without undue delay, at the latest on ${due}.`
  const isExtended = caseStatus(request.events).extension !== null
  const unless = isExtended
    ? ''
    : ', unless we tell you by then, with the reasons, that we need longer'
  return `We will answer without undue delay, at the latest on ${due}${unless} (${law} art. 12(3)).`
}

const ORDER = ['answer', 'authority', 'house'] as const

function identityBody(facts: ReplyFacts): string[] {
  const { request, rules } = facts
  const asked = lastOf(request, 'identity-asked')
  const reason = asked?.reason ?? '[reason for doubt]'
  const wait = { askedOn: asked?.on ?? facts.today, answeredOn: null }
  const mayPause = rules.pausePolicy === 'pause' && !isLostPause(wait, request, rules)
  const waits =
    rules.regime === 'GB' || mayPause
      ? 'While we wait for your answer, the time for our own may stand still.'
      : 'This question does not delay the time within which we have to answer.'
  return [
    openingSentence(facts),
    `Before we answer we have to be sure that it was you who wrote, because there are reasonable doubts about that (${lawName(rules.regime)} art. 12(6)): ${withStop(reason)}`,
    'For that we need: [the least that shows who you are, such as an answer from the address of your account]. Do not send a copy of an identity paper. We use what you send for this check alone.',
    waits,
  ]
}

function extensionBody(facts: ReplyFacts): string[] {
  const { request, rules } = facts
  const { months, reason, due, noticeBy } = extensionOf(facts)
  const law = lawName(rules.regime)
  return [
    `We received your request on ${longDayWords(request.receivedOn)}. It is about: ${rightsWords(request.types, rules.regime)}. The reference is ${request.refNo}.`,
    `We cannot answer it within the first month, until ${noticeBy}, and need longer in view of the complexity and number of requests (${law} art. 12(3)). The reasons: ${withStop(reason)}`,
    `We therefore need ${counted(months, 'month')} more and will answer without undue delay, at the latest on ${due} (${law} art. 12(3)).`,
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

function refusalBody(facts: ReplyFacts): string[] {
  const { request, register, rules } = facts
  const { answer } = caseStatus(request.events)
  const isPart = answer?.outcome === 'part'
  const deed = isPart
    ? `We comply with your ${nounOf(request.types)} in part only.`
    : `We do not take action on your ${nounOf(request.types)}.`
  return [
    openingSentence(facts),
    `${deed} The reasons (${lawName(rules.regime)} art. 12(4)): ${withStop(answer?.reason ?? silenceReason(facts))}`,
    ...(isPart ? ['What you receive: [what is given]'] : []),
    answer?.remedies ?? remediesText(register, rules.regime),
  ]
}

/** Why nothing is done for somebody who did not show who they are. GDPR art. 11(2), 12(2), 12(6). */
function silenceReason({ request, rules }: ReplyFacts): string {
  const { state, identity } = caseStatus(request.events)
  const open = identity.find(({ answeredOn }) => answeredOn === null)
  if (state !== 'CLOSED_UNIDENTIFIED' || !open) return '[reasons with their articles]'
  return `on ${longDayWords(open.askedOn)} we asked you to show who you are and have no answer, so that we cannot identify you (${lawName(rules.regime)} art. 11(2), 12(2), 12(6))`
}

function completionBody(facts: ReplyFacts): string[] {
  return [openingSentence(facts), ...completionSentences(facts)]
}

function lastOf<K extends EventKind>({ events }: Request, kind: K): EventOf<K> | undefined {
  return events.findLast((event): event is EventOf<K> => event.kind === kind)
}

const withStop = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
