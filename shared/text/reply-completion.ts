import type { RequestType } from '../domain/requests/types.ts'
import { isFree, lawName, nounOf, remediesText } from './reply-law.ts'
import type { ReplyFacts } from './replies.ts'

/** What was done for each right, to be checked and changed by the officer before it is sent. GDPR art. 12(3). */
export function completionSentences(facts: ReplyFacts): string[] {
  const { request, rules } = facts
  const done = [...new Set(request.types.flatMap((type) => SENTENCES[type](facts)))]
  const free = isFree(request.types)
    ? ` The answer is free of charge (${lawName(rules.regime)} art. 12(5)).`
    : ''
  return [
    ...(done.length === 0 ? ['[what was done]'] : done),
    `With this your ${nounOf(request.types)} is answered.${free}`,
  ]
}

type Sentences = (facts: ReplyFacts) => string[]

const SENTENCES: Record<RequestType, Sentences> = {
  ACCESS: accessSentences,
  RECTIFY: (facts) => [
    `We corrected: [which data] (${law(facts)} art. 16).`,
    recipientsSentence(facts),
  ],
  ERASE: (facts) => [
    `We erased: [which data] (${law(facts)} art. 17(1)).`,
    recipientsSentence(facts),
  ],
  RESTRICT: (facts) => [
    `We restricted the processing of: [which data] (${law(facts)} art. 18(1)). We will tell you before the restriction is lifted (${law(facts)} art. 18(3)).`,
    recipientsSentence(facts),
  ],
  PORT: (facts) => [
    `Enclosed you find your data in the format [which format] (${law(facts)} art. 20(1)).`,
  ],
  OBJECT: (facts) => [`We ended: [which processing] (${law(facts)} art. 21(1)).`],
  OBJECT_DM: (facts) => [
    `We no longer use your data for direct marketing (${law(facts)} art. 21(3)). We keep only what is needed to heed your objection.`,
  ],
  ADM: (facts) => [
    `[Who] looked at the decision of [day] again. The result: [result with its reasons] (${law(facts)} art. 22(3)).`,
  ],
  WITHDRAW: (facts) => [
    `We ended the processing that rested on your consent. That you withdrew it does not affect the lawfulness of what was done before (${law(facts)} art. 7(3)).`,
  ],
  CHILD_ERASE: (facts) => [
    `We erased the data that were collected from the child: [which data] (${law(facts)} art. 17(1)(f)).`,
    recipientsSentence(facts),
  ],
  COMPLAINT_SA: () => ['[Answer to the authority’s questions]'],
  COMPLAINT_DIRECT: ({ register, rules }) => [
    'We looked into your complaint. The result: [result and what was changed].',
    remediesText(register, rules.regime),
  ],
  OTHER: () => [],
}

/** Everything that comes with a copy. GDPR art. 15(1) to (4). */
function accessSentences(facts: ReplyFacts): string[] {
  const name = law(facts)
  const authority =
    facts.register.leadAuthority ??
    (name === 'GDPR' ? '[name of the supervisory authority]' : 'the Information Commissioner')
  return [
    `Enclosed you find a copy of your personal data (${name} art. 15(3)). [What was blacked out, if anything, because it would harm the rights of others (${name} art. 15(4))]`,
    `The information about their processing (${name} art. 15(1) and (2)). Purposes: [purposes]. Categories of data: [categories]. Recipients: [recipients]. How long they are kept: [period or criteria]. Where they come from, if not from you: [source]. Automated decisions: [none, or logic and consequences]. Third countries: [none, or which with their safeguards].`,
    `You can ask us to correct, erase or restrict the data, and object to their processing (${name} art. 15(1)(e)). You can lodge a complaint with a supervisory authority; the one competent for us is: ${authority} (${name} art. 15(1)(f), 77).`,
  ]
}

// That recipients were told is said only where it was recorded.
function recipientsSentence(facts: ReplyFacts): string {
  const isTold = facts.request.events.some(({ kind }) => kind === 'recipients-told')
  const told = isTold
    ? 'We told the recipients of the data.'
    : '[We told the recipients of the data; or: there are none; or: telling them is impossible or out of proportion.]'
  return `${told} If you want to know who they are, we will name them (${law(facts)} art. 19).`
}

function law({ rules }: ReplyFacts): string {
  return lawName(rules.regime)
}
