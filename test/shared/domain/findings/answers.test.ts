import { describe, expect, it } from 'vitest'
import { answerFor, answersOn, isCurrent, needsYou } from '#shared/domain/findings/answers'
import { type Finding, type FindingAnswer, recordState } from '#shared/domain/findings/finding'

const TODAY = '2026-11-22'
const noPurpose: Finding = { code: 'F-PURP', severity: 'B', field: 'purpose', about: [] }
const noOwner: Finding = { code: 'F-OWNER', severity: 'W', field: 'owner', about: [] }
const anAnswer = (known: Partial<FindingAnswer> = {}): FindingAnswer => ({
  id: 'answer',
  subject: 'activity',
  recordId: 'pa-01',
  code: 'F-PURP',
  reason: 'Confirmed by the board next week',
  answeredOn: '2026-11-01',
  reviewOn: null,
  ...known,
})

describe('an answer to a finding', () => {
  it('counts until its review day, from which the finding waits again', () => {
    expect(isCurrent(anAnswer({ reviewOn: '2026-11-23' }), TODAY)).toBe(true)
    expect(isCurrent(anAnswer({ reviewOn: '2026-11-22' }), TODAY)).toBe(false)
    expect(isCurrent(anAnswer({ reviewOn: '2026-11-21' }), TODAY)).toBe(false)
    expect(isCurrent(anAnswer({ reviewOn: null }), TODAY)).toBe(true)
  })

  it('answers its own code alone', () => {
    expect(answerFor(noPurpose, [anAnswer()], TODAY)).toEqual(anAnswer())
    expect(answerFor(noOwner, [anAnswer()], TODAY)).toBeNull()
  })

  it('gives way to a later one, not to one that has run out', () => {
    const first = anAnswer({ id: 'first', answeredOn: '2026-01-01' })
    const second = anAnswer({ id: 'second', answeredOn: '2026-02-01' })
    const lapsed = anAnswer({ id: 'lapsed', answeredOn: '2026-03-01', reviewOn: '2026-04-01' })
    expect(answerFor(noPurpose, [second, lapsed, first], TODAY)?.id).toBe('second')
  })

  it('takes a finding off the count, and leaves the state of the record as it is', () => {
    const findings = [noPurpose, noOwner]
    expect(needsYou(findings, [anAnswer()], TODAY)).toEqual([noOwner])
    expect(needsYou(findings, [anAnswer({ reviewOn: TODAY })], TODAY)).toEqual(findings)
    expect(recordState(findings)).toBe('INCOMPLETE')
  })

  it('belongs to one record', () => {
    const answers = [anAnswer(), anAnswer({ recordId: 'pa-02' }), anAnswer({ subject: 'register' })]
    expect(answersOn({ subject: 'activity', recordId: 'pa-01' }, answers)).toEqual([anAnswer()])
  })
})

describe('the state of a record', () => {
  const of = (...severities: Finding['severity'][]) =>
    recordState(severities.map((severity) => ({ severity })))

  it('follows from the most severe finding', () => {
    expect(of('W', 'E', 'B')).toBe('INCOMPLETE')
    expect(of('W', 'E')).toBe('DEFICIENT')
    expect(of('W', 'W')).toBe('WEAK')
    expect(of()).toBe('COMPLETE')
  })
})
