import { expect, it } from 'vitest'
import { retention } from '../../../build/vectors/retention.ts'

const ALWAYS = ['due', 'status', 'findings', 'explanation']
const KNOWN = { last_update: '2020-11-22' }

it.each([
  ['nothing more on the day itself', 'RET-ACC', { last_update: '2021-11-22' }, []],
  ['days left before it', 'RET-ACC', { last_update: '2022-11-22' }, ['days_left']],
  ['days overdue after it', 'RET-ACC', KNOWN, ['days_overdue']],
  ['no days while held', 'RET-ACC', { ...KNOWN, hold: { from: '2026-01-01' } }, []],
  ['no days once erased', 'RET-ACC', { ...KNOWN, erased_on: '2026-01-01' }, []],
  ['the next review', 'RET-OTHER', { last_review: '2026-01-01' }, ['next_review']],
  [
    'no review once erased',
    'RET-OTHER',
    { last_review: '2026-01-01', erased_on: '2026-11-01' },
    [],
  ],
  ['the date without a mark', 'RET-FRD', KNOWN, ['base_due', 'days_overdue']],
])('a vector of retention tells %s', (_what, rule, facts, more) => {
  expect(Object.keys(retention({ rule, facts })).toSorted()).toEqual(
    [...ALWAYS, ...more].toSorted(),
  )
})
