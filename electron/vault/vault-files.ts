import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '#shared/ipc/errors'
import { HEADER_FILE } from '#shared/ipc/vault'
import { isNetworkFolder } from './db/file-system.ts'
import { isPlainFile, readSmallFile, replaceForGood, writeDurably } from './db/files.ts'
import {
  MAX_HEADER_BYTES,
  formatHeader,
  parseHeader,
  type Header,
  type HeaderReading,
} from './keys/header.ts'
import type { RingFiles } from './keys/reference-keys.ts'

/** Thousands of open cases fit many times over. */
const MAX_RING_BYTES = 2 ** 24

/** Where everything of a vault lies. */
export type VaultFiles = ReturnType<typeof vaultFiles>
/** The paths inside a vault's folder. */
export function vaultFiles(dir: string) {
  const folder = resolve(dir)
  return {
    folder,
    header: join(folder, HEADER_FILE),
    headerCopy: join(folder, `${HEADER_FILE}.bak`),
    anchor: join(folder, 'anchor'),
    references: join(folder, 'references'),
    referencesCopy: join(folder, 'references.bak'),
    lock: join(folder, 'lock'),
    replaced: join(folder, 'replaced'),
    data: (dataFile: string) => join(folder, dataFile),
    journal: (dataFile: string) => join(folder, `${dataFile}-journal`),
    beforeMigration: (dataFile: string) => join(folder, 'replaced', `before-update-${dataFile}`),
  }
}

/** Refuses a folder that cannot be opened for work, before anything in it is touched. */
export function refuseUnusableFolder(files: VaultFiles): void {
  if (!isFolder(files.folder)) throw new AppError('not-a-vault')
  if (readHeaders(files).every(({ state }) => state === 'missing'))
    throw new AppError('not-a-vault')
  if (isNetworkFolder(files.folder)) throw new AppError('network-folder')
  if (!isWritable(files)) throw new AppError('folder-read-only')
}

/** Both copies of the header, the leading one first. */
export function readHeaders(files: VaultFiles): [HeaderReading, HeaderReading] {
  return [readHeader(files.header), readHeader(files.headerCopy)]
}

/** Writes the header: the second copy first, so that one whole copy exists at every moment. */
export function writeHeaders(files: VaultFiles, header: Header): void {
  const text = formatHeader(header)
  writeDurably(files.headerCopy, text)
  writeDurably(files.header, text)
}

/** The two copies of the keys of working references, the leading one first. */
export function ringFiles(files: VaultFiles): RingFiles {
  return {
    read: () => [files.references, files.referencesCopy].map(readRing),
    write: (bytes) => {
      // The second copy first, so that one whole copy exists at every moment.
      for (const path of [files.referencesCopy, files.references]) replaceForGood(path, bytes)
    },
  }
}

/** Whether a folder is missing or has nothing in it. */
export function isUnused(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return !stats || (stats.isDirectory() && readdirSync(folder).length === 0)
}

function readHeader(path: string): HeaderReading {
  const bytes = readSmallFile(path, MAX_HEADER_BYTES)
  if (bytes) return parseHeader(bytes.toString('utf8'))
  return { state: isPlainFile(path) ? 'damaged' : 'missing' }
}

// A vault opens without it: what it holds can be asked for again.
function readRing(path: string): Buffer | null {
  try {
    return readSmallFile(path, MAX_RING_BYTES)
  } catch {
    return null
  }
}

/** Whether a path is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Whether everything can be written that an open vault writes. */
export function isWritable(files: VaultFiles): boolean {
  const data = readHeaders(files).flatMap((copy) =>
    copy.state === 'readable' ? [files.data(copy.header.dataFile)] : [],
  )
  return [files.folder, ...data.filter(isPlainFile)].every((path) => {
    try {
      accessSync(path, constants.W_OK)
      return true
    } catch {
      return false
    }
  })
}
