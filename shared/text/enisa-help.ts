import type { DataType, SeverityAnswers } from '../domain/breaches/severity.ts'

/** Words around the help tables of the severity calculator. */
export const enisaHelpText = {
  method: 'Severity method of ENISA, 2013',
  helpOnly: 'Examples to help you choose; sources differ on single ones.',
  toBeConfirmed: 'to be confirmed',
  raising:
    'Speaks for more: much data per person in time and content, the field in which you work, vulnerable people.',
  lowering:
    'Speaks for less: invalid or old data, data already public, data whose nature reveals little.',
  credentials: 'Credentials take the type of the data that they open.',
  several: 'Score each type of data that is affected; the highest counts.',
  notTwice:
    'If you chose negligible identification because the data are encrypted, do not count the mark for unreadable data a second time.',
}

/** What a type of data covers. */
export const dataTypeWords: Record<DataType, { name: string; covers: string }> = {
  simple: { name: 'Simple', covers: 'Identity, contact, family, education, work' },
  behavioural: { name: 'Behavioural', covers: 'Location, traffic, preferences, habits' },
  financial: { name: 'Financial', covers: 'Income, transactions, cards, invoices, welfare' },
  sensitive: {
    name: 'Sensitive',
    covers: 'Health, politics, sex life and other data of GDPR art. 9(1)',
  },
}

/** A cell of a help table: by how much it moves the score, when, and an example. */
export type ContextHelp = { adjust: number; when: string; example: string | null }

/** How context moves the score of a type, from the lowest to the highest. ENISA 2013. */
export const contextHelp: Record<DataType, readonly ContextHelp[]> = {
  simple: [
    { adjust: 0, when: 'As a rule', example: null },
    {
      adjust: 1,
      when: 'Volume, or the kind of organisation, allows assumptions on social or financial status',
      example: 'The list of a luxury shop',
    },
    {
      adjust: 2,
      when: 'It allows assumptions on health, sex life, politics or religion',
      example: 'The list of an online pharmacy',
    },
    {
      adjust: 3,
      when: 'Safety or condition of a person is at stake; a vulnerable group; minors',
      example: 'A list of undercover officers',
    },
  ],
  behavioural: [
    {
      adjust: -1,
      when: 'It gives no real insight, or is easily found in public',
      example: 'The list of calls to a help desk',
    },
    { adjust: 0, when: 'As a rule', example: 'One week of calls' },
    { adjust: 1, when: 'A detailed profile of daily life', example: 'One year of calls' },
    {
      adjust: 2,
      when: 'A profile of sensitive aspects',
      example: 'Calls to a psychological help line',
    },
  ],
  financial: [
    {
      adjust: -2,
      when: 'It gives no insight',
      example: 'Being a customer of a bank; a card that expired long ago',
    },
    {
      adjust: -1,
      when: 'Some data, but no insight',
      example: 'One day without detail; an account number alone',
    },
    { adjust: 0, when: 'As a rule', example: 'One month of balances' },
    {
      adjust: 1,
      when: 'Full data; fraud or a full profile is possible',
      example: 'One year in detail; a full card',
    },
  ],
  sensitive: [
    {
      adjust: -3,
      when: 'It gives no insight',
      example: 'That a general blood test was made',
    },
    {
      adjust: -2,
      when: 'It allows general assumptions',
      example: 'A test in an emergency unit',
    },
    {
      adjust: -1,
      when: 'It allows assumptions on sensitive facts',
      example: 'A test for a given disease',
    },
    { adjust: 0, when: 'As a rule', example: 'The result of the test' },
  ],
}

/** What a person may be identified by, in the columns of the help table. */
export const IDENTIFIERS = ['name', 'number', 'contact', 'email', 'picture', 'code'] as const
export type Identifier = (typeof IDENTIFIERS)[number]

export const identifierWords: Record<Identifier, string> = {
  name: 'Name only',
  number: 'Identification number',
  contact: 'Telephone or address',
  email: 'E-mail address',
  picture: 'Picture',
  code: 'Code or alias',
}

/** A level of identification with its cells; a cell that the method leaves empty is null. */
export type IdentificationHelp = {
  value: SeverityAnswers['identification']
  name: string
  cells: Record<Identifier, string | null>
}

/** How easily a person is identified, from negligible to maximum. ENISA 2013. */
export const identificationHelp: readonly IdentificationHelp[] = [
  {
    value: 0.25,
    name: 'Negligible',
    cells: {
      name: 'A common name in a large country',
      number: 'No reference register at hand',
      contact: 'In no directory',
      email: 'Reveals no name and cannot be searched',
      picture: 'Unclear or distant',
      code: 'Cannot be linked',
    },
  },
  {
    value: 0.5,
    name: 'Limited',
    cells: {
      name: 'A name rare in the country, or in a small town',
      number: 'With the date of birth',
      contact: 'In a small area',
      email: null,
      picture: 'With hints at the place',
      code: null,
    },
  },
  {
    value: 0.75,
    name: 'Significant',
    cells: {
      name: 'A rare name in a small place',
      number: 'With e-mail address or employer',
      contact: null,
      email: 'Can be searched and is linked to profiles',
      picture: 'Clear, and nothing else',
      code: 'Says something about the person',
    },
  },
  {
    value: 1,
    name: 'Maximum',
    cells: {
      name: 'With date of birth, e-mail address or address',
      number: 'With the name, or in a public register',
      contact: 'In a public directory',
      email: 'Contains the full name and can be searched',
      picture: 'Clear, and linked to more data',
      code: 'Linked to the person',
    },
  },
]

/** What adds to the score, by points. */
export type CircumstanceHelp = { points: 0 | 0.25 | 0.5; when: string }

export const circumstanceHelp: Record<
  'confidentiality' | 'integrity' | 'availability',
  { name: string; levels: readonly CircumstanceHelp[] }
> = {
  confidentiality: {
    name: 'Loss of confidentiality',
    levels: [
      { points: 0, when: 'Exposed, without a sign of unlawful access' },
      { points: 0.25, when: 'Known recipients, limited in number' },
      { points: 0.5, when: 'An unknown number of recipients, or published' },
    ],
  },
  integrity: {
    name: 'Loss of integrity',
    levels: [
      { points: 0, when: 'Not altered, or altered without any wrong use found' },
      { points: 0.25, when: 'Altered and possibly used; can be put right' },
      { points: 0.5, when: 'Altered and possibly used; cannot be put right' },
    ],
  },
  availability: {
    name: 'Loss of availability',
    levels: [
      { points: 0, when: 'Not lost, or recovered without difficulty' },
      { points: 0.25, when: 'Out of reach for a time' },
      { points: 0.5, when: 'Cannot be recovered' },
    ],
  },
}

export const maliciousHelp = {
  name: 'Malicious intent',
  no: 'No',
  yes: 'Yes, adds 0.5',
}
