import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Files below a folder that hold one of the words in any common spelling, each with the word: `file: word`. */
export function tracesOf(words: readonly string[], folder: string): string[] {
  const needles = words.flatMap((word) => formsOf(word).map((bytes) => ({ word, bytes })))
  return filesBelow(folder).flatMap((path) => {
    const content = readFileSync(path)
    const found = needles.filter(({ bytes }) => content.includes(bytes)).map(({ word }) => word)
    return [...new Set(found)].map((word) => `${relative(folder, path)}: ${word}`)
  })
}

function formsOf(word: string): Buffer[] {
  const bytes = Buffer.from(word)
  const utf16 = Buffer.from(word, 'utf16le')
  const reversed = Buffer.from([...word].reverse().join(''))
  const base64 = Buffer.from(bytes.toString('base64').replace(/=+$/, '').slice(0, -1))
  const hex = Buffer.from(bytes.toString('hex'))
  return [bytes, utf16, Buffer.from(utf16).swap16(), reversed, base64, hex]
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
