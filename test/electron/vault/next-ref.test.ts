import { describe, expect, it } from 'vitest'
import { nextRef } from '#vault/next-ref'

describe('the next reference', () => {
  it.each([
    [[], 'PA-01'],
    [['PA-06', 'PA-02', 'PP-90', 'PA-x'], 'PA-07'],
    [['PA-99'], 'PA-100'],
    [['PA-9007199254740992'], 'PA-9007199254740993'],
    [[`PA-${'9'.repeat(30)}`], `PA-1${'0'.repeat(30)}`],
  ])('after %j is %s', (taken, next) => {
    expect(nextRef('PA-', taken)).toBe(next)
  })
})
