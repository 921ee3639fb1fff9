import { randomUUID } from 'node:crypto'
import {
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { hostname, uptime } from 'node:os'
import { dirname } from 'node:path'
import * as z from 'zod'
import { AppError } from '#shared/ipc/errors'
import { PRIVATE_FILE, readSmallFile } from './files.ts'

const Holder = z.strictObject({
  host: z.string(),
  pid: z.int().positive(),
  boot: z.string(),
  startedAt: z.string().nullable(),
  token: z.string(),
})
type Holder = z.infer<typeof Holder>

/** Who has a vault open: nobody, a process that is gone, one of this machine, or another machine. */
export type LockState = 'free' | 'stale' | 'held' | 'held-by-other-machine'
/** A taken lock; it tells whether the last holder went without giving it back. */
export type VaultLock = { wasStale: boolean; release(): void }

const MAX_LOCK_BYTES = 4096
const BOOT_TOLERANCE_S = 120
/** Locks of this very process by folder: a process number alone may be that of a dead one. */
const ownLocks = new Map<string, string>()

/**
 * Takes a vault's lock file, or refuses when someone else has the vault open. What another machine
 * left behind is taken over only on its owner's word, for it cannot be asked from here.
 */
export function takeLock(path: string, fromOtherMachine = false): VaultLock {
  const folder = realpathSync(dirname(path))
  // SECURITY: even if the file was deleted, a second opening here would drop SQLite's own lock.
  const state = ownLocks.has(folder) ? 'held' : readLock(path)
  if (state === 'held' || (state === 'held-by-other-machine' && !fromOtherMachine))
    throw new AppError('vault-open-elsewhere')
  // Renamed, not deleted: of two processes that see the same stale lock only one finds it.
  if (state !== 'free') setAside(path)
  const token = writeLock(path)
  ownLocks.set(folder, token)
  const release = (): void => {
    if (ownLocks.get(folder) === token) ownLocks.delete(folder)
    removeLock(path, token)
  }
  return { wasStale: state !== 'free', release }
}

/** Who holds a lock file, without touching it. */
export function readLock(path: string): LockState {
  const bytes = readSmallFile(path, MAX_LOCK_BYTES)
  if (bytes === null) return 'free'
  const { data: holder } = Holder.safeParse(parseJson(bytes.toString('utf8')))
  // A lock that was cut short by a crash names nobody; SQLite's own lock still guards the file.
  if (!holder) return 'stale'
  if (holder.host !== hostname() && !isSameBoot(holder.boot)) return 'held-by-other-machine'
  return isAlive(holder) ? 'held' : 'stale'
}

function isAlive({ boot, pid, startedAt, token }: Holder): boolean {
  if (!isSameBoot(boot)) return false
  if (pid === process.pid) return [...ownLocks.values()].includes(token)
  return isRunning(pid) && startedAt === startTime(pid)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function writeLock(path: string): string {
  const token = randomUUID()
  const { pid } = process
  const holder: Holder = { host: hostname(), pid, boot: bootId(), startedAt: startTime(pid), token }
  const file = openLock(path)
  try {
    writeSync(file, `${JSON.stringify(holder)}\n`)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return token
}

function openLock(path: string): number {
  try {
    return openSync(path, 'wx', PRIVATE_FILE)
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw isTaken ? new AppError('vault-open-elsewhere', { cause: error }) : error
  }
}

function setAside(path: string): void {
  const aside = `${path}.${randomUUID()}`
  renameSync(path, aside)
  rmSync(aside, { force: true })
}

function removeLock(path: string, token: string): void {
  const bytes = readSmallFile(path, MAX_LOCK_BYTES)
  if (bytes?.toString('utf8').includes(token)) rmSync(path, { force: true })
}

function bootId(): string {
  if (process.platform === 'linux')
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return String(Math.round(Date.now() / 1000 - uptime()))
}

function isSameBoot(boot: string): boolean {
  if (process.platform === 'linux') return boot === bootId()
  return Math.abs(Number(boot) - Number(bootId())) <= BOOT_TOLERANCE_S
}

// The kernel's start time tells a process from a later one with the same number.
function startTime(pid: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    return fields?.[19] ?? null
  } catch {
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
