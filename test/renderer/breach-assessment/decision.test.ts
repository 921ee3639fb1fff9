import { describe, expect, it } from 'vitest'
import { FIRST_BREACH_SETTINGS } from '#shared/domain/breaches/settings'
import {
  proposalOf,
  proposedOutcome,
} from '../../../renderer/features/breaches/assessment/decision.ts'
import { aBreach } from '../../shared/domain/breaches/breach-cases.ts'

/** Nearest is the stolen notebook without encryption, of which authority and people are told. */
const stolen = aBreach({
  incidentKinds: ['device-lost-or-stolen'],
  natures: ['confidentiality'],
  unintelligible: 'no',
})
const [ENCRYPTED, UNENCRYPTED] = ['01/2021-10', '01/2021-11']

const facts = (exampleCodes: readonly string[], breach = stolen) => ({
  breach,
  settings: FIRST_BREACH_SETTINGS,
  band: 'low' as const,
  exampleCodes,
  outcome: null,
})
const compared = (codes: readonly string[], breach = stolen) =>
  proposalOf(facts(codes, breach))?.reasons.flatMap((reason) =>
    reason.kind === 'case' ? [`${reason.code} ${reason.isNearest ? 'nearest' : 'ticked'}`] : [],
  )

describe('what is proposed for an incident', () => {
  it('keeps the nearest example when only milder ones are ticked', () => {
    expect(proposedOutcome(facts([ENCRYPTED]))).toBe('high-risk')
    expect(compared([ENCRYPTED])).toEqual([`${UNENCRYPTED} nearest`, `${ENCRYPTED} ticked`])
  })

  it('counts the nearest example once, ticked or not', () => {
    expect(compared([])).toEqual([`${UNENCRYPTED} nearest`])
    expect(compared([UNENCRYPTED])).toEqual([`${UNENCRYPTED} nearest`])
  })

  it('takes what is ticked alone where no example is near', () => {
    const unlike = aBreach({ incidentKinds: [] })
    expect(compared([ENCRYPTED], unlike)).toEqual([`${ENCRYPTED} ticked`])
    expect(proposedOutcome(facts([ENCRYPTED], unlike))).toBe('unlikely')
  })
})
