import { EMPTY_REGISTER, type Register } from '#shared/domain/register/register'
import { caseRules } from '#shared/domain/requests/case-rules'
import type { RequestEvent } from '#shared/domain/requests/event'
import { emptyRequest, type Request } from '#shared/domain/requests/request'
import { FIRST_SETTINGS, type RequestSettings } from '#shared/domain/requests/settings'
import type { ReplyFacts } from '#shared/text/replies'

const CONTACT = {
  postalAddress: 'Gatvė 1, Vilnius',
  email: 'dpo@example.com',
  phone: '+370 5 000',
}
export const KNOWN: Register = {
  ...EMPTY_REGISTER,
  legalName: 'Žaidimai UAB',
  country: 'LT',
  leadAuthority: 'Valstybinė duomenų apsaugos inspekcija',
  dpo: { name: 'Ona Onaitė', contact: CONTACT, externalFirm: null, reasonNone: null },
}

export function aCase(part: Partial<Request> = {}): Request {
  return {
    ...emptyRequest('RQ-0007', {
      types: ['ACCESS'],
      requester: { name: 'Jonas Jonaitis', email: null, reference: null },
      subject: null,
      channel: 'email',
      country: null,
      receivedOn: '2026-01-31',
      notes: null,
    }),
    id: 'r7',
    createdOn: '2026-01-31',
    changedOn: '2026-01-31',
    ...part,
  }
}

export function facts(
  part: Partial<Request> = {},
  register: Register = KNOWN,
  settings: Partial<RequestSettings> = {},
): ReplyFacts {
  const rules = caseRules({ ...FIRST_SETTINGS, ...settings }, register.country)
  return { request: aCase(part), register, rules, today: '2026-02-20' }
}

export const REFUSED: RequestEvent[] = [
  { id: 'a', kind: 'triaged', on: '2026-02-01' },
  {
    id: 'b',
    kind: 'answered',
    on: '2026-02-19',
    outcome: 'refused',
    reason: 'Nobody by this name is known here',
    remedies: 'Complain to the inspectorate.',
  },
]
export const EXTENDED: RequestEvent[] = [
  { id: 'a', kind: 'triaged', on: '2026-02-01' },
  { id: 'b', kind: 'extended', on: '2026-02-20', months: 2, reason: 'Forty systems' },
]
