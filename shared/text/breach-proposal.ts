import type { EncryptionHint } from '../domain/breaches/encryption-hints.ts'
import type {
  AuthorityProposal,
  PeopleProposal,
  ProposalReason,
} from '../domain/breaches/proposal.ts'
import { bandWords, riskOutcomeWords } from './breach-words.ts'
import { edpbCaseName } from './edpb-cases.ts'

/** Words around the proposal. */
export const proposalText = {
  title: 'What is proposed',
  hint: 'The strictest of severity, examples and your conclusion. You decide and give the reasons.',
  none: 'Nothing can be proposed yet: answer the questions, or choose an example.',
  toBeConfirmed: 'to be confirmed',
}

type ProposalWords = { name: string; article: string }

export const authorityProposalWords: Record<AuthorityProposal | 'open', ProposalWords> = {
  notify: { name: 'Notify the authority', article: 'GDPR art. 33(1)' },
  'record-only': { name: 'Record it, without notifying', article: 'GDPR art. 33(1), 33(5)' },
  open: { name: 'Whether to notify depends on the case', article: 'GDPR art. 33(1)' },
}

export const peopleProposalWords: Record<PeopleProposal | 'open', ProposalWords> = {
  tell: { name: 'Tell the people', article: 'GDPR art. 34(1)' },
  'not-needed': { name: 'Telling the people is not needed', article: 'GDPR art. 34(1)' },
  open: { name: 'Whether to tell the people depends on the case', article: 'GDPR art. 34(1)' },
}

/** What a strict proposal may overlook where nobody else can read the data. */
export const encryptionHintWords: Record<EncryptionHint, { text: string; source: string }> = {
  'people-exempt': {
    text: 'Nobody else can read the data: where measures such as encryption protected them, the people need not be told.',
    source: 'GDPR art. 34(3)(a)',
  },
  'lower-identification': {
    text: 'Where the encryption is intact and the key is safe, negligible identification (0.25) may be the better answer.',
    source: 'ENISA 2013, to be confirmed',
  },
}

const authorityParts: Record<AuthorityProposal | 'open', string> = {
  notify: 'notify the authority',
  'record-only': 'record only',
  open: 'the authority depends on the case',
}
const peopleParts: Record<PeopleProposal | 'open', string> = {
  tell: 'tell the people',
  'not-needed': 'people need not be told',
  open: 'the people depend on the case',
}

/** What speaks for a proposal, as a sentence with its source. */
export function proposalReasonText(reason: ProposalReason): {
  text: string
  source: string
  toBeConfirmed: boolean
} {
  switch (reason.kind) {
    case 'band':
      return {
        text: `Severity ${bandWords[reason.band].toLowerCase()}: ${partsOf(reason)}. This is practice, not law.`,
        source: 'ENISA 2013',
        toBeConfirmed: true,
      }
    case 'case':
      return {
        text: `${reason.isNearest ? 'The nearest example' : 'A similar example'}: ${partsOf(reason)}.`,
        source: edpbCaseName(reason.code),
        toBeConfirmed: !reason.isConfirmed,
      }
    case 'outcome':
      return {
        text: `Your conclusion, ${riskOutcomeWords[reason.outcome].name.toLowerCase()}: ${partsOf(reason)}.`,
        source: 'GDPR art. 33(1), 34(1)',
        toBeConfirmed: false,
      }
    case 'threshold':
      return {
        text: 'The settings ask to notify the authority only at high risk, as a reform proposes; the law in force asks for it at any risk that is not unlikely.',
        source: 'GDPR art. 33(1)',
        toBeConfirmed: true,
      }
  }
}

function partsOf({
  authority,
  people,
}: {
  authority: AuthorityProposal | 'open'
  people: PeopleProposal | 'open'
}): string {
  return `${authorityParts[authority]}, ${peopleParts[people]}`
}
