import { describe, expect, it } from 'vitest'
import { referenceKeys, type ReferenceKeys, type RingFiles } from '#vault/keys/reference-keys'
import { vaultKeys } from '#vault/keys/vault-keys'

const VAULT_ID = 'b9f2a3f0-0d57-4c5a-9c1e-0c2f6a1f7d11'
const TEXT = 'Kontonummer 4711, Žąsinas'
const keys = vaultKeys(Buffer.alloc(32, 1))
const NOTHING: ReadonlySet<string> = new Set()

type Copies = { main: Buffer | null; copy: Buffer | null }
/** Both copies in memory; a write can be made to fail before either of them. */
function files(copies: Copies = { main: null, copy: null }) {
  const held = { ...copies, failsAt: null as 'copy' | 'main' | null, writes: 0 }
  const ring: RingFiles = {
    read: () => [held.main, held.copy],
    write: (bytes) => {
      for (const which of ['copy', 'main'] as const) {
        if (held.failsAt === which) throw new Error('no room')
        held[which] = Buffer.from(bytes)
      }
      held.writes += 1
    },
  }
  return { held, ring }
}

const open = (ring: RingFiles, of = keys, id = VAULT_ID): ReferenceKeys =>
  referenceKeys(of, id, ring)

describe('the key of a working reference', () => {
  it('opens what was sealed with it, in this session and in the next', () => {
    const { ring } = files()
    const first = open(ring)
    const sealed = first.keep('case-1', TEXT)
    expect(first.read('case-1', sealed)).toBe(TEXT)
    expect(open(ring).read('case-1', sealed)).toBe(TEXT)
    expect(open(ring).holds(sealed.key)).toBe(true)
  })

  it('is another for each text, and opens no other case’s', () => {
    const references = open(files().ring)
    const [one, two] = [references.keep('case-1', TEXT), references.keep('case-1', TEXT)]
    expect(new Set([one.key, two.key, one.data, two.data]).size).toBe(4)
    expect(references.read('case-2', one)).toBeNull()
    expect(references.read('case-1', { ...one, key: two.key })).toBeNull()
  })

  it('is gone from both files when it is destroyed, and the others stay', () => {
    const { held, ring } = files()
    const references = open(ring)
    const [one, two] = [references.keep('case-1', TEXT), references.keep('case-2', 'Other')]
    references.keepOnly(new Set([two.key]))
    expect(references.read('case-1', one)).toBeNull()
    for (const left of [held.main, held.copy]) {
      const again = open(files({ main: left, copy: left }).ring)
      expect(again.holds(one.key)).toBe(false)
      expect(again.read('case-1', one)).toBeNull()
      expect(again.read('case-2', two)).toBe('Other')
    }
  })

  it('is neither handed out nor in the files in clear', () => {
    const { held, ring } = files()
    const references = open(ring)
    references.keep('case-1', TEXT)
    expect(Object.values(references).every((each) => typeof each === 'function')).toBe(true)
    expect(held.main?.includes('case-1')).toBe(false)
  })

  it('opens nothing any more once the vault’s keys are forgotten', () => {
    const references = open(files().ring)
    const sealed = references.keep('case-1', TEXT)
    references.forget()
    expect(references.read('case-1', sealed)).toBeNull()
  })
})

describe('the file of the keys', () => {
  it('has the same size for no case and for many, and grows in steps', () => {
    const sizes = (count: number) => {
      const { held, ring } = files()
      const references = open(ring)
      for (let each = 0; each < count; each += 1) references.keep(`case-${each}`, TEXT)
      return held.main?.length
    }
    expect(sizes(1)).toBe(sizes(70))
    expect(sizes(74)).toBe((sizes(1) ?? 0) + 8192)
    const { held, ring } = files()
    const references = open(ring)
    references.keep('case-1', TEXT)
    references.keepOnly(NOTHING)
    expect(held.main?.length).toBe(sizes(1))
  })

  it('holds many keys and long names', () => {
    const { ring } = files()
    const references = open(ring)
    const owners = Array.from({ length: 200 }, (_, at) => `${'x'.repeat(60)}-${at}`.slice(-64))
    const sealed = owners.map((owner) => references.keep(owner, `${TEXT} ${owner}`))
    const again = open(ring)
    for (const [at, owner] of owners.entries())
      expect(again.read(owner, sealed[at]!)).toBe(`${TEXT} ${owner}`)
  })

  it('is not written before there is a reference, nor when nothing is to be destroyed', () => {
    const { held, ring } = files()
    const references = open(ring)
    references.keepOnly(NOTHING)
    expect(held.writes).toBe(0)
    const { key } = references.keep('case-1', TEXT)
    references.keepOnly(new Set([key]))
    expect(held.writes).toBe(1)
  })

  it('notices every flipped byte', () => {
    const { held, ring } = files()
    const sealed = open(ring).keep('case-1', TEXT)
    const whole = held.main!
    for (const at of [0, 7, 8, 19, 20, 35, 36, 100, whole.length - 1]) {
      const damaged = Buffer.from(whole)
      damaged[at]! ^= 1
      expect(open(files({ main: damaged, copy: null }).ring).holds(sealed.key)).toBe(false)
    }
    for (const length of [0, 8, 36, 37, 200])
      expect(
        open(files({ main: whole.subarray(0, length), copy: null }).ring).holds(sealed.key),
      ).toBe(false)
  })

  it('of another vault opens nothing, even under the same keys', () => {
    const { held, ring } = files()
    const { key } = open(ring).keep('case-1', TEXT)
    const foreign = files({ main: held.main, copy: held.main }).ring
    expect(open(foreign, keys, VAULT_ID.replace('b9', 'b8')).holds(key)).toBe(false)
    expect(open(foreign, vaultKeys(Buffer.alloc(32, 2))).holds(key)).toBe(false)
    expect(open(foreign).holds(key)).toBe(true)
  })
})

describe('two copies', () => {
  it.each(['main', 'copy'] as const)('open without a whole %s, which is mended', (which) => {
    const { held, ring } = files()
    const sealed = open(ring).keep('case-1', TEXT)
    for (const broken of [null, Buffer.alloc(0), Buffer.alloc(9000, 7)]) {
      held[which] = broken
      const again = open(ring)
      expect(again.read('case-1', sealed)).toBe(TEXT)
      again.keepOnly(new Set([sealed.key]))
      expect(held.main?.equals(held.copy ?? Buffer.alloc(0))).toBe(true)
      expect(open(ring).read('case-1', sealed)).toBe(TEXT)
    }
  })

  it('hold nothing when both are damaged, are left alone, and take new keys', () => {
    const { held, ring } = files()
    const lost = open(ring).keep('case-1', TEXT)
    const damaged = Buffer.alloc(9000, 7)
    Object.assign(held, { main: damaged, copy: damaged })
    const again = open(ring)
    again.keepOnly(new Set([lost.key]))
    expect(held.main).toBe(damaged)
    const sealed = again.keep('case-1', 'New')
    expect(open(ring).read('case-1', sealed)).toBe('New')
    expect(open(ring).read('case-1', lost)).toBeNull()
  })

  it('lose a key that only the second one was left with', () => {
    const { held, ring } = files()
    const references = open(ring)
    const { key } = references.keep('case-1', TEXT)
    const old = held.copy
    references.keepOnly(NOTHING)
    held.copy = old
    const again = open(ring)
    expect(again.holds(key)).toBe(false)
    expect(again.owes('case-1')).toBe(true)
    again.keepOnly(NOTHING)
    expect(again.owes('case-1')).toBe(false)
    expect(open(files({ main: held.copy, copy: null }).ring).holds(key)).toBe(false)
  })
})

describe('a disk that takes no more', () => {
  it.each(['copy', 'main'] as const)('at the %s keeps nothing half', (failsAt) => {
    const { held, ring } = files()
    const references = open(ring)
    const first = references.keep('case-1', TEXT)
    held.failsAt = failsAt
    expect(() => references.keep('case-2', 'Other')).toThrow('no room')
    expect(references.owes('case-2')).toBe(true)
    expect(references.read('case-1', first)).toBe(TEXT)
    held.failsAt = null
    references.keepOnly(new Set([first.key]))
    expect(references.owes('case-2')).toBe(false)
    expect(held.main?.equals(held.copy!)).toBe(true)
    expect(open(ring).read('case-1', first)).toBe(TEXT)
  })

  it.each(['copy', 'main'] as const)(
    'at the %s owes the destruction until it succeeds, and reads nothing meanwhile',
    (failsAt) => {
      const { held, ring } = files()
      const references = open(ring)
      const sealed = references.keep('case-1', TEXT)
      held.failsAt = failsAt
      for (let tries = 0; tries < 2; tries += 1) {
        expect(() => references.keepOnly(NOTHING)).toThrow('no room')
        expect(references.owes('case-1')).toBe(true)
        expect(references.read('case-1', sealed)).toBeNull()
      }
      held.failsAt = null
      references.keepOnly(NOTHING)
      expect(references.owes('case-1')).toBe(false)
      for (const left of [held.main, held.copy])
        expect(open(files({ main: left, copy: null }).ring).holds(sealed.key)).toBe(false)
    },
  )
})
