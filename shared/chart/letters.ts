/** About the width of a letter at the size of the chart's words, in pixels. */
export const LETTER = 6.2

/** Breaks words into lines of so many letters; a longer word stands alone. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
