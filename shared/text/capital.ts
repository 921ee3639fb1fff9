/** The same words as the beginning of a line: their first letter large. */
export function withCapital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
