import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, open, rm } from 'node:fs/promises'
import { AppError } from '#shared/ipc/errors'

const BLOCK_BYTES = 1024 * 1024
// Windows knows no such flag; there the digest alone tells whether it is the file that was read.
const { O_RDWR } = constants
// The cast: the types are those of Linux.
const { O_NOFOLLOW = 0 } = constants as Partial<typeof constants>

/**
 * Overwrites a file once, empties and removes it, if it is still the one with this SHA-256. What a drive
 * keeps of it elsewhere, as solid-state drives do, cannot be reached from here.
 */
export async function wipeFile({ path, digest }: { path: string; digest: string }): Promise<void> {
  const file = await open(path, O_RDWR | O_NOFOLLOW).catch((cause: unknown) => {
    throw new AppError(isGone(cause) ? 'not-found' : 'log-unreadable', { cause })
  })
  try {
    const about = await file.stat()
    // SECURITY: another file under the same name is not the one the officer agreed to lose.
    if (!about.isFile() || (await digestOf(file)) !== digest) throw new AppError('log-changed')
    await overwrite(file, about.size)
    await file.truncate(0)
    await file.sync()
    const there = await lstat(path).catch(() => null)
    if (there?.ino === about.ino && there.dev === about.dev) await rm(path)
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('log-unreadable', { cause })
  } finally {
    await file.close()
  }
}

async function digestOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  const block = Buffer.alloc(BLOCK_BYTES)
  let [at, read] = [0, BLOCK_BYTES]
  while (read > 0) {
    read = (await file.read(block, 0, BLOCK_BYTES, at)).bytesRead
    hash.update(block.subarray(0, read))
    at += read
  }
  return hash.digest('hex')
}

async function overwrite(file: FileHandle, bytes: number): Promise<void> {
  const zeros = Buffer.alloc(BLOCK_BYTES)
  for (let at = 0; at < bytes; at += BLOCK_BYTES)
    await file.write(zeros, 0, Math.min(BLOCK_BYTES, bytes - at), at)
  // Without it the zeros might never leave the memory before the file goes.
  await file.datasync()
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
