import { describe, expect, it } from 'vitest'
import { Id } from '#shared/domain/values/id'

describe('an identifier', () => {
  it.each(['a', 'many-1', '9b2f0d2e-5f5e-4a7e-9d0e-6a1f2f3c4d5e'])('may be %s', (id) => {
    expect(Id.safeParse(id).success).toBe(true)
  })

  it.each([
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__proto__',
    '',
    'a b',
    'x'.repeat(65),
  ])('may not be %s', (id) => {
    expect(Id.safeParse(id).success).toBe(false)
  })
})
