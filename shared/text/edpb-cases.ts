import { EDPB_CASES, type EdpbCase, type EdpbCode } from '../domain/breaches/edpb-cases.ts'
import type { Advice, CaseFeature } from '../domain/breaches/edpb-example.ts'

/** Words around the published examples. */
export const edpbText = {
  title: 'Nearest published examples',
  hint: 'Examples of the European Data Protection Board that resemble this incident. They advise; you decide.',
  none: 'No published example is about this kind of incident. Record the kind of incident to compare.',
  authority: 'Authority (GDPR art. 33(1))',
  people: 'People (GDPR art. 34(1))',
  confirmed: 'compared with the original',
  mark: 'to be confirmed',
  toBeConfirmed: 'to be confirmed: compare with the original before quoting',
  shares: 'Shares',
  differs: 'Differs in',
  record: 'Every breach goes into the internal record, whatever is decided (GDPR art. 33(5)).',
}

type CaseWords = { facts: string; authority?: string; people?: string }

/** Each example in short: its facts, and its conditions where the advice is not a plain yes or no. */
const cases: Record<EdpbCode, CaseWords> = {
  '01/2021-01': {
    facts: 'Ransomware; restored from backup in hours, encrypted at rest, nothing taken.',
  },
  '01/2021-02': { facts: 'Ransomware; no electronic backup, a few dozen people.' },
  '01/2021-03': { facts: 'Ransomware in a hospital; a backup exists, but treatment is delayed.' },
  '01/2021-04': {
    facts: 'Ransomware at a transport company; no backup, and data were taken.',
  },
  '01/2021-05': { facts: 'Job applications taken from a website by malware.' },
  '01/2021-06': {
    facts: 'Salted passwords under a strong hash taken; users were asked to change them.',
    people: 'No, but advisable',
  },
  '01/2021-07': { facts: 'Stolen passwords tried out at a bank.' },
  '01/2021-08': { facts: 'An employee who leaves copied the contacts of clients.' },
  '01/2021-09': {
    facts: 'A list sent by mistake to a trusted insurance broker, who deleted it.',
  },
  '01/2021-10': { facts: 'Tablets stolen; encrypted, wiped from afar, with a backup.' },
  '01/2021-11': { facts: 'An unencrypted notebook stolen; data of many customers on it.' },
  '01/2021-12': { facts: 'A paper file of an addiction clinic stolen.' },
  '01/2021-13': { facts: 'Two orders of shoes swapped in the post.' },
  '01/2021-14': {
    facts: 'A job office sent the social security data of many people by e-mail by mistake.',
  },
  '01/2021-15': {
    facts:
      'The participants of a course e-mailed to former participants; notes on the food intolerance of two.',
  },
  '01/2021-16': { facts: 'An insurer put two letters into one envelope.' },
  '01/2021-17': {
    facts: 'A caller posed as a client at a telephone help line and had the bill redirected.',
  },
  '01/2021-18': {
    facts: 'A forwarding rule in a mailbox leaked invoices and data of staff.',
  },
  '9/2022-i': { facts: 'An encrypted backup medium stolen; the key is safe and a copy exists.' },
  '9/2022-ii': {
    facts: 'Data taken from an online service.',
    authority: 'Yes, if consequences are likely',
    people: 'Depends on the data; yes if severity is high',
  },
  '9/2022-iii': { facts: 'A power cut of some minutes at a call centre.' },
  '9/2022-iv': {
    facts: 'Ransomware without a backup.',
    authority: 'Yes, if consequences are likely',
    people: 'Depends on the data and the effect',
  },
  '9/2022-v': {
    facts: 'One bank statement sent to the wrong customer.',
    people: 'Only those affected, if risk is high',
  },
  '9/2022-vi': {
    facts: 'User names, passwords and purchases of a marketplace published.',
    authority: 'Yes; the lead authority if it crosses borders',
  },
  '9/2022-vii': {
    facts: 'A host finds a flaw in its authorisation.',
    authority: 'The controllers notify; the host tells them at once',
    people: 'No, if risk is not high',
  },
  '9/2022-viii': { facts: 'Hospital records out of reach for 30 hours.' },
  '9/2022-ix': {
    facts: 'Data of students sent to a list of more than 1,000 recipients.',
    people: 'Depends on scope and type',
  },
  '9/2022-x': {
    facts: 'Marketing mail in which all recipients see the addresses of the others.',
    authority: 'May be needed if there are many, or the data are sensitive',
    people: 'Depends',
  },
}

const adviceWords: Record<Advice, string> = { yes: 'Yes', no: 'No', depends: 'Depends' }

/** What is compared, named for the list of what two cases share. */
export const caseFeatureWords: Record<CaseFeature, string> = {
  kind: 'kind of incident',
  nature: 'nature of the breach',
  data: 'type of data',
  special: 'special categories',
  people: 'who is affected',
  count: 'number of people',
  exfiltrated: 'whether data left',
  unintelligible: 'whether others can read the data',
  loss: 'loss of data',
  party: 'other organisations',
}

/** An example as it is shown: where it stands, its facts, its advice and how certain that is. */
export function edpbCaseWords(example: EdpbCase): {
  name: string
  facts: string
  authority: string
  people: string
  certainty: string
} {
  const { facts, authority, people } = cases[example.code]
  return {
    name: edpbCaseName(example.code),
    facts,
    authority: authority ?? adviceWords[example.authority],
    people: people ?? adviceWords[example.people],
    certainty: example.isConfirmed ? edpbText.confirmed : edpbText.toBeConfirmed,
  }
}

/** Where an example stands, with the mark of what was not compared with the original. */
export function edpbCaseCited(code: string): string {
  const isOpen = EDPB_CASES.some((example) => example.code === code && !example.isConfirmed)
  return isOpen ? `${edpbCaseName(code)} (${edpbText.mark})` : edpbCaseName(code)
}

/** Where an example stands: `EDPB Guidelines 01/2021, case 1`; a code that is none is given back. */
export function edpbCaseName(code: string): string {
  if (!EDPB_CASES.some((example) => example.code === code)) return code
  const [guidelines = '', number = ''] = code.split('-')
  const place = guidelines === '9/2022' ? `annex B, case ${number}` : `case ${Number(number)}`
  return `EDPB Guidelines ${guidelines}, ${place}`
}
