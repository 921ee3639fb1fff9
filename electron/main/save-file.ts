import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { AppError } from '#shared/ipc/errors'

/** Writes a file beside its place and moves it there when it is whole; on failure nothing is left behind. */
export function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  return saveInto(path, (part) => writeWhole(part, bytes))
}

/** The same for a file that is written by whoever gets the path beside its place. */
export async function saveInto(
  path: string,
  write: (part: string) => Promise<unknown>,
): Promise<void> {
  const part = `${path}.${randomUUID().slice(0, 8)}.part`
  try {
    await write(part)
    await rename(part, path)
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined)
    if (cause instanceof AppError) throw cause
    throw new AppError(isFull(cause) ? 'disk-full' : 'export-failed', { cause })
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ENOSPC' || code === 'EDQUOT'
}
