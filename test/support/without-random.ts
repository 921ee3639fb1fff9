/** A text without its random identifiers and digests, in which any short number may stand by chance. */
export function withoutRandom(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '')
    .replaceAll(/\b[0-9a-f]{32,}\b/g, '')
}
