import { expect, it } from 'vitest'
import { catalogueProblems } from '#shared/domain/catalogues/catalogue-problems'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'

const NOTHING: Catalogues = {
  'data-category': [],
  recipient: [],
  processor: [],
  system: [],
  measure: [],
  'retention-rule': [],
}

function problemsWith(wanted: Partial<RetentionRule>) {
  const record = { ...emptyRetentionRule('law', 'RET-LAW', 'legal_obligation'), ...wanted }
  return catalogueProblems({ kind: 'retention-rule', record }, NOTHING)
}

it.each([
  ['P8Y', 'P95M'],
  ['P8Y', 'P7Y'],
  ['P12M', 'P365D'],
  ['P1M', 'P4W'],
  ['P31D', 'P1M'],
])('refuses, where a law asks for %s, at most %s', (period, max) => {
  expect(problemsWith({ period, max })).toEqual([{ field: 'max', code: 'out-of-range' }])
})

it.each([
  ['P8Y', 'P8Y'],
  ['P8Y', 'P96M'],
  ['P1Y', 'P366D'],
  ['P28D', 'P1M'],
  ['P8Y', null],
  [null, 'P1Y'],
])('takes, where a law asks for %s, at most %s', (period, max) => {
  expect(problemsWith({ period, max })).toEqual([])
})

it('leaves a longest period of other kinds alone', () => {
  expect(problemsWith({ kind: 'fixed_after_event', period: 'P8Y', max: 'P7Y' })).toEqual([])
})
