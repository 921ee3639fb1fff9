import { cutToBytes, isDeviceName } from '#shared/domain/values/file-part'

const MOST_BYTES = 200
const NAMELESS = 'file'

/** A recorded file's name as it may be proposed on any file system; its ending stays. */
export function plainFileName(name: string): string {
  // SECURITY: a direction mark can make "invoice‮fdp.exe" look like a document.
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 ? cutToBytes(plain.slice(dot), 20) : ''
  const stem = cutToBytes(dot > 0 ? plain.slice(0, dot) : plain, MOST_BYTES)
  const bare = `${stem}${ending}`.replace(/^[ .]+|[ .]+$/g, '')
  if (bare === '') return NAMELESS
  return isDeviceName(bare) ? `${NAMELESS} ${bare}` : bare
}
