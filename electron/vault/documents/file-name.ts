import { cutToBytes, isDeviceName } from '#shared/domain/values/file-part'

const LONGEST = 60
/** Two such parts, a day and an ending fit into the 255 bytes of a file's name. */
const MOST_BYTES = 90

/** A text as part of a file name: letters and figures of any script, the rest as hyphens, never empty. */
export function fileNameOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\p{DI}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  const short = [...cutToBytes(plain, MOST_BYTES)]
    .slice(0, LONGEST)
    .join('')
    .replace(/[-.]+$/, '')
  if (short === '') return 'register'
  return isDeviceName(short) ? `${short}-` : short
}
