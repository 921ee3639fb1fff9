import { describe, expect, it } from 'vitest'
import { generatePassphrase } from '#vault/keys/generated-passphrase'
import { estimatePassphrase } from '#vault/keys/passphrase-strength'
import { unlockDelayMs } from '#vault/keys/unlock-delay'
import { EFF_LONG_WORDS } from '#vault/keys/wordlist/eff-long-words'

describe('generated passphrase', () => {
  it('draws from 7,776 different words', () => {
    expect(new Set(EFF_LONG_WORDS).size).toBe(7776)
    expect(EFF_LONG_WORDS.filter((word) => !/^[a-z-]{3,9}$/.test(word))).toEqual([])
  })

  it('has five words of the list', () => {
    const words = generatePassphrase().split(' ')
    expect(words).toHaveLength(5)
    expect(words.filter((word) => !EFF_LONG_WORDS.includes(word))).toEqual([])
  })

  it('is long enough and strong each time', async () => {
    for (let time = 0; time < 20; time += 1) {
      const { longEnough, score } = await estimatePassphrase(generatePassphrase())
      expect({ longEnough, score }).toEqual({ longEnough: true, score: 4 })
    }
  })
})

describe('estimated strength', () => {
  it.each([
    ['password', { score: 0, longEnough: false, warning: 'topTen' }],
    ['abcdefghijklmnop', { score: 0, longEnough: true, warning: 'sequences' }],
    ['aaaaaaaaaaaaaaaaa', { score: 0, longEnough: true, warning: 'simpleRepeat' }],
    ['', { score: 0, longEnough: false, warning: null }],
  ])('of %j', async (text, expected) => {
    expect(await estimatePassphrase(text)).toMatchObject(expected)
  })
})

describe('delay after failed tries', () => {
  it('doubles from one second to thirty', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 100].map(unlockDelayMs)).toEqual([
      0, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000,
    ])
  })
})
