import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** Only the owner reads and writes what the vault puts on disk. */
export const PRIVATE_FILE = 0o600
export const PRIVATE_FOLDER = 0o700
const RENAME_TRIES = 6

/** Replaces a small file so that a crash at any moment leaves the old or the new one, whole. */
export function writeDurably(path: string, bytes: Uint8Array | string): void {
  const temporary = `${path}.new`
  try {
    writeSynced(temporary, typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes)
    renamePatiently(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** The same, and overwrites what the file held before, as far as the disk writes in place. */
export function replaceForGood(path: string, bytes: Uint8Array): void {
  // Windows lets no open file be replaced.
  const old = process.platform !== 'win32' && isPlainFile(path) ? openSync(path, 'r+') : null
  try {
    writeDurably(path, bytes)
    if (old !== null) overwrite(old)
  } finally {
    if (old !== null) closeSync(old)
  }
}

/** Creates an empty file that must not exist yet, readable by its owner alone. */
export function createEmptyFile(path: string): void {
  closeSync(openSync(path, 'wx', PRIVATE_FILE))
}

/** Makes a rename or a new name in a folder survive a power cut. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder to sync it; its file system journals the names by itself.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A small file's bytes; null when there is none, it is no plain file, or it is larger than allowed. */
export function readSmallFile(path: string, maxBytes: number): Buffer | null {
  if (!isPlainFile(path)) return null
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > maxBytes) return null
    const bytes = Buffer.alloc(size)
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0))
  } finally {
    closeSync(file)
  }
}

/** Whether a path is an ordinary file, not a link, a folder or a device. */
export function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Tells one file from another that took its place; null when there is none. Opens nothing. */
export function fileIdentity(path: string): string | null {
  const stats = lstatSync(path, { throwIfNoEntry: false, bigint: true })
  return stats ? `${stats.dev} ${stats.ino}` : null
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', PRIVATE_FILE)
  try {
    writeAll(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
}

function overwrite(file: number): void {
  const { size } = fstatSync(file)
  const noise = randomBytes(size)
  for (let done = 0; done < size;) done += writeSync(file, noise, done, size - done, done)
  fsyncSync(file)
}

// On Windows a virus scanner may hold the file for a moment.
function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (process.platform !== 'win32' || attempt === RENAME_TRIES || !isHeld(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 * 2 ** attempt)
    }
  }
}

function isHeld(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(EPERM|EBUSY|EACCES)$/.test(String(error.code))
  )
}
