import { AppError } from '#shared/ipc/errors'
import type { VaultInfo } from '#shared/ipc/vault'
import type { Database } from './db/driver.ts'
import { fileIdentity, isPlainFile, readSmallFile, writeDurably } from './db/files.ts'
import type { VaultLock } from './db/lock-file.ts'
import { schemaVersion } from './db/schema.ts'
import { formatAnchor, parseAnchor, type AnchorReading } from './keys/anchor.ts'
import {
  checkRecoveryKey,
  headerName,
  withConfirmedRecovery,
  withNewRecoveryKey,
} from './keys/header-keys.ts'
import type { Header } from './keys/header.ts'
import { referenceKeys, type ReferenceKeys } from './keys/reference-keys.ts'
import type { VaultKeys } from './keys/vault-keys.ts'
import { ringFiles, writeHeaders, type VaultFiles } from './vault-files.ts'

/** What is known about an open vault beside its contents. */
export type OpenVaultInfo = VaultInfo & { generation: number; schemaVersion: number }

/** How the anchor and the journal agreed at this opening; older where the owner opened an older copy knowingly. */
export type AnchorFound = AnchorReading['state'] | 'older'

/** A vault that is open for work in this process. */
export type OpenVault = {
  db: Database
  /** Keyed digests for the journal; the keys themselves stay behind these two functions. */
  keys: Pick<VaultKeys, 'tagRow' | 'tagEntry'>
  /** The keys of working references, which lie outside the database and stay behind these functions. */
  references: ReferenceKeys
  /** Whether the last holder closed the vault; if not, every page was read and found whole. */
  wasClosedCleanly: boolean
  /** The schema version before this opening brought it up to date, or null. */
  migratedFrom: number | null
  anchorWas: AnchorFound
  /** Refuses when the file that is being written is no longer the one in the vault's folder. */
  refuseIfGone(): void
  readonly info: OpenVaultInfo
  readAnchor(): AnchorReading
  writeAnchor(seq: number, tag: Uint8Array): void
  /** Records that the recovery key was typed back; refuses one that is mistyped or another vault's. */
  confirmRecoveryKey(typed: string): void
  /** Replaces the recovery key by a new one, for an owner who did not write the first one down. */
  replaceRecoveryKey(): string
  close(): void
}

/** All that belongs to a vault that was just unlocked. */
export type OpenParts = {
  files: VaultFiles
  header: Header
  keys: VaultKeys
  db: Database
  lock: VaultLock
  wasClosedCleanly: boolean
  migratedFrom: number | null
  anchorWas: AnchorFound
}

const MAX_ANCHOR_BYTES = 1024

/** Puts an unlocked vault's parts together into what the rest of the program works with. */
export function openVault(parts: OpenParts): OpenVault {
  const { db, files, keys, lock, wasClosedCleanly, migratedFrom, anchorWas } = parts
  const dataFile = files.data(parts.header.dataFile)
  const opened = fileIdentity(dataFile)
  const vaultId = parts.header.vaultId
  const references = referenceKeys(keys, vaultId, ringFiles(files))
  let header = parts.header
  const replaceHeader = (next: Header): void => {
    writeHeaders(files, next)
    header = next
  }
  return {
    db,
    keys: { tagRow: keys.tagRow, tagEntry: keys.tagEntry },
    references,
    wasClosedCleanly,
    migratedFrom,
    anchorWas,
    // A folder moved or deleted under an open vault takes every further change with it, silently.
    refuseIfGone: () => {
      if (fileIdentity(dataFile) !== opened) throw new AppError('folder-gone')
    },
    get info() {
      return describe(header, keys, db)
    },
    readAnchor: () => readAnchor(files, keys, vaultId),
    writeAnchor: (seq, tag) =>
      writeDurably(files.anchor, formatAnchor(keys, { vaultId, seq, tag })),
    confirmRecoveryKey: (typed) => {
      refuseOtherRecoveryKey(header, keys, typed)
      if (!header.recoveryConfirmed) replaceHeader(withConfirmedRecovery(header, keys))
    },
    replaceRecoveryKey: () => {
      const { header: next, recoveryKey } = withNewRecoveryKey(header, keys)
      replaceHeader(next)
      return recoveryKey
    },
    close: () => {
      if (!db.open) return
      db.close()
      references.forget()
      keys.forget()
      lock.release()
    },
  }
}

/** What the anchor beside the database says about the journal's last known entry. */
export function readAnchor(files: VaultFiles, keys: VaultKeys, vaultId: string): AnchorReading {
  const bytes = readSmallFile(files.anchor, MAX_ANCHOR_BYTES)
  if (bytes) return parseAnchor(keys, vaultId, bytes)
  return { state: isPlainFile(files.anchor) ? 'damaged' : 'missing' }
}

function describe(header: Header, keys: VaultKeys, db: Database): OpenVaultInfo {
  const { vaultId: id, createdAt, generation, recoveryConfirmed } = header
  const name = headerName(header, keys)
  if (name === null) throw new AppError('header-refused')
  return { id, name, createdAt, generation, recoveryConfirmed, schemaVersion: schemaVersion(db) }
}

function refuseOtherRecoveryKey(header: Header, keys: VaultKeys, typed: string): void {
  const check = checkRecoveryKey(header, keys, typed)
  if (check === 'mistyped') throw new AppError('recovery-key-mistyped')
  if (check === 'different') throw new AppError('recovery-key-differs')
}
