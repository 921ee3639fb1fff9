import { describe, expect, it } from 'vitest'
import { runVector } from '../../../build/vectors/vector.ts'

const kinds = {
  double: (input: unknown) => ({ value: Number(input) * 2, unit: 'days', explanation: 'twice' }),
  codes: (input: unknown) => input,
}
const aVector = { id: 'V1', kind: 'double', input: 3, expected: { value: 6 } }

describe('a vector', () => {
  it('passes when every expected key equals, whatever else the result holds', () => {
    expect(runVector(aVector, kinds)).toEqual({ differences: [], explanation: 'twice' })
  })

  it('names each key that differs', () => {
    const vector = { ...aVector, expected: { value: 7, unit: 'weeks' } }
    expect(runVector(vector, kinds).differences).toEqual([
      'value: expected 7, got 6',
      'unit: expected "weeks", got "days"',
    ])
  })

  it('fails when an expected key is missing in the result, even if null is expected', () => {
    const vector = { ...aVector, expected: { late: null } }
    expect(runVector(vector, kinds).differences).toEqual(['late: expected null, got nothing'])
  })

  it('compares a list as a whole, in its order', () => {
    const vector = { id: 'V2', kind: 'codes', input: ['A', 'B'], expected: ['A'] }
    expect(runVector(vector, kinds).differences).toEqual(['expected ["A"], got ["A","B"]'])
    expect(runVector({ ...vector, expected: ['A', 'B'] }, kinds).differences).toEqual([])
  })

  it('fails on an unknown kind, also on one that every object carries', () => {
    for (const kind of ['nonsense', 'toString', '__proto__']) {
      expect(runVector({ ...aVector, kind }, kinds).differences).toEqual([`unknown kind "${kind}"`])
    }
  })
})
