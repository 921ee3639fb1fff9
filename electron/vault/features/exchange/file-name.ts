const LONGEST = 60
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A text as part of a file name: letters and figures of any script, the rest as hyphens, never empty. */
export function fileNameOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/[-.]+$/, '')
  if (short === '') return 'register'
  return RESERVED.test(short) ? `${short}-` : short
}
