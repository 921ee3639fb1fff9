import { describe, expect, it } from 'vitest'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { RecordChange } from '#shared/ipc/journal'
import { ruleVersions } from '../../../renderer/features/retention-rules/rule-versions.ts'

const TODAY = { ...emptyRetentionRule('r', 'RET-1', 'fixed_after_event'), period: 'P3Y' }

function entry(
  seq: number,
  kind: RecordChange['kind'],
  changes: RecordChange['changes'] = [],
): RecordChange {
  // Only the number of the entry bears on the versions.
  return { deed: { seq } as RecordChange['deed'], kind, changes }
}

describe('the versions of a rule', () => {
  it('are reckoned back from today, each as it stood after its entry', () => {
    const versions = ruleVersions(TODAY, [
      entry(9, 'changed', [{ field: 'period', before: 'P4Y', after: 'P3Y' }]),
      entry(7, 'changed', [
        { field: 'period', before: 'P5Y', after: 'P4Y' },
        { field: 'event', before: 'created', after: null },
      ]),
      entry(2, 'created'),
    ])
    expect(
      [...versions].map(([seq, { number, rule }]) => [seq, number, rule.period, rule.event]),
    ).toEqual([
      [9, 3, 'P3Y', null],
      [7, 2, 'P4Y', null],
      [2, 1, 'P5Y', 'created'],
    ])
  })

  it('do not count a removal that was taken back', () => {
    const versions = ruleVersions(TODAY, [
      entry(9, 'created'),
      entry(7, 'removed'),
      entry(2, 'created'),
    ])
    expect([...versions].map(([seq, { number }]) => [seq, number])).toEqual([
      [9, 2],
      [2, 1],
    ])
  })

  it('end where values were erased, since nobody can tell any more', () => {
    const versions = ruleVersions(TODAY, [
      entry(9, 'changed', [{ field: 'period', before: 'P4Y', after: 'P3Y' }]),
      entry(7, 'erased'),
      entry(2, 'created'),
    ])
    expect([...versions.keys()]).toEqual([9])
  })
})
