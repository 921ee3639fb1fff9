import { randomBytes, randomUUID } from 'node:crypto'
import {
  authenticatedBytes,
  headerIdentity,
  isAuthentic,
  nameContext,
  passphraseContext,
  recoveryContext,
  type Header,
  type HeaderBody,
} from './header.ts'
import { calibratedPassphraseKey, passphraseKey, type KdfCost } from './passphrase-key.ts'
import { generateRecoveryKey, parseRecoveryKey, recoveryWrappingKey } from './recovery-key.ts'
import { unseal } from './sealing.ts'
import { vaultKeys, type VaultKeys } from './vault-keys.ts'

/** Either of the two secrets that open a vault. */
export type VaultSecret = { passphrase: Uint8Array } | { recoveryKey: string }
/** What a typed recovery key turned out to be. */
export type RecoveryKeyCheck = 'match' | 'mistyped' | 'different'

const SALT_BYTES = 16
const DATA_KEY_BYTES = 32

/** Draws the keys of a new vault and wraps its data key by passphrase and by a new recovery key. */
export async function createHeader(wanted: {
  name: string
  createdAt: string
  passphrase: Uint8Array
  cost?: KdfCost
}): Promise<{ header: Header; keys: VaultKeys; recoveryKey: string }> {
  const keys = vaultKeys(randomBytes(DATA_KEY_BYTES))
  const { createdAt, name } = wanted
  const identity = headerIdentity({ vaultId: randomUUID(), generation: 1, createdAt })
  const passphrase = await newPassphraseSlot(identity, keys, wanted)
  const { slot: recovery, recoveryKey } = newRecoverySlot(identity, keys)
  const sealedName = keys.sealName(name, nameContext(identity))
  const body = { ...identity, passphrase, recovery, recoveryConfirmed: false, sealedName }
  return { header: authenticate(body, keys), keys, recoveryKey }
}

/** The keys that a secret opens a header's slot to, or null when it is not that vault's secret. */
export async function unlockHeader(header: Header, secret: VaultSecret): Promise<VaultKeys | null> {
  const dataKey = await unwrapDataKey(header, secret)
  return dataKey && vaultKeys(dataKey)
}

/** Whether nothing in a header was changed by someone without its keys. */
export function isHeaderAuthentic(header: Header, keys: VaultKeys): boolean {
  return isAuthentic(header, keys.tagHeader(authenticatedBytes(header)))
}

/** The vault's name, which the header holds encrypted. */
export function headerName(header: Header, keys: VaultKeys): string | null {
  return keys.unsealName(header.sealedName, nameContext(header))
}

/** Whether what was typed is the recovery key of this vault. */
export function checkRecoveryKey(header: Header, keys: VaultKeys, typed: string): RecoveryKeyCheck {
  const secret = parseRecoveryKey(typed)
  if (!secret) return 'mistyped'
  const { recovery } = header
  const key = recoveryWrappingKey(secret, fromHex(recovery.salt))
  return keys.isWrappedBy(key, recovery.wrapped, recoveryContext(header, recovery))
    ? 'match'
    : 'different'
}

/** The header once its owner has shown that the recovery key is written down. */
export function withConfirmedRecovery(header: Header, keys: VaultKeys): Header {
  return authenticate({ ...withoutMac(header), recoveryConfirmed: true }, keys)
}

/** The header with a new recovery key in place of the old one, which opens nothing from then on. */
export function withNewRecoveryKey(
  header: Header,
  keys: VaultKeys,
): { header: Header; recoveryKey: string } {
  const { slot: recovery, recoveryKey } = newRecoverySlot(header, keys)
  const body = { ...withoutMac(header), recovery, recoveryConfirmed: false }
  return { header: authenticate(body, keys), recoveryKey }
}

function authenticate(body: HeaderBody, keys: VaultKeys): Header {
  return { ...body, mac: keys.tagHeader(authenticatedBytes(body)).toString('hex') }
}

function withoutMac({ mac: _mac, ...body }: Header): HeaderBody {
  return body
}

async function newPassphraseSlot(
  identity: Parameters<typeof passphraseContext>[0],
  keys: VaultKeys,
  { passphrase, cost: fixedCost }: { passphrase: Uint8Array; cost?: KdfCost },
): Promise<HeaderBody['passphrase']> {
  const salt = randomBytes(SALT_BYTES)
  const { key, cost } = fixedCost
    ? { key: await passphraseKey(passphrase, salt, fixedCost), cost: fixedCost }
    : await calibratedPassphraseKey(passphrase, salt)
  const slot = { kdf: 'argon2id', cost, salt: salt.toString('hex') } as const
  const wrapped = keys.wrapDataKey(key, passphraseContext(identity, slot))
  key.fill(0)
  return { ...slot, wrapped }
}

function newRecoverySlot(
  identity: Parameters<typeof recoveryContext>[0],
  keys: VaultKeys,
): { slot: HeaderBody['recovery']; recoveryKey: string } {
  const recoveryKey = generateRecoveryKey()
  const salt = randomBytes(SALT_BYTES)
  const slot = { kdf: 'hkdf-sha-256', salt: salt.toString('hex') } as const
  const key = recoveryWrappingKey(parseRecoveryKey(recoveryKey)!, salt)
  const wrapped = keys.wrapDataKey(key, recoveryContext(identity, slot))
  key.fill(0)
  return { slot: { ...slot, wrapped }, recoveryKey }
}

async function unwrapDataKey(header: Header, secret: VaultSecret): Promise<Buffer | null> {
  const { passphrase, recovery } = header
  if ('passphrase' in secret) {
    const key = await passphraseKey(secret.passphrase, fromHex(passphrase.salt), passphrase.cost)
    return unwrapOnce(key, passphrase.wrapped, passphraseContext(header, passphrase))
  }
  const typed = parseRecoveryKey(secret.recoveryKey)
  if (!typed) return null
  const key = recoveryWrappingKey(typed, fromHex(recovery.salt))
  return unwrapOnce(key, recovery.wrapped, recoveryContext(header, recovery))
}

function unwrapOnce(...[key, sealed, context]: Parameters<typeof unseal>): Buffer | null {
  const dataKey = unseal(key, sealed, context)
  key.fill(0)
  return dataKey
}

function fromHex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}
