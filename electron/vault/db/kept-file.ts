import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ATTACHMENT_MAX } from '#shared/domain/requests/request'
import { hasInk, LINE_MAX } from '#shared/domain/values/text'
import { AppError } from '#shared/ipc/errors'
import type { ExportedFile } from '#shared/ipc/exchange'
import { insertBytes, readBytes } from './attachment-bytes.ts'
import type { ReadableDb, WritableDb } from './open.ts'

const UNNAMED = 'attachment'

/** What is noted of a file beside its bytes. */
type KeptFile = { id: string; name: string; bytes: number; digest: string; addedOn: string }

/** Takes a copy of a file into the vault and tells what is to be noted of it. */
export function keepFile(
  { db, newId }: { db: WritableDb; newId: () => string },
  path: string,
  addedOn: string,
): KeptFile {
  const bytes = readOrdinaryFile(path)
  const id = newId()
  insertBytes(db, id, bytes)
  return { id, name: keptName(path), bytes: bytes.length, digest: digestOf(bytes), addedOn }
}

/** The bytes of a kept file; null when they are gone or not the same. */
export function wholeBytes(
  db: ReadableDb,
  { id, digest }: Pick<KeptFile, 'id' | 'digest'>,
): Uint8Array<ArrayBuffer> | null {
  const bytes = readBytes(db, id)
  return bytes && digestOf(bytes) === digest ? bytes : null
}

/** A kept file as it was taken in; throws vault-damaged when its bytes are gone or not the same. */
export function readKeptFile(
  db: ReadableDb,
  { id, name, digest }: Pick<KeptFile, 'id' | 'name' | 'digest'>,
): ExportedFile {
  const bytes = wholeBytes(db, { id, digest })
  if (!bytes) throw new AppError('vault-damaged')
  return { bytes, fileName: name }
}

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
