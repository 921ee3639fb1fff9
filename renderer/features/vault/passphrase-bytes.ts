/** A passphrase as it goes to the vault: the same characters give the same bytes on every system. */
export function passphraseBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text.normalize('NFKC'))
}

/** Length as a person counts it. */
export function countCharacters(text: string): number {
  return [...text.normalize('NFKC')].length
}
