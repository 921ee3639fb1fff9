import { describe, expect, it } from 'vitest'
import type { FindingCode } from '#shared/domain/findings/codes'
import { registerFindings } from '#shared/domain/findings/register-findings'
import { EMPTY_REGISTER, type Register } from '#shared/domain/register/register'

const NOBODY = EMPTY_REGISTER.contact
const partner = (arrangementRef: string | null, name = 'Partner') => ({
  id: 'p',
  name,
  contact: NOBODY,
  arrangementRef,
})
const complete: Register = {
  ...EMPTY_REGISTER,
  legalName: 'Example UAB',
  contact: { ...NOBODY, email: 'privacy@example.com' },
  dpo: { ...EMPTY_REGISTER.dpo, name: 'Ona Petraitė' },
}
const representative = { name: 'Example Europe', contact: NOBODY }

const CASES: [shows: string, change: Partial<Register>, codes: FindingCode[]][] = [
  ['finds no gap in a complete cover', {}, []],
  ['wants a legal name', { legalName: null, tradingName: 'Example' }, ['F-CTRL-ID']],
  ['takes a domain name for no legal name', { legalName: 'imkeys.com' }, ['F-CTRL-ID']],
  [
    'takes an address of the web for no legal name',
    { legalName: ' https://www.beispiel-läden.de/ ' },
    ['F-CTRL-ID'],
  ],
  ['accepts a name that contains a domain name', { legalName: 'Example.com Inc.' }, []],
  ['accepts a name with a dot', { legalName: 'Example S.p.A.' }, []],
  ['wants some contact', { contact: NOBODY }, ['F-CTRL-ID']],
  [
    'takes blanks for no contact',
    { contact: { postalAddress: ' ', email: '', phone: null } },
    ['F-CTRL-ID'],
  ],
  ['accepts a postal address', { contact: { ...NOBODY, postalAddress: 'Street 1' } }, []],
  ['accepts a phone number', { contact: { ...NOBODY, phone: '+370 1' } }, []],
  ['wants an officer or a reason', { dpo: { ...complete.dpo, name: null } }, ['F-DPO']],
  [
    'accepts the reason for no officer',
    { dpo: { ...complete.dpo, name: null, reasonNone: 'Art. 37(1) not met' } },
    [],
  ],
  ['wants a representative from outside', { country: 'US' }, ['F-REP']],
  ['accepts a representative', { country: 'US', representative }, []],
  ['asks none inside the EEA', { country: 'NO' }, []],
  ['asks none while the country is unknown', { country: null }, []],
  [
    'asks none of who is established in the EEA',
    { country: 'US', establishments: ['CA', 'IE'] },
    [],
  ],
  [
    'asks one of who is established elsewhere',
    { country: 'US', establishments: ['CA'] },
    ['F-REP'],
  ],
  ['wants the arrangement of a joint controller', { jointControllers: [partner(null)] }, ['F-JC']],
  ['accepts an arrangement', { jointControllers: [partner('A-1')] }, []],
]

describe('the cover of the register', () => {
  it.each(CASES)('%s', (_shows, change, codes) => {
    expect(registerFindings({ ...complete, ...change }).map(({ code }) => code)).toEqual(codes)
  })

  it('has its gaps in order, with field and severity', () => {
    const jointControllers = [partner('A-1'), partner(null, 'Second'), partner(' ', 'Third')]
    const bare: Register = { ...EMPTY_REGISTER, country: 'GB', jointControllers }
    expect(registerFindings(bare)).toEqual([
      { code: 'F-CTRL-ID', severity: 'B', field: 'legalName', about: [] },
      { code: 'F-DPO', severity: 'W', field: 'dpo.name', about: [] },
      { code: 'F-REP', severity: 'B', field: 'representative', about: [] },
      { code: 'F-JC', severity: 'E', field: 'jointControllers', about: ['Second', 'Third'] },
    ])
  })

  it('points at the contact where only that is missing', () => {
    expect(registerFindings({ ...complete, contact: NOBODY })[0]?.field).toBe('contact')
  })
})
