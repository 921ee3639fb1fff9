import { timingSafeEqual } from 'node:crypto'
import type { VaultKeys } from './vault-keys.ts'

// magic 8, vault id 16, sequence 8, tag 32, HMAC 32
const MAGIC = 'DPOANC01'
const SEALED_BYTES = 64
const ANCHOR_BYTES = 96
const TAG_BYTES = 32

/** The last journal entry this vault is known to have held, kept outside the database. */
export type AnchorReading =
  { state: 'held'; seq: number; tag: Buffer } | { state: 'missing' | 'damaged' }

/** The 96 bytes of an anchor. */
export function formatAnchor(
  keys: VaultKeys,
  { vaultId, seq, tag }: { vaultId: string; seq: number; tag: Uint8Array },
): Buffer {
  if (tag.length !== TAG_BYTES) throw new Error('a journal tag has 32 bytes')
  const sequence = Buffer.alloc(8)
  sequence.writeBigUInt64BE(BigInt(seq))
  const sealed = Buffer.concat([Buffer.from(MAGIC), idBytes(vaultId), sequence, tag])
  return Buffer.concat([sealed, keys.tagAnchor(sealed)])
}

/** What an anchor's bytes say, if this vault's key vouches for them. */
export function parseAnchor(keys: VaultKeys, vaultId: string, bytes: Buffer): AnchorReading {
  if (bytes.length !== ANCHOR_BYTES) return { state: 'damaged' }
  const sealed = bytes.subarray(0, SEALED_BYTES)
  const vouched = timingSafeEqual(keys.tagAnchor(sealed), bytes.subarray(SEALED_BYTES))
  const ours = sealed.subarray(0, 24).equals(Buffer.concat([Buffer.from(MAGIC), idBytes(vaultId)]))
  if (!vouched || !ours) return { state: 'damaged' }
  const seq = Number(sealed.readBigUInt64BE(24))
  return { state: 'held', seq, tag: Buffer.from(sealed.subarray(32)) }
}

function idBytes(vaultId: string): Buffer {
  return Buffer.from(vaultId.replaceAll('-', ''), 'hex')
}
