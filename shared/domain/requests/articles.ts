import type { DeadlineRules } from './deadline-facts.ts'

type Cited =
  | 'answer'
  | 'receipt'
  | 'freeDays'
  | 'months'
  | 'roll'
  | 'holidays'
  | 'identity'
  | 'clarification'
  | 'pause'
  | 'extension'

const EU: Record<Cited, string> = {
  answer: 'GDPR art. 12(3)',
  receipt: 'Reg. 1182/71 art. 3(1)',
  freeDays: 'Reg. 1182/71 art. 3(1) and 3(3)',
  months: 'Reg. 1182/71 art. 3(2)(c)',
  roll: 'Reg. 1182/71 art. 3(4)',
  holidays: 'Reg. 1182/71 art. 2(1)',
  identity: 'GDPR art. 12(6), EDPB Guidelines 01/2022',
  clarification: 'GDPR rec. 63, EDPB Guidelines 01/2022',
  pause: 'EDPB Guidelines 01/2022',
  extension: 'GDPR art. 12(3)',
}

const GB: Record<Cited, string> = {
  answer: 'UK GDPR art. 12(3)',
  receipt: 'UK GDPR art. 12A, ICO guidance',
  freeDays: 'UK GDPR art. 12A, ICO guidance',
  months: 'UK GDPR art. 12A, ICO guidance',
  roll: 'UK GDPR art. 12A, ICO guidance',
  holidays: 'UK GDPR art. 12A, ICO guidance',
  identity: 'UK GDPR art. 12A',
  clarification: 'UK GDPR art. 12A',
  pause: 'UK GDPR art. 12A',
  extension: 'UK GDPR art. 12(3), ICO guidance',
}

/** Where each step of the reckoning stands in the law that applies. */
export function articlesOf(regime: DeadlineRules['regime']): Readonly<Record<Cited, string>> {
  return regime === 'GB' ? GB : EU
}
