import { cutToBytes, isDeviceName } from '#shared/domain/values/file-part'

export const FOLDER_ENDING = '.vault'
const MOST_BYTES = 120
const NAMELESS = 'Register'

/** The folder proposed for a vault: its name may hold anything, a folder's name may not. */
export function folderName(name: string): string {
  const plain = name.normalize('NFC').replace(/\p{DI}|[^\p{L}\p{M}\p{N} ._-]/gu, '')
  const safe = cutToBytes(plain, MOST_BYTES).replace(/^[ .]+|[ .]+$/g, '')
  if (safe === '') return withEnding(NAMELESS)
  return withEnding(isDeviceName(safe) ? `${NAMELESS} ${safe}` : safe)
}

/** A path that ends as a vault's folder does. */
export function withEnding(path: string): string {
  return path.endsWith(FOLDER_ENDING) ? path : `${path}${FOLDER_ENDING}`
}
