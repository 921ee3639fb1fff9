import { hashRaw } from '@node-rs/argon2'

/** The cost of turning a passphrase into a key with Argon2id. */
export type KdfCost = { memoryKib: number; passes: number; lanes: number }

/** Where calibration begins; between the two recommendations of RFC 9106. */
export const KDF_START: KdfCost = { memoryKib: 256 * 1024, passes: 3, lanes: 4 }
/** The cheapest cost a vault may have; less is refused as a downgrade. */
export const KDF_FLOOR: KdfCost = { memoryKib: 64 * 1024, passes: 3, lanes: 1 }
/** The dearest cost a vault may have; more is refused as an attempt to hang the program. */
export const KDF_CEILING: KdfCost = { memoryKib: 2 * 1024 * 1024, passes: 16, lanes: 16 }

export const MIN_PASSPHRASE_CHARACTERS = 15
const TARGET_MS = 500
const CAP_MS = 2000
const ARGON2ID = 2
const KEY_BYTES = 32

/** The bytes of a passphrase as they are hashed: Unicode NFKC, UTF-8, nothing trimmed or cut. */
export function passphraseBytes(text: string): Uint8Array {
  return Buffer.from(text.normalize('NFKC'), 'utf8')
}

/** Whether a passphrase has the 15 characters that NIST SP 800-63B-4 asks of one that stands alone. */
export function isLongEnough(passphrase: Uint8Array): boolean {
  // Counted on the bytes, so that no string of the passphrase is made: continuation bytes are skipped.
  return passphrase.filter((byte) => (byte & 0xc0) !== 0x80).length >= MIN_PASSPHRASE_CHARACTERS
}

/** The key-wrapping key of a passphrase. */
export async function passphraseKey(
  passphrase: Uint8Array,
  salt: Uint8Array,
  cost: KdfCost,
): Promise<Buffer> {
  return hashRaw(passphrase, {
    salt,
    algorithm: ARGON2ID,
    memoryCost: cost.memoryKib,
    timeCost: cost.passes,
    parallelism: cost.lanes,
    outputLen: KEY_BYTES,
  })
}

/** Raises the passes until one derivation takes half a second here, but not two, and gives the key. */
export async function calibratedPassphraseKey(
  passphrase: Uint8Array,
  salt: Uint8Array,
): Promise<{ key: Buffer; cost: KdfCost }> {
  let cost = KDF_START
  // The first derivation also waits for its memory; measured by it, later ones would come out too cheap.
  const warmUp = await passphraseKey(passphrase, salt, cost)
  warmUp.fill(0)
  for (;;) {
    const startedAt = performance.now()
    const key = await passphraseKey(passphrase, salt, cost)
    const passes = nextPasses(cost.passes, performance.now() - startedAt)
    if (passes === cost.passes) return { key, cost }
    key.fill(0)
    cost = { ...cost, passes }
  }
}

/** How many passes to try after some took that long; the same number when that is enough. */
export function nextPasses(passes: number, tookMs: number): number {
  if (tookMs >= TARGET_MS) return passes
  const perPassMs = Math.max(tookMs / passes, 1)
  const most = Math.min(KDF_CEILING.passes, Math.floor(CAP_MS / perPassMs))
  return Math.max(passes, Math.min(most, Math.ceil(TARGET_MS / perPassMs)))
}
