import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { seal, unseal, type Sealed } from './sealing.ts'

const KEY_BYTES = 32
/** With this mark the driver uses the 32 bytes that follow as they are. */
const RAW_KEY_MARK = 'raw:'

/** What an unlocked vault can do with its keys; the keys themselves stay in this folder. */
export type VaultKeys = {
  tagRow(bytes: Uint8Array): Buffer
  tagEntry(bytes: Uint8Array): Buffer
  tagAnchor(bytes: Uint8Array): Buffer
  tagHeader(bytes: Uint8Array): Buffer
  sealName(name: string, context: Uint8Array): Sealed
  unsealName(sealed: Sealed, context: Uint8Array): string | null
  sealReferences(plain: Uint8Array, context: Uint8Array): Sealed
  unsealReferences(sealed: Sealed, context: Uint8Array): Buffer | null
  wrapDataKey(wrappingKey: Uint8Array, context: Uint8Array): Sealed
  isWrappedBy(wrappingKey: Uint8Array, wrapped: Sealed, context: Uint8Array): boolean
  unlockDatabase(setKey: (rawKey: Buffer) => void): void
  forget(): void
}

/** The keys that follow from a vault's data key, each for one purpose only. */
export function vaultKeys(dataKey: Buffer): VaultKeys {
  const key = (purpose: string): Buffer => deriveKey(dataKey, Buffer.alloc(0), purpose)
  const keys = {
    row: tagKey(key('row')),
    entry: tagKey(key('audit')),
    anchor: tagKey(key('anchor')),
    header: tagKey(key('header')),
  }
  const nameKey = key('name')
  const referencesKey = key('references')
  return {
    tagRow: (bytes) => hmac(keys.row, bytes),
    tagEntry: (bytes) => hmac(keys.entry, bytes),
    tagAnchor: (bytes) => hmac(keys.anchor, bytes),
    tagHeader: (bytes) => hmac(keys.header, bytes),
    sealName: (name, context) => seal(nameKey, Buffer.from(name, 'utf8'), context),
    unsealName: (sealed, context) => unseal(nameKey, sealed, context)?.toString('utf8') ?? null,
    sealReferences: (plain, context) => seal(referencesKey, plain, context),
    unsealReferences: (sealed, context) => unseal(referencesKey, sealed, context),
    wrapDataKey: (wrappingKey, context) => seal(wrappingKey, dataKey, context),
    isWrappedBy: (wrappingKey, wrapped, context) => {
      const found = unseal(wrappingKey, wrapped, context)
      const same = found !== null && found.equals(dataKey)
      found?.fill(0)
      return same
    },
    unlockDatabase: (setKey) => {
      const pageKey = key('page')
      useRawKey(pageKey, setKey)
      pageKey.fill(0)
    },
    forget: () => {
      for (const secret of [dataKey, nameKey, referencesKey]) secret.fill(0)
      for (const held of Object.values(keys)) held.forget()
    },
  }
}

/** A 32-byte key for one purpose, by HKDF-SHA-256. */
export function deriveKey(secret: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `dpo-workbench/1/${purpose}`, KEY_BYTES))
}

function useRawKey(pageKey: Buffer, setKey: (rawKey: Buffer) => void): void {
  const rawKey = Buffer.concat([Buffer.from(RAW_KEY_MARK), pageKey])
  // SECURITY: a key of any other length is silently taken as a passphrase and stretched weakly.
  if (rawKey.length !== RAW_KEY_MARK.length + KEY_BYTES) throw new Error('raw key of wrong length')
  try {
    setKey(rawKey)
  } finally {
    rawKey.fill(0)
  }
}

type TagKey = { use(): KeyObject; forget(): void }

// A key object is looked at once instead of at every tag; its memory is cleared when it is let go.
function tagKey(bytes: Buffer): TagKey {
  let held: KeyObject | null = createSecretKey(bytes)
  bytes.fill(0)
  return {
    use: () => {
      if (!held) throw new Error('the keys of this vault are forgotten')
      return held
    },
    forget: () => (held = null),
  }
}

function hmac(key: TagKey, bytes: Uint8Array): Buffer {
  return createHmac('sha256', key.use()).update(bytes).digest()
}
