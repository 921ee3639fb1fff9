import { AppError } from '#shared/ipc/errors'
import type { Folder } from '#shared/ipc/vault'
import { asAppError } from './db/failures.ts'
import { readLock } from './db/lock-file.ts'
import {
  isFolder,
  isUnused,
  isWritable,
  readHeaders,
  vaultFiles,
  type VaultFiles,
} from './vault-files.ts'

/** Tells what a folder is without a secret and without changing anything in it. */
export function inspectFolder(dir: string): Folder['kind'] {
  try {
    return folderKind(vaultFiles(dir))
  } catch (error) {
    // Another account's folder cannot even be looked into.
    const failure = asAppError(error)
    if (failure instanceof AppError && failure.code === 'folder-read-only') return 'read-only'
    throw failure
  }
}

function folderKind(files: VaultFiles): Folder['kind'] {
  if (!isFolder(files.folder)) return 'not-a-vault'
  const copies = readHeaders(files).map(({ state }) => state)
  if (copies.every((state) => state === 'missing'))
    return isUnused(files.folder) ? 'empty' : 'not-a-vault'
  if (copies.includes('newer')) return 'newer'
  if (!copies.includes('readable')) return 'damaged-header'
  if (readLock(files.lock).startsWith('held')) return 'open-elsewhere'
  return isWritable(files) ? 'vault' : 'read-only'
}
