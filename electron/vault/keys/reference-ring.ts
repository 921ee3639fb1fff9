import { encodeFields } from './encode-fields.ts'
import type { VaultKeys } from './vault-keys.ts'

// magic 8, nonce 12, tag 16, then the sealed entries
const MAGIC = 'DPOREF01'
const NONCE_END = 20
const TAG_END = 36
// number 16, owner 64, key 32
const OWNER_AT = 16
const SECRET_AT = 80
const ENTRY_BYTES = 112
const COUNT_BYTES = 4
/** The file grows in steps, so that its size does not count the open cases. */
const STEP_BYTES = 8192

/** A key of one working reference, and whose it is. */
export type RingKey = { owner: string; secret: Buffer }
/** Keys of working references by their random numbers. */
export type Ring = Map<string, RingKey>

/** The bytes of a file that holds these keys, sealed for this vault alone. */
export function formatRing(keys: VaultKeys, vaultId: string, ring: Ring): Buffer {
  const used = COUNT_BYTES + ring.size * ENTRY_BYTES
  const plain = Buffer.alloc(Math.ceil(used / STEP_BYTES) * STEP_BYTES)
  let at = plain.writeUInt32BE(ring.size)
  for (const [number, { owner, secret }] of ring) {
    plain.write(number, at, 'hex')
    plain.write(owner, at + OWNER_AT, 'latin1')
    secret.copy(plain, at + SECRET_AT)
    at += ENTRY_BYTES
  }
  const { nonce, tag, data } = keys.sealReferences(plain, contextOf(vaultId))
  plain.fill(0)
  return Buffer.concat([Buffer.from(MAGIC), ...[nonce, tag, data].map(fromHex)])
}

/** The keys in such a file; null when it is damaged, another vault's or another format's. */
export function parseRing(keys: VaultKeys, vaultId: string, bytes: Buffer): Ring | null {
  if (bytes.length <= TAG_END || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null
  const [nonce, tag, data] = [
    bytes.toString('hex', MAGIC.length, NONCE_END),
    bytes.toString('hex', NONCE_END, TAG_END),
    bytes.toString('hex', TAG_END),
  ]
  const plain = keys.unsealReferences({ nonce, tag, data }, contextOf(vaultId))
  if (!plain) return null
  const ring: Ring = new Map()
  const end = COUNT_BYTES + plain.readUInt32BE() * ENTRY_BYTES
  for (let at = COUNT_BYTES; at < end; at += ENTRY_BYTES) {
    const number = plain.toString('hex', at, at + OWNER_AT)
    const owner = plain.toString('latin1', at + OWNER_AT, at + SECRET_AT).replace(/\0+$/, '')
    ring.set(number, {
      owner,
      secret: Buffer.from(plain.subarray(at + SECRET_AT, at + ENTRY_BYTES)),
    })
  }
  plain.fill(0)
  return ring
}

function contextOf(vaultId: string): Buffer {
  return encodeFields([MAGIC, vaultId])
}

function fromHex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}
