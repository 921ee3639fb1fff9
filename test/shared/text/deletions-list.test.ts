import { describe, expect, it } from 'vitest'
import { deletionsListText as text } from '#shared/text/deletions-list'

const of = (changed: Partial<Parameters<typeof text.state>[0]>) =>
  text.state({ records: 6, cases: 6, open: 4, over: 0, ...changed })

describe('the line of words over the list of deletions', () => {
  it.each([
    [{}, '6 cases, 4 open'],
    [{ over: 1 }, '6 cases, 4 open, 1 over its target'],
    [{ over: 2 }, '6 cases, 4 open, 2 over their target'],
    [{ open: 0 }, '6 cases, none open'],
    [{ records: 1, cases: 1, open: 1 }, '1 case, 1 open'],
    [{ cases: 1_217 }, '1,217 cases in 6 records, 4 open'],
    [{ records: 1, cases: 12, open: 0 }, '12 cases in 1 record, none open'],
  ])('tells %o as %s', (changed, words) => {
    expect(of(changed)).toBe(words)
  })
})
