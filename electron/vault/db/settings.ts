import { AppError } from '#shared/ipc/errors'
import type { Database } from './driver.ts'

/** "DPOW" as a number: marks the file as this program's database. */
export const APPLICATION_ID = 0x44504f57

const SETTINGS: readonly (readonly [name: string, value: number | string])[] = [
  // SECURITY: with the default, sorts spill plain text to disk although the file is encrypted.
  ['temp_store', 2],
  // A damaged rollback journal is loud, a damaged write-ahead log loses commits in silence.
  ['journal_mode', 'delete'],
  ['synchronous', 3],
  ['locking_mode', 'exclusive'],
  ['secure_delete', 1],
  ['foreign_keys', 1],
  // SECURITY: a vault file from a stranger must not run functions from its schema.
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['mmap_size', 0],
  ['cache_size', -65536],
  ...(process.platform === 'darwin'
    ? ([
        ['fullfsync', 1],
        ['checkpoint_fullfsync', 1],
      ] as const)
    : []),
]

const GIVEN: readonly (readonly [name: string, value: string])[] = [
  ['cipher', 'chacha20'],
  ['hmac_check', '1'],
  ['page_size', '4096'],
  ['encoding', 'UTF-8'],
]

/** Sets what the vault's safety rests on and reads every value back; stops when one did not take. */
export function applySettings(db: Database): void {
  for (const [name, value] of SETTINGS) db.pragma(`${name}=${value}`)
  for (const [name, value] of [...SETTINGS, ...GIVEN]) {
    const found = readSetting(db, name)
    if (found !== String(value))
      throw new AppError('internal', { cause: new Error(`${name} is ${found}`) })
  }
}

/** A setting's value as the connection reports it. */
export function readSetting(db: Database, name: string): string {
  return String(db.pragma(name, { simple: true }))
}
