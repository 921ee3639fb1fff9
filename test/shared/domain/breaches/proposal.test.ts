import { describe, expect, it } from 'vitest'
import { EDPB_CASES, casesOf } from '#shared/domain/breaches/edpb-cases'
import { breachProposal } from '#shared/domain/breaches/proposal'
import { FIRST_BREACH_SETTINGS, type BreachSettings } from '#shared/domain/breaches/settings'
import { BANDS, type Band } from '#shared/domain/breaches/severity'
import { RISK_OUTCOMES, type RiskOutcome } from '#shared/domain/breaches/assessment'
import { proposalReasonText } from '#shared/text/breach-proposal'

type Given = { band?: Band; codes?: string[]; nearest?: string; outcome?: RiskOutcome }
const proposal = (given: Given, settings: Partial<BreachSettings> = {}) =>
  breachProposal(
    {
      band: given.band ?? null,
      cases: casesOf(given.codes ?? []),
      nearest: casesOf([given.nearest ?? ''])[0] ?? null,
      outcome: given.outcome ?? null,
    },
    { ...FIRST_BREACH_SETTINGS, ...settings },
  )
const told = (given: Given, settings: Partial<BreachSettings> = {}) => {
  const found = proposal(given, settings)
  return found && `${found.authority} ${found.people}`
}
/** A ticked example that was not compared with the original. */
const similar = { kind: 'case', isConfirmed: false, isNearest: false } as const

describe('a proposal', () => {
  it.each([
    ['low', 'record-only not-needed'],
    ['medium', 'notify not-needed'],
    ['high', 'notify tell'],
    ['very_high', 'notify tell'],
  ] as const)('follows a %s band', (band, expected) => {
    expect(told({ band })).toBe(expected)
  })

  it('follows the bands of the settings', () => {
    expect(told({ band: 'medium' }, { tellFromBand: 'medium' })).toBe('notify tell')
    expect(told({ band: 'high' }, { tellFromBand: 'very_high' })).toBe('notify not-needed')
    expect(told({ band: 'low' }, { notifyFromBand: 'low' })).toBe('notify not-needed')
    expect(told({ band: 'medium' }, { notifyFromBand: 'high' })).toBe('record-only not-needed')
  })

  it('tells the authority whatever it tells the people', () => {
    const settings = { notifyFromBand: 'very_high', tellFromBand: 'medium' } as const
    expect(told({ band: 'medium' }, settings)).toBe('notify tell')
  })

  it.each([
    ['unlikely', 'record-only not-needed'],
    ['risk', 'notify not-needed'],
    ['high-risk', 'notify tell'],
  ] as const)('follows the conclusion: %s', (outcome, expected) => {
    expect(told({ outcome })).toBe(expected)
  })

  it('is the strictest of all', () => {
    expect(told({ band: 'low', codes: ['01/2021-02'] })).toBe('notify not-needed')
    expect(told({ band: 'low', codes: ['01/2021-02', '01/2021-11'] })).toBe('notify tell')
    expect(told({ band: 'high', codes: ['01/2021-01'] })).toBe('notify tell')
    expect(told({ band: 'high', outcome: 'unlikely' })).toBe('notify tell')
    expect(told({ band: 'low', codes: ['01/2021-01'], outcome: 'risk' })).toBe('notify not-needed')
  })

  it('is lowered by nothing that is added', () => {
    const rank = (given: Given) => {
      const found = proposal(given)
      return Number(found?.authority === 'notify') + Number(found?.people === 'tell')
    }
    for (const band of BANDS)
      for (const { code } of EDPB_CASES)
        for (const outcome of RISK_OUTCOMES) {
          const all = rank({ band, codes: [code], outcome })
          expect(all).toBe(Math.max(rank({ band }), rank({ codes: [code] }), rank({ outcome })))
        }
  })

  it('shows an example that depends as open', () => {
    const found = proposal({ band: 'medium', codes: ['9/2022-x', '9/2022-v'] })
    expect(found?.authority).toBe('notify')
    expect(found?.reasons).toEqual([
      { kind: 'band', band: 'medium', authority: 'notify', people: 'not-needed' },
      { ...similar, code: '9/2022-v', authority: 'notify', people: 'open' },
      { ...similar, code: '9/2022-x', authority: 'open', people: 'open' },
    ])
  })

  it('counts the nearest example beside milder ones that were ticked, and once', () => {
    const [mild, strict] = ['01/2021-10', '01/2021-11']
    expect(told({ codes: [mild] })).toBe('record-only not-needed')
    expect(told({ codes: [mild], nearest: strict })).toBe('notify tell')
    expect(told({ band: 'low', nearest: strict })).toBe('notify tell')
    expect(told({ band: 'high', codes: [strict], nearest: mild })).toBe('notify tell')
    const both = proposal({ codes: [mild, strict], nearest: strict })
    expect(both?.reasons.map(proposalReasonText)).toMatchObject([
      {
        text: 'The nearest example: notify the authority, tell the people.',
        source: 'EDPB Guidelines 01/2021, case 11',
      },
      {
        text: 'A similar example: record only, people need not be told.',
        source: 'EDPB Guidelines 01/2021, case 10',
      },
    ])
  })

  it('is none while nothing says anything', () => {
    expect(proposal({})).toBe(null)
    expect(proposal({ codes: ['9/2022-x'] })).toBe(null)
  })

  it('stays open where all that speaks depends on the case', () => {
    expect(told({ codes: ['9/2022-v'] })).toBe('notify open')
    expect(told({ codes: ['9/2022-v', '9/2022-x'] })).toBe('notify open')
    expect(told({ codes: ['9/2022-v'], outcome: 'risk' })).toBe('notify not-needed')
    expect(told({ codes: ['9/2022-v'], outcome: 'high-risk' })).toBe('notify tell')
  })
})

describe('with the threshold of the pending reform', () => {
  const raised = { notificationThreshold: 'high-risk' } as const

  it('the authority is notified at high risk only', () => {
    expect(told({ band: 'medium' }, raised)).toBe('record-only not-needed')
    expect(told({ band: 'high' }, raised)).toBe('notify tell')
    expect(told({ outcome: 'risk' }, raised)).toBe('record-only not-needed')
    expect(told({ outcome: 'high-risk' }, raised)).toBe('notify tell')
    expect(told({ codes: ['01/2021-02'] }, raised)).toBe('record-only not-needed')
    expect(told({ codes: ['01/2021-11'] }, raised)).toBe('notify tell')
  })

  it('an example that leaves the people open leaves the authority open too', () => {
    expect(proposal({ codes: ['9/2022-v'] }, raised)).toBe(null)
    expect(proposal({ band: 'low', codes: ['9/2022-v'] }, raised)?.reasons).toEqual([
      { kind: 'band', band: 'low', authority: 'record-only', people: 'not-needed' },
      { ...similar, code: '9/2022-v', authority: 'open', people: 'open' },
      { kind: 'threshold' },
    ])
  })
})

describe('the reasons of a proposal', () => {
  it('are sentences with their source', () => {
    const all = { band: 'high', codes: ['01/2021-01'], outcome: 'risk' } as const
    const found = proposal(
      { ...all, codes: [...all.codes] },
      { notificationThreshold: 'high-risk' },
    )
    expect(found?.reasons.map(proposalReasonText)).toEqual([
      {
        text: 'Severity high: notify the authority, tell the people. This is practice, not law.',
        source: 'ENISA 2013',
        toBeConfirmed: true,
      },
      {
        text: 'A similar example: record only, people need not be told.',
        source: 'EDPB Guidelines 01/2021, case 1',
        toBeConfirmed: false,
      },
      {
        text: 'Your conclusion, risk: record only, people need not be told.',
        source: 'GDPR art. 33(1), 34(1)',
        toBeConfirmed: false,
      },
      {
        text: 'The settings ask to notify the authority only at high risk, as a reform proposes; the law in force asks for it at any risk that is not unlikely.',
        source: 'GDPR art. 33(1)',
        toBeConfirmed: true,
      },
    ])
  })
})
