import { describe, expect, it } from 'vitest'
import { formatAnchor, parseAnchor } from '#vault/keys/anchor'
import { vaultKeys } from '#vault/keys/vault-keys'

const VAULT_ID = 'b9f2a3f0-0d57-4c5a-9c1e-0c2f6a1f7d11'
const keys = vaultKeys(Buffer.alloc(32, 1))
const tag = Buffer.alloc(32, 9)
const anchor = formatAnchor(keys, { vaultId: VAULT_ID, seq: 812, tag })

describe('anchor', () => {
  it('has 96 bytes and says what was put in', () => {
    expect(anchor).toHaveLength(96)
    expect(parseAnchor(keys, VAULT_ID, anchor)).toEqual({ state: 'held', seq: 812, tag })
  })

  it('notices every flipped bit', () => {
    const states = Array.from({ length: 96 * 8 }, (_, bit) => {
      const flipped = Buffer.from(anchor)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      return parseAnchor(keys, VAULT_ID, flipped).state
    })
    expect(new Set(states)).toEqual(new Set(['damaged']))
  })

  it('is not another vault’s', () => {
    const other = VAULT_ID.replace('b9', 'b8')
    expect(parseAnchor(keys, other, anchor).state).toBe('damaged')
    expect(parseAnchor(vaultKeys(Buffer.alloc(32, 2)), VAULT_ID, anchor).state).toBe('damaged')
  })

  it.each([0, 95, 97])('is damaged at a length of %i', (length) => {
    expect(parseAnchor(keys, VAULT_ID, Buffer.alloc(length)).state).toBe('damaged')
  })
})
