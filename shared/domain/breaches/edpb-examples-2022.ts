import { BREAK_IN, GOT_OUT, WRONG_ADDRESS, type EdpbExample } from './edpb-example.ts'

/** The examples of EDPB Guidelines 9/2022, annex B, with what they advise. */
export const EXAMPLES_2022 = {
  '9/2022-i': {
    authority: 'no',
    people: 'no',
    features: { kind: ['device-lost-or-stolen'], unintelligible: ['yes'], exfiltrated: ['no'] },
  },
  '9/2022-ii': {
    authority: 'depends',
    people: 'depends',
    features: {
      kind: BREAK_IN,
      nature: ['confidentiality'],
      people: ['users', 'customers'],
      exfiltrated: GOT_OUT,
    },
  },
  '9/2022-iii': {
    authority: 'no',
    people: 'no',
    features: {
      kind: ['power-or-system-failure'],
      nature: ['availability'],
      special: ['no'],
      people: ['customers'],
      loss: ['temporary'],
    },
  },
  '9/2022-iv': {
    authority: 'depends',
    people: 'depends',
    features: {
      kind: ['ransomware'],
      nature: ['availability'],
      exfiltrated: ['no'],
      loss: ['permanent'],
    },
  },
  '9/2022-v': {
    authority: 'yes',
    people: 'depends',
    features: {
      kind: ['sent-to-wrong-person'],
      nature: ['confidentiality'],
      data: ['financial'],
      people: ['customers'],
      count: ['few'],
    },
  },
  '9/2022-vi': {
    authority: 'yes',
    people: 'yes',
    features: {
      kind: [...BREAK_IN, 'published-by-mistake'],
      nature: ['confidentiality'],
      data: ['credentials', 'purchases'],
      people: ['users', 'customers'],
      count: ['many'],
      exfiltrated: GOT_OUT,
      unintelligible: ['no', 'partly'],
    },
  },
  '9/2022-vii': {
    authority: 'yes',
    people: 'depends',
    features: {
      kind: ['software-fault', 'misconfiguration'],
      nature: ['confidentiality'],
      exfiltrated: ['no'],
      party: ['processor'],
    },
  },
  '9/2022-viii': {
    authority: 'yes',
    people: 'yes',
    features: {
      kind: ['power-or-system-failure', 'denial-of-service', 'hacking', 'malware'],
      nature: ['availability'],
      data: ['health'],
      special: ['yes'],
      people: ['patients'],
      loss: ['temporary'],
    },
  },
  '9/2022-ix': {
    authority: 'yes',
    people: 'depends',
    features: {
      kind: WRONG_ADDRESS,
      nature: ['confidentiality'],
      people: ['minors', 'users'],
      count: ['many'],
    },
  },
  '9/2022-x': {
    authority: 'depends',
    people: 'depends',
    features: {
      kind: ['open-distribution-list'],
      nature: ['confidentiality'],
      data: ['contact'],
      special: ['no'],
      people: ['newsletter-subscribers', 'prospects', 'customers'],
    },
  },
} as const satisfies Record<string, EdpbExample>
