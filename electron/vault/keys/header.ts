import { createHash, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { encodeFields } from './encode-fields.ts'
import { KDF_CEILING, KDF_FLOOR } from './passphrase-key.ts'

const MAGIC = 'DPO-WORKBENCH-VAULT'
const FORMAT_VERSION = 1
export const MAX_HEADER_BYTES = 8192

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const within = (low: number, high: number) => z.int().min(low).max(high)

const WrappedKey = z.strictObject({ nonce: hex(12), data: hex(32), tag: hex(16) })

// SECURITY: costs outside these bounds are refused before any derivation: below it is a downgrade,
// above it the program would hang.
const KdfCost = z.strictObject({
  memoryKib: within(KDF_FLOOR.memoryKib, KDF_CEILING.memoryKib),
  passes: within(KDF_FLOOR.passes, KDF_CEILING.passes),
  lanes: within(KDF_FLOOR.lanes, KDF_CEILING.lanes),
})

const PassphraseSlot = z.strictObject({
  kdf: z.literal('argon2id'),
  cost: KdfCost,
  salt: hex(16),
  wrapped: WrappedKey,
})

const RecoverySlot = z.strictObject({
  kdf: z.literal('hkdf-sha-256'),
  salt: hex(16),
  wrapped: WrappedKey,
})

const HeaderBody = z.strictObject({
  magic: z.literal(MAGIC),
  formatVersion: z.literal(FORMAT_VERSION),
  vaultId: z.uuid(),
  generation: z.int().min(1),
  createdAt: z.iso.datetime(),
  // SECURITY: exactly one cipher; the driver also knows some without authentication.
  cipher: z.literal('chacha20'),
  pageSize: z.literal(4096),
  dataFile: z.string().regex(/^data-[1-9][0-9]{0,8}\.db$/),
  passphrase: PassphraseSlot,
  recovery: RecoverySlot,
  recoveryConfirmed: z.boolean(),
  sealedName: z.strictObject({
    nonce: hex(12),
    data: z.string().regex(/^([0-9a-f]{2}){1,2000}$/),
    tag: hex(16),
  }),
})

const HeaderSchema = HeaderBody.extend({ mac: hex(32) })

/** Everything about a vault that is known before it is unlocked, except the authentication. */
export type HeaderBody = z.infer<typeof HeaderBody>
/** A vault's header: public parameters and the data key wrapped in two ways, authenticated. */
export type Header = z.infer<typeof HeaderSchema>
/** What a slot, the sealed name and the data file are bound to. */
export type HeaderIdentity = Pick<
  HeaderBody,
  'vaultId' | 'generation' | 'createdAt' | 'dataFile' | 'cipher' | 'pageSize'
>

/** A copy of the header as found on disk. */
export type HeaderReading =
  { state: 'readable'; header: Header } | { state: 'missing' | 'damaged' | 'newer' | 'refused' }

/** What never changes in a header as long as the data file is the same. */
export function headerIdentity(
  given: Pick<HeaderBody, 'vaultId' | 'generation' | 'createdAt'>,
): HeaderIdentity & Pick<HeaderBody, 'magic' | 'formatVersion'> {
  const { vaultId, generation, createdAt } = given
  const dataFile = `data-${generation}.db`
  const fixed = { magic: MAGIC, formatVersion: FORMAT_VERSION } as const
  return { ...fixed, vaultId, generation, createdAt, dataFile, cipher: 'chacha20', pageSize: 4096 }
}

/** The context the data key is bound to when a passphrase wraps it. */
export function passphraseContext(
  identity: HeaderIdentity,
  { kdf, cost, salt }: Pick<HeaderBody['passphrase'], 'kdf' | 'cost' | 'salt'>,
): Buffer {
  const kdfFields = [kdf, cost.memoryKib, cost.passes, cost.lanes, salt]
  return encodeFields([...identityFields(identity), 'passphrase', ...kdfFields])
}

/** The context the data key is bound to when a recovery key wraps it. */
export function recoveryContext(
  identity: HeaderIdentity,
  { kdf, salt }: Pick<HeaderBody['recovery'], 'kdf' | 'salt'>,
): Buffer {
  return encodeFields([...identityFields(identity), 'recovery', kdf, salt])
}

/** The context the vault's name is bound to. */
export function nameContext(identity: HeaderIdentity): Buffer {
  return encodeFields([...identityFields(identity), 'name'])
}

/** The bytes of a header that its authentication covers: all of it. */
export function authenticatedBytes(header: HeaderBody): Buffer {
  const { passphrase, recovery, sealedName } = header
  const sealedFields = [passphrase.wrapped, recovery.wrapped, sealedName].flatMap(
    ({ nonce, data, tag }) => [nonce, data, tag],
  )
  return encodeFields([
    passphraseContext(header, passphrase),
    recoveryContext(header, recovery),
    header.createdAt,
    header.recoveryConfirmed,
    ...sealedFields,
  ])
}

/** Whether a header carries the authentication that its vault's key gives it. */
export function isAuthentic(header: Header, expected: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(header.mac, 'hex'), expected)
}

/** The file text of a header; its last field lets damage be told from a wrong passphrase. */
export function formatHeader(header: Header): string {
  // Parsed first, so that the fields always stand in the order of the schema.
  const opened = JSON.stringify(HeaderSchema.parse(header)).slice(0, -1)
  return `${opened},"checksum":"${sha256(opened)}"}\n`
}

/** Reads a header's text; the checksum's place is the same in every format version. */
export function parseHeader(text: string): HeaderReading {
  const [, opened, checksum] = /^(.+),"checksum":"([0-9a-f]{64})"\}\n$/s.exec(text) ?? []
  if (opened === undefined || sha256(opened) !== checksum) return { state: 'damaged' }
  const content = parseJson(`${opened}}`)
  if (isNewer(content)) return { state: 'newer' }
  const parsed = HeaderSchema.safeParse(content)
  if (!parsed.success || parsed.data.dataFile !== headerIdentity(parsed.data).dataFile)
    return { state: 'refused' }
  return { state: 'readable', header: parsed.data }
}

function identityFields(identity: HeaderIdentity): (string | number)[] {
  const { vaultId, generation, cipher, pageSize, dataFile } = identity
  return [MAGIC, FORMAT_VERSION, vaultId, generation, cipher, pageSize, dataFile]
}

function isNewer(content: unknown): boolean {
  const Envelope = z.object({ magic: z.literal(MAGIC), formatVersion: z.int() })
  const { data } = Envelope.safeParse(content)
  return data !== undefined && data.formatVersion > FORMAT_VERSION
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
