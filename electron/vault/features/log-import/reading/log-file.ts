import { type FileHandle, open, stat } from 'node:fs/promises'
import { LogRefusal } from './refusal.ts'

const CHUNK_BYTES = 256 * 1024

/** By what a file is known again: another program that writes to it changes one of these. */
export type LogIdentity = { size: number; modified: string; inode: string }

/** An open log and what it was when it was opened. */
export type LogFile = { path: string; handle: FileHandle; identity: LogIdentity }

/** Opens a log, or refuses what is no ordinary file, or no longer the one that was looked at. */
export async function openLog(path: string, expected?: LogIdentity): Promise<LogFile> {
  await checkOrdinary(path)
  const handle = await open(path, 'r').catch(refuseUnreadable)
  try {
    const identity = toIdentity(await handle.stat({ bigint: true }))
    if (expected && !isSame(identity, expected)) throw new LogRefusal('log-changed')
    if (identity.size === 0) throw new LogRefusal('log-empty')
    return { path, handle, identity }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/**
 * The bytes of a log in order, as far as it went when it was opened. Each piece is only lent until the
 * next: what is to be kept has to be copied. While one is worked on, the next is already being read.
 */
export async function* readChunks(file: LogFile): AsyncGenerator<Buffer> {
  const { size } = file.identity
  let [current, spare] = [newBuffer(size), newBuffer(size)]
  let coming = readAt(file, current, 0)
  for (let position = 0; position < size;) {
    const bytesRead = await coming
    if (bytesRead === 0) throw new LogRefusal('log-changed')
    const chunk = current.subarray(0, bytesRead)
    position += bytesRead
    ;[current, spare] = [spare, current]
    if (position < size) coming = readAt(file, current, position)
    yield chunk
  }
}

function newBuffer(size: number): Buffer {
  return Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size))
}

function readAt({ handle, identity }: LogFile, buffer: Buffer, position: number): Promise<number> {
  const most = Math.min(buffer.length, identity.size - position)
  const read = handle.read(buffer, 0, most, position).then(({ bytesRead }) => bytesRead)
  const refused = read.catch(refuseUnreadable)
  // Nobody may be waiting for it any more; whoever is gets to know.
  refused.catch(() => undefined)
  return refused
}

/** Whether the path still leads to the file that was opened, and nobody wrote to it. */
export async function isUnchanged(file: LogFile): Promise<boolean> {
  try {
    const [now, there] = await Promise.all([
      file.handle.stat({ bigint: true }),
      stat(file.path, { bigint: true }),
    ])
    return isSame(toIdentity(now), file.identity) && isSame(toIdentity(there), file.identity)
  } catch {
    return false
  }
}

async function checkOrdinary(path: string): Promise<void> {
  // A pipe or a device would wait for ever or never end.
  const found = await stat(path).catch(refuseUnreadable)
  if (!found.isFile()) throw new LogRefusal('log-unreadable')
}

function refuseUnreadable(cause: unknown): never {
  throw new LogRefusal('log-unreadable', null, cause)
}

function toIdentity(found: { size: bigint; mtimeNs: bigint; ino: bigint }): LogIdentity {
  return { size: Number(found.size), modified: String(found.mtimeNs), inode: String(found.ino) }
}

function isSame(a: LogIdentity, b: LogIdentity): boolean {
  return a.size === b.size && a.modified === b.modified && a.inode === b.inode
}
