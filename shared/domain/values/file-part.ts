/** Names that Windows keeps for devices, with whatever ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A text cut to so many bytes of UTF-8, never within a character: a file's name has room for 255. */
export function cutToBytes(text: string, most: number): string {
  let [cut, bytes] = ['', 0]
  for (const character of text) {
    bytes += utf8Length(character.codePointAt(0) ?? 0)
    if (bytes > most) break
    cut += character
  }
  return cut
}

/** Whether a file of this name could not be made on Windows. */
export function isDeviceName(name: string): boolean {
  return RESERVED.test(name)
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
