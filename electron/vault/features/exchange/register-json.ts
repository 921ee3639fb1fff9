import { createHash } from 'node:crypto'
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type RegisterData,
  type RegisterFile,
} from '#shared/domain/exchange/register-data'
import { canonicalJson } from '#shared/domain/values/canonical'

/** The register as a file: complete, lossless, fields in one fixed order so that two exports can be compared by eye. */
export function registerJson(data: RegisterData, exportedAt: string): Uint8Array<ArrayBuffer> {
  const file: RegisterFile = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt,
    data: JSON.parse(canonicalJson(data)) as RegisterData,
  }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}

/** SHA-256 of the data in canonical form, in hexadecimal: tells which version of the register was given out. */
export function registerDigest(data: RegisterData): string {
  return createHash('sha256').update(canonicalJson(data)).digest('hex')
}
