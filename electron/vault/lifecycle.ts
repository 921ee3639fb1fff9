import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '#shared/ipc/errors'
import type { Database } from './db/driver.ts'
import { asAppError } from './db/failures.ts'
import { isNetworkFolder } from './db/file-system.ts'
import { PRIVATE_FOLDER, createEmptyFile, syncFolder } from './db/files.ts'
import { takeLock, type VaultLock } from './db/lock-file.ts'
import { createSchema, isOutdated, migrate } from './db/migrate.ts'
import { migrations as allMigrations, type Migration } from './db/migrations/index.ts'
import { createDatabase, openDatabase, readable, type ReadableDb } from './db/open.ts'
import { checkIdentity, checkIntegrity, checkSchema, schemaVersion } from './db/schema.ts'
import { createHeader, type VaultSecret } from './keys/header-keys.ts'
import type { Header } from './keys/header.ts'
import { isLongEnough, type KdfCost } from './keys/passphrase-key.ts'
import type { VaultKeys } from './keys/vault-keys.ts'
import { openVault, readAnchor, type AnchorFound, type OpenVault } from './open-vault.ts'
import { unlockFirstHeader, type UnlockedHeader } from './unlock-header.ts'
import {
  isUnused,
  refuseUnusableFolder,
  vaultFiles,
  writeHeaders,
  type VaultFiles,
} from './vault-files.ts'

/** What creating or unlocking is busy with, for the person who waits. */
export type VaultStep = 'deriving-key' | 'creating' | 'opening' | 'updating'
type Progress = { onProgress?: (step: VaultStep) => void; migrations?: readonly Migration[] }

export type CreateRequest = Progress & {
  dir: string
  name: string
  passphrase: Uint8Array
  now: string
  /** Fixed cost instead of calibration; for tests alone. */
  kdf?: KdfCost
}

export type UnlockRequest = Progress & {
  dir: string
  secret: VaultSecret
  /** The tag of a journal entry, so that the vault can be compared with its anchor. */
  entryTag?: (db: ReadableDb, seq: number) => Uint8Array | null
  /** Opens a vault that is older than its anchor all the same, when its owner decided so. */
  acceptOlder?: boolean
  /** Takes over the lock that another machine left, when its owner says the vault is not open there. */
  takeOverLock?: boolean
}

/** Creates a vault in a folder that is missing or empty; nothing is left behind when that fails. */
export async function createVault(
  request: CreateRequest,
): Promise<{ vault: OpenVault; recoveryKey: string }> {
  const { dir, name, passphrase, now: createdAt, kdf: cost, onProgress } = request
  const files = vaultFiles(dir)
  if (!isLongEnough(passphrase)) throw new AppError('passphrase-too-short')
  if (!isUnused(files.folder)) throw new AppError('folder-not-empty')
  try {
    refuseUnusablePlace(files.folder)
    onProgress?.('deriving-key')
    const { recoveryKey, ...unlocked } = await createHeader({ name, createdAt, passphrase, cost })
    onProgress?.('creating')
    return { vault: layOut(files, unlocked, request.migrations), recoveryKey }
  } catch (error) {
    throw asAppError(error)
  }
}

/** Opens a vault with its passphrase or recovery key; changes nothing on disk when that fails. */
export async function unlockVault(request: UnlockRequest): Promise<OpenVault> {
  const { dir, secret, onProgress } = request
  const files = vaultFiles(dir)
  try {
    refuseUnusableFolder(files)
    const lock = takeLock(files.lock, request.takeOverLock)
    try {
      onProgress?.('deriving-key')
      return openUnlocked(files, lock, await unlockFirstHeader(files, secret), request)
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw asAppError(error)
  }
}

/** Closes a vault that was just created and could not be filled, and empties its folder. */
export function discardVault(vault: OpenVault, dir: string): void {
  vault.close()
  for (const name of readdirSync(dir)) rmSync(join(dir, name), { recursive: true, force: true })
}

/** Closes a vault's database, forgets its keys and gives its lock back. */
export function closeVault(vault: OpenVault): void {
  vault.close()
}

function refuseUnusablePlace(folder: string): void {
  let place = folder
  while (!existsSync(place)) place = dirname(place)
  if (isNetworkFolder(place)) throw new AppError('network-folder')
  accessSync(place, constants.W_OK)
}

function layOut(
  files: VaultFiles,
  unlocked: { header: Header; keys: VaultKeys },
  migrations = allMigrations,
): OpenVault {
  const firstMade = mkdirSync(files.folder, { recursive: true, mode: PRIVATE_FOLDER })
  let lock: VaultLock | undefined
  try {
    lock = takeLock(files.lock)
    const db = writeNewVault(files, unlocked, migrations)
    if (firstMade) syncFolder(dirname(firstMade))
    const opening = { wasClosedCleanly: true, migratedFrom: null, anchorWas: 'held' } as const
    return openVault({ files, ...unlocked, db, lock, ...opening })
  } catch (error) {
    unlocked.keys.forget()
    lock?.release()
    if (firstMade) rmSync(firstMade, { recursive: true, force: true })
    throw error
  }
}

function writeNewVault(
  files: VaultFiles,
  { header, keys }: { header: Header; keys: VaultKeys },
  migrations: readonly Migration[],
): Database {
  const path = files.data(header.dataFile)
  let db: Database | undefined
  try {
    createEmptyFile(path)
    db = createDatabase(path, keys.unlockDatabase)
    createSchema(db, migrations, header.vaultId)
    // The header comes last: until it is whole on disk, there is no vault.
    writeHeaders(files, header)
    return db
  } catch (error) {
    db?.close()
    const made = [path, files.journal(header.dataFile), files.headerCopy, files.header]
    for (const file of made) rmSync(file, { force: true })
    throw error
  }
}

function openUnlocked(
  files: VaultFiles,
  lock: VaultLock,
  { header, keys, needsRepair }: UnlockedHeader,
  request: UnlockRequest,
): OpenVault {
  const known = request.migrations ?? allMigrations
  const wasClosedCleanly = !lock.wasStale && !existsSync(files.journal(header.dataFile))
  let db: Database | undefined
  try {
    request.onProgress?.('opening')
    db = openDatabase(files.data(header.dataFile), keys.unlockDatabase)
    checkIdentity(db, header.vaultId, known)
    checkSchema(db, known)
    if (!wasClosedCleanly) checkIntegrity(db)
    const anchorWas = compareWithAnchor(db, { files, header, keys }, request)
    const migratedFrom = update(db, { files, header, keys }, request)
    if (needsRepair) writeHeaders(files, header)
    const opening = { wasClosedCleanly, migratedFrom, anchorWas }
    return openVault({ files, header, keys, db, lock, ...opening })
  } catch (error) {
    db?.close()
    keys.forget()
    throw error
  }
}

function compareWithAnchor(
  db: Database,
  { files, header, keys }: Omit<UnlockedHeader, 'needsRepair'> & { files: VaultFiles },
  { entryTag, acceptOlder }: UnlockRequest,
): AnchorFound {
  const anchor = readAnchor(files, keys, header.vaultId)
  if (anchor.state !== 'held' || !entryTag) return anchor.state
  const tag = entryTag(readable(db), anchor.seq)
  if (tag && anchor.tag.equals(tag)) return 'held'
  if (!acceptOlder) throw new AppError('vault-older-than-anchor')
  return 'older'
}

function update(
  db: Database,
  { files, header, keys }: Omit<UnlockedHeader, 'needsRepair'> & { files: VaultFiles },
  { migrations: known = allMigrations, onProgress }: UnlockRequest,
): number | null {
  if (!isOutdated(db, known)) return null
  onProgress?.('updating')
  const from = schemaVersion(db)
  const path = files.beforeMigration(header.dataFile)
  migrate(db, known, { path, giveKey: keys.unlockDatabase })
  checkSchema(db, known)
  return from
}
