import type { PdfDict, PdfValue } from './values.ts'

const SPACE = /[\0\t\n\f\r ]+|%[^\r\n]*/y
const REFERENCE = /(\d+)[ \r\n]+\d+[ \r\n]+R(?![A-Za-z])/y
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const PLAIN = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const HEX_STRING = /<[0-9A-Fa-f\s]*>/y

type Reader = { text: string; at: number }

/** The value that begins at a place in a PDF file, given as Latin-1 text. */
export function parseValue(text: string, at: number): PdfValue {
  return readValue({ text, at })
}

function readValue(reader: Reader): PdfValue {
  skipSpace(reader)
  const { text, at } = reader
  const two = text.slice(at, at + 2)
  if (two === '<<') return readDict(reader)
  if (two.startsWith('[')) return readArray(reader)
  if (two.startsWith('(')) return { raw: readLiteral(reader) }
  const hex = match(HEX_STRING, reader)
  if (hex) return { raw: hex[0] }
  const named = match(NAME, reader)
  if (named) return { name: named[1] ?? '' }
  const referred = match(REFERENCE, reader)
  if (referred) return { ref: Number(referred[1]) }
  const plain = match(PLAIN, reader)
  if (!plain) throw new Error('unexpected character in a PDF value')
  return { raw: plain[0] }
}

function readDict(reader: Reader): PdfDict {
  reader.at += 2
  const fields: PdfDict = new Map()
  for (;;) {
    skipSpace(reader)
    if (reader.text.startsWith('>>', reader.at)) break
    const key = match(NAME, reader)
    if (!key) throw new Error('a dictionary of the PDF has no key where one must be')
    fields.set(key[1] ?? '', readValue(reader))
  }
  reader.at += 2
  return fields
}

function readArray(reader: Reader): PdfValue[] {
  reader.at += 1
  const values: PdfValue[] = []
  for (;;) {
    skipSpace(reader)
    if (reader.text[reader.at] === ']') break
    values.push(readValue(reader))
  }
  reader.at += 1
  return values
}

function readLiteral(reader: Reader): string {
  const from = reader.at
  let depth = 0
  for (; reader.at < reader.text.length; reader.at++) {
    const character = reader.text[reader.at]
    if (character === '\\') reader.at++
    else if (character === '(') depth++
    else if (character === ')' && --depth === 0) break
  }
  reader.at += 1
  return reader.text.slice(from, reader.at)
}

function skipSpace(reader: Reader): void {
  while (match(SPACE, reader));
}

function match(pattern: RegExp, reader: Reader): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)
  if (found) reader.at = pattern.lastIndex
  return found
}
