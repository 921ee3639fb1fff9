import { AppError, type ErrorCode } from '#shared/ipc/errors'
import { isSqliteError } from './driver.ts'

const CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, 'disk-full'],
  [/^(EROFS|EACCES|EPERM|SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM)$/, 'folder-read-only'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT.*)$/, 'vault-damaged'],
  [/^(ENOTDIR|EISDIR|ENAMETOOLONG|ELOOP|EINVAL|ERR_INVALID_ARG_VALUE)$/, 'folder-unusable'],
  [/^(EIO|ENODEV|ENXIO|SQLITE_IOERR.*)$/, 'disk-failed'],
  [/^(SQLITE_BUSY.*|SQLITE_LOCKED.*)$/, 'vault-open-elsewhere'],
]

/** The failure of a disk or a database in the app's own words; anything else stays as it is. */
export function asAppError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const reported = systemCode(error)
  const known = CODES.find(([pattern]) => reported !== null && pattern.test(reported))
  return known ? new AppError(known[1], { cause: error }) : error
}

function systemCode(error: unknown): string | null {
  if (isSqliteError(error)) return error.code
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return isCoded ? (error.code as string) : null
}
