import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  checkRecoveryKey,
  createHeader,
  headerName,
  isHeaderAuthentic,
  unlockHeader,
  withConfirmedRecovery,
  withNewRecoveryKey,
} from '#vault/keys/header-keys'
import { formatHeader, parseHeader, type Header } from '#vault/keys/header'
import { KDF_FLOOR, passphraseBytes } from '#vault/keys/passphrase-key'
import { CREATED_AT, SECRET } from '#support/vault'

let made: Awaited<ReturnType<typeof createHeader>>
beforeAll(async () => {
  made = await createHeader({ name: 'Käthe', createdAt: CREATED_AT, cost: KDF_FLOOR, ...SECRET })
})

/** Whether a header lets the right secrets in; a forged one must stop both. */
async function opens(header: Header): Promise<boolean> {
  for (const secret of [{ recoveryKey: made.recoveryKey }, SECRET]) {
    const keys = await unlockHeader(header, secret)
    if (keys && isHeaderAuthentic(header, keys)) return true
  }
  return false
}

function withChecksum(content: object): string {
  const opened = JSON.stringify(content).slice(0, -1)
  return `${opened},"checksum":"${createHash('sha256').update(opened).digest('hex')}"}\n`
}

describe('header text', () => {
  it('is read as it was written', () => {
    const { header } = made
    expect(parseHeader(formatHeader(header))).toEqual({ state: 'readable', header })
  })

  it('is damaged by every single flipped bit', () => {
    const bytes = Buffer.from(formatHeader(made.header), 'utf8')
    const accepted: number[] = []
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      if (parseHeader(flipped.toString('utf8')).state !== 'damaged') accepted.push(bit)
    }
    expect(accepted).toEqual([])
  })

  it.each(['', '{}', 'null', '[1,2,3]', '{"magic":"DPO-WORKBENCH-VAULT"}', '\u0000'.repeat(500)])(
    'is damaged when it is %j',
    (text) => {
      expect(parseHeader(text).state).toBe('damaged')
    },
  )

  it('is cut short at no place without notice', () => {
    const text = formatHeader(made.header)
    const states = Array.from(
      { length: text.length },
      (_, at) => parseHeader(text.slice(0, at)).state,
    )
    expect(new Set(states)).toEqual(new Set(['damaged']))
  })

  it('tells a newer format from damage, whatever else it says', () => {
    const newer = withChecksum({ magic: 'DPO-WORKBENCH-VAULT', formatVersion: 2, other: true })
    expect(parseHeader(newer).state).toBe('newer')
  })
})

describe('header limits', () => {
  it.each<[string, (header: Header) => object]>([
    ['too little memory', (h) => ({ ...h, passphrase: withCost(h, { memoryKib: 65535 }) })],
    ['too much memory', (h) => ({ ...h, passphrase: withCost(h, { memoryKib: 2 ** 21 + 1 }) })],
    ['too few passes', (h) => ({ ...h, passphrase: withCost(h, { passes: 2 }) })],
    ['too many passes', (h) => ({ ...h, passphrase: withCost(h, { passes: 17 }) })],
    ['another derivation', (h) => ({ ...h, passphrase: { ...h.passphrase, kdf: 'pbkdf2' } })],
    ['a cipher without authentication', (h) => ({ ...h, cipher: 'aes128cbc' })],
    ['a broken cipher', (h) => ({ ...h, cipher: 'rc4' })],
    ['another page size', (h) => ({ ...h, pageSize: 512 })],
    ['a data file elsewhere', (h) => ({ ...h, dataFile: '../data-1.db' })],
    ['the data file of another generation', (h) => ({ ...h, dataFile: 'data-2.db' })],
    ['an older format', (h) => ({ ...h, formatVersion: 0 })],
    ['a foreign mark', (h) => ({ ...h, magic: 'OTHER' })],
    ['a field nobody knows', (h) => ({ ...h, extra: 1 })],
  ])('refuse %s', (_, change) => {
    expect(parseHeader(withChecksum(change(made.header))).state).toBe('refused')
  })

  function withCost(header: Header, change: object): object {
    return { ...header.passphrase, cost: { ...KDF_FLOOR, ...change } }
  }
})

describe('header authentication', () => {
  it('lets both secrets in and knows the name', async () => {
    const { header, recoveryKey } = made
    for (const secret of [SECRET, { recoveryKey }]) {
      const keys = (await unlockHeader(header, secret))!
      expect(isHeaderAuthentic(header, keys)).toBe(true)
      expect(headerName(header, keys)).toBe('Käthe')
    }
    expect(formatHeader(header)).not.toContain('Käthe')
  })

  const digit = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1)
  it.each<[string, (header: Header) => Header]>([
    ['vault id', (h) => ({ ...h, vaultId: digit(h.vaultId) })],
    ['generation', (h) => ({ ...h, generation: 2, dataFile: 'data-2.db' })],
    ['time of creation', (h) => ({ ...h, createdAt: '2026-11-22T09:00:01.000Z' })],
    ['confirmation', (h) => ({ ...h, recoveryConfirmed: true })],
    ['name', (h) => ({ ...h, sealedName: { ...h.sealedName, tag: digit(h.sealedName.tag) } })],
    ['authentication', (h) => ({ ...h, mac: digit(h.mac) })],
    [
      'both salts',
      (h) => ({
        ...h,
        passphrase: { ...h.passphrase, salt: digit(h.passphrase.salt) },
        recovery: { ...h.recovery, salt: digit(h.recovery.salt) },
      }),
    ],
    [
      'the other slot',
      (h) => ({ ...h, recovery: { ...h.recovery, salt: digit(h.recovery.salt) } }),
    ],
    [
      'the cost of the other slot',
      (h) => ({ ...h, passphrase: { ...h.passphrase, cost: { ...KDF_FLOOR, passes: 4 } } }),
    ],
  ])('notices a forged %s with a right checksum', async (_, forge) => {
    expect(await opens(forge(made.header))).toBe(false)
  })

  it('does not open by another passphrase', async () => {
    const passphrase = passphraseBytes('another long passphrase')
    expect(await unlockHeader(made.header, { passphrase })).toBeNull()
  })
})

describe('recovery key of a header', () => {
  it('is told from a mistyped and from another one', async () => {
    const { header, keys, recoveryKey } = made
    const other = withNewRecoveryKey(header, keys).recoveryKey
    expect(checkRecoveryKey(header, keys, recoveryKey)).toBe('match')
    expect(checkRecoveryKey(header, keys, other)).toBe('different')
    expect(checkRecoveryKey(header, keys, recoveryKey.slice(1))).toBe('mistyped')
  })

  it('opens nothing any more once replaced, while the passphrase still does', async () => {
    const { header, recoveryKey } = withNewRecoveryKey(made.header, made.keys)
    expect(await unlockHeader(header, { recoveryKey: made.recoveryKey })).toBeNull()
    expect(await unlockHeader(header, { recoveryKey })).not.toBeNull()
    expect(await unlockHeader(header, SECRET)).not.toBeNull()
  })

  it('stays authentic when its confirmation is recorded', () => {
    const confirmed = withConfirmedRecovery(made.header, made.keys)
    expect(confirmed.recoveryConfirmed).toBe(true)
    expect(isHeaderAuthentic(confirmed, made.keys)).toBe(true)
  })
})
