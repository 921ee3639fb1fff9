import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ATTACHMENT_MAX } from '#shared/domain/requests/request'
import { hasInk, LINE_MAX } from '#shared/domain/values/text'
import { AppError } from '#shared/ipc/errors'

const UNNAMED = 'attachment'

/** The bytes of a file that is to be kept in the vault; refuses what is no file, empty or too large. */
// SECURITY: the size is looked at before the file is read, so that no file fills the memory.
export function readOrdinaryFile(path: string): Buffer {
  try {
    // A pipe would wait for ever to be opened.
    if (!statSync(path).isFile()) throw new AppError('attachment-empty')
    const file = openSync(path, 'r')
    try {
      const about = fstatSync(file)
      if (!about.isFile() || about.size === 0) throw new AppError('attachment-empty')
      if (about.size > ATTACHMENT_MAX) throw new AppError('attachment-too-large')
      const bytes = readFileSync(file)
      if (bytes.length > ATTACHMENT_MAX) throw new AppError('attachment-too-large')
      return bytes
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('not-found', { cause })
  }
}

/** A file's name without what no name may hold. */
export function keptName(path: string): string {
  const name = basename(path)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]/gu, '')
    .slice(0, LINE_MAX)
    // A cut may leave half a character.
    .replace(/\p{Cs}/gu, '')
  return hasInk(name) ? name : UNNAMED
}

/** SHA-256 in hexadecimal, by which a kept file is known to be whole. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
