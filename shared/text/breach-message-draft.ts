import type { Breach } from '../domain/breaches/breach.ts'
import { breachStatus } from '../domain/breaches/breach-status.ts'
import * as choices from '../domain/breaches/choices.ts'
import { concernsChildren } from '../domain/breaches/concerns-children.ts'
import { MESSAGE_PARTS, type MessagePart, type PeopleMessage } from '../domain/breaches/message.ts'
import type { Register } from '../domain/register/register.ts'
import { dayOf } from '../domain/values/day.ts'
import { hasInk } from '../domain/values/text.ts'
import { messageText } from './breach-message.ts'
import { longDayWords } from './dates.ts'

type Kind = choices.IncidentKind
type Data = (typeof choices.AFFECTED_DATA)[number]
type Impact = (typeof choices.IMPACTS)[number]

/** A reader wants to know what happened, what it means, what is done, what to do, and whom to ask. */
export const PARTS_IN_ORDER = [
  'nature',
  'consequences',
  'measures',
  'advice',
  'contact',
] as const satisfies readonly MessagePart[]

/** The message with its empty parts written from the record; what was written stays as it is. GDPR art. 34(2). */
export function draftedMessage(breach: Breach, register: Register): PeopleMessage {
  const { message } = breach
  const name = register.tradingName ?? register.legalName
  const written = <K extends keyof PeopleMessage>(part: K, draft: string | null) =>
    hasInk(message[part]) ? message[part] : draft
  return {
    subject: written('subject', words.subject(name)),
    opening: written('opening', concernsChildren(breach) ? words.openingChild : words.opening),
    nature: written('nature', natureDraft(breach)),
    contact: written('contact', contactDraft(breach, register)),
    consequences: written('consequences', listed(breach.impacts.map((one) => impacts[one]))),
    measures: written('measures', measuresDraft(breach)),
    advice: written('advice', adviceDraft(breach)),
    closing: written('closing', name === null ? words.regret : `${words.regret}\n\n${name}`),
  }
}

/** The whole message as plain text, its parts under their headings. */
export function messageAsText(message: PeopleMessage): string {
  const parts = PARTS_IN_ORDER.map((part) => {
    const text = message[part]
    return `${messageText.parts[part].heading}\n\n${hasInk(text) ? text : messageText.stillMissing}`
  })
  const all = [message.subject, message.opening, ...parts, message.closing]
  return all.filter(hasInk).join('\n\n')
}

/** How many parts that the law asks for were empty before and are written now. */
export function draftedParts(before: PeopleMessage, after: PeopleMessage): number {
  return MESSAGE_PARTS.filter((part) => !hasInk(before[part]) && hasInk(after[part])).length
}

function natureDraft(breach: Breach): string | null {
  const kinds = breach.incidentKinds.flatMap((kind) => happenings[kind] ?? [])
  const natures = breach.natures.map((nature) => effectsOn[nature])
  if (kinds.length + natures.length === 0) return null
  const { awareAt } = breachStatus(breach)
  const learned = awareAt && words.learned(longDayWords(dayOf(awareAt, breach.timeZone)))
  const types = breach.data.types.flatMap((type) => dataNames[type] ?? [])
  const all = [...types, ...(breach.data.other === null ? [] : [breach.data.other])]
  const data = all.length === 0 ? null : words.data(all.join(', '))
  return paragraphs([sentences([learned, ...kinds, ...natures]), data])
}

function measuresDraft({ measuresTaken, measuresPlanned }: Breach): string | null {
  return paragraphs([measuresTaken, measuresPlanned && words.planned(measuresPlanned)])
}

function contactDraft({ contactPoint }: Breach, { dpo, contact }: Register): string | null {
  if (hasInk(contactPoint)) return words.ask(contactPoint ?? '')
  const { email, phone, postalAddress } = dpo.contact
  const reach = [email ?? contact.email, phone ?? contact.phone, postalAddress].filter(hasInk)
  if (reach.length === 0) return null
  return words.ask([dpo.name, words.officer, ...reach].filter(hasInk).join('\n'))
}

function adviceDraft(breach: Breach): string | null {
  const { types } = breach.data
  const isSeen = breach.natures.includes('confidentiality')
  const onSeen = isSeen ? ADVICE.filter(({ on }) => on.some((type) => types.includes(type))) : []
  const isLost = breach.natures.some((nature) => nature !== 'confidentiality')
  const advice = [
    ...onSeen.map(({ text }) => text),
    ...(isLost ? [words.check] : []),
    ...(concernsChildren(breach) && isSeen ? [words.child] : []),
  ]
  return listed(advice)
}

function listed(lines: readonly string[]): string | null {
  if (lines.length < 2) return lines[0] ?? null
  return lines.map((line) => `– ${line}`).join('\n')
}

function paragraphs(parts: readonly (string | null)[]): string | null {
  return parts.filter(hasInk).join('\n\n') || null
}

function sentences(parts: readonly (string | null)[]): string {
  return parts.filter(hasInk).join(' ')
}

const words = {
  subject: (name: string | null) =>
    name === null
      ? 'An incident with your personal data'
      : `An incident with your personal data at ${name}`,
  opening: 'We are writing to you because an incident has affected personal data about you.',
  openingChild:
    'We are writing to you because an incident has affected personal data about you, or about your child if you are reading this as a parent or guardian.',
  learned: (day: string) =>
    `On ${day} we learned of an incident in which personal data are affected.`,
  data: (types: string) => `These data about you may be affected: ${types}.`,
  planned: (text: string) => `What we will do next: ${text}`,
  ask: (whom: string) => `If you have questions, write to or call:\n${whom}`,
  officer: 'Data protection officer',
  check: 'Check what you have with us and tell us if something is wrong or missing.',
  child:
    'If this is about your child: talk about it together, and look at messages from strangers with your child.',
  regret: 'We are sorry that this happened.',
}

const effectsOn: Record<choices.Nature, string> = {
  confidentiality: 'People who should not see these data have seen them, or could have.',
  integrity: 'Some of these data were changed although they should not have been.',
  availability: 'Some of these data were lost or could not be reached for a while.',
}

/** What happened, in a sentence that blames nobody; null where only the officer can say it. */
const happenings: Record<Kind, string | null> = {
  ransomware: 'Somebody locked computers of ours with malicious software.',
  malware: 'Malicious software got into our systems.',
  hacking: 'Somebody broke into one of our systems.',
  'credential-stuffing': 'Somebody tried passwords stolen elsewhere on accounts with us.',
  phishing: 'Somebody got access through a forged message.',
  'social-engineering': 'Somebody pretended to be another person and got information that way.',
  'denial-of-service': 'One of our systems was flooded and could not be reached.',
  'vulnerability-exploited': 'Somebody used a weakness in software that we run.',
  misconfiguration: 'A setting of one of our systems was wrong.',
  'access-by-staff': 'Data were looked at inside our organisation without need.',
  'copied-by-staff': 'Data were copied inside our organisation without need.',
  'sent-to-wrong-person': 'Data were sent to the wrong person.',
  'wrong-attachment': 'A message went out with the wrong attachment.',
  'open-distribution-list':
    'A message went out in which recipients could see each other’s addresses.',
  'published-by-mistake': 'Data were published by mistake.',
  'device-lost-or-stolen': 'A device with data on it was lost or stolen.',
  'paper-lost-or-stolen': 'Papers were lost or stolen.',
  'improper-disposal': 'Data were thrown away without being destroyed.',
  'software-fault': 'There was a fault in software that we run.',
  'power-or-system-failure': 'One of our systems failed.',
  other: null,
}

const dataNames: Record<Data, string | null> = {
  basic: 'basic data such as your name',
  contact: 'your contact data',
  identification: 'identification numbers',
  'id-document': 'a copy of your identity document',
  credentials: 'your user name and password',
  financial: 'financial data',
  'payment-card': 'data of your payment card',
  purchases: 'your purchases and contracts',
  communications: 'messages',
  location: 'where you were',
  usage: 'how you used our service',
  'image-or-voice': 'pictures or recordings',
  'racial-or-ethnic-origin': 'data on your origin',
  'political-opinions': 'data on your political opinions',
  'religion-or-belief': 'data on your religion or belief',
  'trade-union': 'data on trade union membership',
  genetic: 'genetic data',
  biometric: 'biometric data',
  health: 'data on your health',
  'sex-life': 'data on your sex life or orientation',
  criminal: 'data on convictions and offences',
  other: null,
}

const impacts: Record<Impact, string> = {
  'loss-of-control': 'Others may use data about you without your knowledge.',
  'limitation-of-rights': 'You may find it harder to use your rights.',
  discrimination: 'Others may treat you worse because of what they know about you.',
  'identity-theft': 'Somebody may pretend to be you.',
  fraud: 'Somebody may try to deceive you or others with these data.',
  'financial-loss': 'You may lose money.',
  'reversal-of-pseudonymisation': 'Data kept without your name may be traced back to you.',
  reputation: 'Your reputation may suffer.',
  'loss-of-secrecy': 'Something told in confidence may become known.',
  'physical-harm': 'Your safety or health may be at risk.',
  distress: 'It may worry or distress you.',
  'spam-or-phishing': 'You may get forged or unwanted messages and calls.',
  other: 'There may be other effects on you.',
}

const ADVICE: readonly { on: readonly Data[]; text: string }[] = [
  {
    on: ['credentials'],
    text: 'Change your password with us, and everywhere else where you use the same one. Switch on a second factor for signing in where you can.',
  },
  {
    on: ['payment-card'],
    text: 'Watch the statements of your card, and ask your bank to block or replace it if you see a payment that you do not know.',
  },
  {
    on: ['financial'],
    text: 'Watch your account statements, and tell your bank at once of anything that you do not know.',
  },
  {
    on: ['identification', 'id-document'],
    text: 'Look out for contracts, bills or accounts in your name that you did not ask for, and report them to the police. Ask the office that issued your document whether to replace it.',
  },
  {
    on: ['basic', 'contact', 'communications', 'purchases', 'usage'],
    text: 'Be careful with messages and calls that refer to these data. Open no links or attachments that you did not expect. We never ask for your password.',
  },
  {
    on: ['location'],
    text: 'If you feel followed or unsafe, tell the police.',
  },
  {
    on: ['image-or-voice', ...choices.SPECIAL_DATA, 'criminal'],
    text: 'If somebody threatens you with these data or makes them public, do not pay. Keep the proof, tell the police, and tell us.',
  },
]
