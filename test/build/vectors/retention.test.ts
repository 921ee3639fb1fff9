import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import edges from '../../vectors/retention-edges.json' with { type: 'json' }
import given from '../../vectors/retention.json' with { type: 'json' }
import { vectorKinds } from '../../../build/vectors/kinds.ts'
import { retention } from '../../../build/vectors/retention.ts'
import { Vector, runVector } from '../../../build/vectors/vector.ts'

const VECTORS = z.array(Vector).parse([...given, ...edges])

describe('the vectors of retention', () => {
  it.each(VECTORS.map((vector) => [vector.id, vector.why ?? '', vector] as const))(
    '%s: %s',
    (_id, _why, vector) => {
      expect(runVector(vector, vectorKinds).differences).toEqual([])
    },
  )

  it('tell nothing that does not apply', () => {
    const keys = (rule: string, facts: object) =>
      Object.keys(retention({ rule, facts })).filter((key) => key !== 'explanation')
    const always = ['due', 'status', 'findings']
    expect(keys('RET-ACC', { last_update: '2021-11-22' })).toEqual(always)
    expect(keys('RET-ACC', { last_update: '2022-11-22' })).toEqual([...always, 'days_left'])
    expect(keys('RET-ACC', { last_update: '2020-11-22' })).toEqual([...always, 'days_overdue'])
    expect(keys('RET-ACC', { last_update: '2020-11-22', hold: { from: '2026-01-01' } })).toEqual(
      always,
    )
    expect(keys('RET-OTHER', { last_review: '2026-01-01' })).toEqual([...always, 'next_review'])
    expect(keys('RET-OTHER', { last_review: '2026-01-01', erased_on: '2026-11-01' })).toEqual(
      always,
    )
  })
})
