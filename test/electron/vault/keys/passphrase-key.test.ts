import { describe, expect, it } from 'vitest'
import {
  KDF_FLOOR,
  isLongEnough,
  nextPasses,
  passphraseBytes,
  passphraseKey,
} from '#vault/keys/passphrase-key'

describe('passphrase', () => {
  it.each([
    ['a'.repeat(14), false],
    ['a'.repeat(15), true],
    ['é'.repeat(14), false],
    ['é'.repeat(15), true],
    ['😀'.repeat(14), false],
    ['😀'.repeat(15), true],
    ['   '.repeat(5), true],
  ])('counts characters, not bytes: %j', (text, enough) => {
    expect(isLongEnough(passphraseBytes(text))).toBe(enough)
  })

  it('is the same however its accents were typed', () => {
    expect(passphraseBytes('cafe\u0301')).toEqual(passphraseBytes('caf\u00e9'))
  })

  it('is neither trimmed nor cut', () => {
    expect(passphraseBytes(` ${'x'.repeat(2000)} `)).toHaveLength(2002)
  })

  it('gives the key that Argon2id version 1.3 gives', async () => {
    const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')
    const key = await passphraseKey(passphraseBytes('correct horse'), salt, KDF_FLOOR)
    expect(key.toString('hex')).toBe(
      'e3c889ca40ed01e6b6771fc8a5bf16e35ad60b41c9bd5d7e6d63adf51e50b0fd',
    )
  })
})

describe('calibration', () => {
  it.each([
    ['keeps three passes that take half a second', 3, 500, 3],
    ['keeps three passes on a slow machine', 3, 5000, 3],
    ['raises the passes to reach half a second', 3, 200, 8],
    ['never raises them above the ceiling', 3, 1, 16],
    ['never lowers them', 9, 499, 10],
  ])('%s', (_, passes, tookMs, next) => {
    expect(nextPasses(passes, tookMs)).toBe(next)
  })
})
