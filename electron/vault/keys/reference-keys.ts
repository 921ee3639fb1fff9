import { randomBytes } from 'node:crypto'
import { encodeFields } from './encode-fields.ts'
import { formatRing, parseRing, type Ring } from './reference-ring.ts'
import { seal, unseal, type Sealed } from './sealing.ts'
import type { VaultKeys } from './vault-keys.ts'

const NUMBER_BYTES = 16
const KEY_BYTES = 32

/** A working reference as the database has it: sealed, with the number of a key that lies elsewhere. */
export type SealedReference = Sealed & { key: string }

/** The two copies of the file that holds the keys; null where there is none that could be read. */
export type RingFiles = {
  read(): (Buffer | null)[]
  /** Replaces both copies, or throws. */
  write(bytes: Buffer): void
}

/** What can be done with the keys of working references; none of them is ever handed out. */
export type ReferenceKeys = {
  /** Seals a text under a key of its own, which is on disk before this returns. */
  keep(owner: string, text: string): SealedReference
  /** The text, or null when its key is gone. */
  read(owner: string, sealed: SealedReference): string | null
  holds(number: string): boolean
  /** Whether a key of this owner may still lie on disk although it was to be destroyed. */
  owes(owner: string): boolean
  /** Destroys every other key, in both files; throws when they cannot be written, and is to be called again then. */
  keepOnly(numbers: ReadonlySet<string>): void
  forget(): void
}

/** The keys of a vault's working references, each under a random key that no copy of the database holds. GDPR art. 17(1). */
export function referenceKeys(keys: VaultKeys, vaultId: string, files: RingFiles): ReferenceKeys {
  const { ring, strays, isUneven: wasUneven } = readRing(keys, vaultId, files)
  /** Owners of keys that may lie in a file and are not to. */
  const owed = new Set(strays)
  let isUneven = wasUneven

  const write = (): void => {
    files.write(formatRing(keys, vaultId, ring))
    isUneven = false
    owed.clear()
  }
  const drop = (number: string): void => {
    const gone = ring.get(number)
    if (!gone) return
    gone.secret.fill(0)
    ring.delete(number)
    owed.add(gone.owner)
  }

  return {
    keep: (owner, text) => {
      const number = randomBytes(NUMBER_BYTES).toString('hex')
      const secret = randomBytes(KEY_BYTES)
      ring.set(number, { owner, secret })
      try {
        write()
      } catch (error) {
        drop(number)
        throw error
      }
      const plain = Buffer.from(text, 'utf8')
      const sealed = seal(secret, plain, contextOf({ vaultId, owner, number }))
      plain.fill(0)
      return { key: number, ...sealed }
    },
    read: (owner, { key: number, ...sealed }) => {
      const held = ring.get(number)
      const plain = held && unseal(held.secret, sealed, contextOf({ vaultId, owner, number }))
      const text = plain?.toString('utf8') ?? null
      plain?.fill(0)
      return text
    },
    holds: (number) => ring.has(number),
    owes: (owner) => owed.has(owner),
    keepOnly: (numbers) => {
      for (const number of ring.keys()) if (!numbers.has(number)) drop(number)
      if (owed.size > 0 || isUneven) write()
    },
    forget: () => wipe(ring),
  }
}

// The copy is written first, so one of the two is whole; where they differ, both are written anew.
function readRing(
  keys: VaultKeys,
  vaultId: string,
  files: RingFiles,
): { ring: Ring; strays: string[]; isUneven: boolean } {
  const [first, second] = files.read()
  const rings = [first, second].map((bytes) => (bytes ? parseRing(keys, vaultId, bytes) : null))
  const ring: Ring = rings[0] ?? rings[1] ?? new Map()
  const other = rings[0] ? rings[1] : null
  const strays = [...(other ?? [])].filter(([number]) => !ring.has(number))
  const isWhole = rings.some((each) => each !== null)
  const isSame = first && second ? first.equals(second) : false
  if (other) wipe(other)
  return { ring, strays: strays.map(([, { owner }]) => owner), isUneven: isWhole && !isSame }
}

function contextOf(bound: { vaultId: string; owner: string; number: string }): Buffer {
  return encodeFields(['reference', bound.vaultId, bound.owner, bound.number])
}

function wipe(ring: Ring): void {
  for (const { secret } of ring.values()) secret.fill(0)
  ring.clear()
}
