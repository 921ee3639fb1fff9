const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_SYMBOLS = 24

/** The journal's head as 24 symbols to print or note down: whoever holds it can tell a shortened journal. */
export function checkpointCode(entries: number, head: Uint8Array): string {
  const symbols = [...head].map((byte) => ALPHABET[byte % 32]).join('')
  const groups = symbols.slice(0, CODE_SYMBOLS).match(/.{6}/g) ?? []
  return `${entries}-${groups.join('-')}`
}
