import { describe, expect, it } from 'vitest'
import { formatRecoveryKey, generateRecoveryKey, parseRecoveryKey } from '#vault/keys/recovery-key'

const SECRET = Buffer.from('000102030405060708090a0b0c0d0e0f10111213', 'hex')
const WRITTEN = formatRecoveryKey(SECRET)
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('recovery key', () => {
  it('is nine groups of four symbols', () => {
    expect(generateRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('is drawn anew each time', () => {
    expect(new Set(Array.from({ length: 100 }, generateRecoveryKey)).size).toBe(100)
  })

  it('stays the same on paper from version to version', () => {
    expect(WRITTEN).toBe('000G-40R4-0M30-E209-185G-R38E-1W81-24GK-AT36')
  })

  it.each([
    ['as written', WRITTEN],
    ['in small letters', WRITTEN.toLowerCase()],
    ['without hyphens', WRITTEN.replaceAll('-', '')],
    ['with spaces and long dashes', ` ${WRITTEN.replaceAll('-', ' – ')} `],
    ['with O for 0 and l for 1', WRITTEN.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('is read %s', (_, typed) => {
    expect(parseRecoveryKey(typed)).toEqual(SECRET)
  })

  it('notices every single wrong symbol', () => {
    const symbols = Array.from(WRITTEN)
    const misread = symbols.flatMap((right, at) =>
      right === '-'
        ? []
        : Array.from(ALPHABET)
            .filter((wrong) => wrong !== right)
            .map((wrong) => symbols.with(at, wrong).join('')),
    )
    expect(misread).toHaveLength(36 * 31)
    expect(misread.filter((typed) => parseRecoveryKey(typed))).toEqual([])
  })

  it('notices every two swapped neighbours', () => {
    const symbols = Array.from(WRITTEN.replaceAll('-', ''))
    const swapped = symbols.slice(1).flatMap((symbol, at) => {
      const before = symbols[at]!
      return before === symbol
        ? []
        : [
            symbols
              .with(at, symbol)
              .with(at + 1, before)
              .join(''),
          ]
    })
    expect(swapped.length).toBeGreaterThan(25)
    expect(swapped.filter((typed) => parseRecoveryKey(typed))).toEqual([])
  })

  it.each(['', '0000', WRITTEN.slice(0, -1), `${WRITTEN}0`, 'U'.repeat(36), '💥'.repeat(36)])(
    'refuses what cannot be one: %j',
    (typed) => {
      expect(parseRecoveryKey(typed)).toBeNull()
    },
  )
})
