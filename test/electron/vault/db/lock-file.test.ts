import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLock, takeLock } from '#vault/db/lock-file'
import { aFolder } from '#support/vault'

/** A lock as another holder would have left it. */
function aForeignLock(changes: object): string {
  const path = join(aFolder(), 'lock')
  const own = takeLock(path)
  const text = readFileSync(path, 'utf8')
  own.release()
  const token = 'b5c1a3f0-1d57-4c5a-9c1e-0c2f6a1f7d11'
  writeFileSync(path, JSON.stringify({ ...JSON.parse(text), token, ...changes }))
  return path
}

describe('lock file', () => {
  it('is free, then held, then gone', () => {
    const path = join(aFolder(), 'lock')
    expect(readLock(path)).toBe('free')
    const lock = takeLock(path)
    expect(readLock(path)).toBe('held')
    expect(() => takeLock(path)).toThrow('vault-open-elsewhere')
    lock.release()
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['a process that is gone', { pid: 2 ** 30 }],
    ['this machine before it was started anew', { boot: '0' }],
    ['an earlier process with our number', {}],
    ['a later process with the holder’s number', { pid: process.ppid, startedAt: '1' }],
  ])('is taken over from %s', (_, changes) => {
    const path = aForeignLock(changes)
    expect(readLock(path)).toBe('stale')
    const lock = takeLock(path)
    expect(lock.wasStale).toBe(true)
    lock.release()
    expect(readdirSync(join(path, '..'))).toEqual([])
  })

  it('is taken over when a crash cut it short', () => {
    const path = join(aFolder(), 'lock')
    writeFileSync(path, '{"host":')
    expect(takeLock(path).wasStale).toBe(true)
  })

  it('is taken from another machine only on its owner’s word', () => {
    const path = aForeignLock({ host: 'another-machine', boot: '0' })
    expect(readLock(path)).toBe('held-by-other-machine')
    expect(() => takeLock(path)).toThrow('vault-open-elsewhere')
    const lock = takeLock(path, true)
    expect(lock.wasStale).toBe(true)
    lock.release()
  })

  it('is not released by someone who no longer holds it', () => {
    const path = join(aFolder(), 'lock')
    const lock = takeLock(path)
    writeFileSync(path, 'someone else’s')
    lock.release()
    expect(existsSync(path)).toBe(true)
  })
})
