/** Names that Windows keeps for devices, with whatever ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A text cut to so many bytes of UTF-8, never within a character: a file's name has room for 255. */
export function cutToBytes(text: string, most: number): string {
  const encoder = new TextEncoder()
  let [cut, bytes] = ['', 0]
  for (const character of text) {
    bytes += encoder.encode(character).length
    if (bytes > most) break
    cut += character
  }
  return cut
}

/** Whether a file of this name could not be made on Windows. */
export function isDeviceName(name: string): boolean {
  return RESERVED.test(name)
}
