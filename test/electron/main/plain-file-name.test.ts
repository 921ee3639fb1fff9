import { describe, expect, it } from 'vitest'
import { plainFileName } from '#main/plain-file-name'

describe('the name proposed for a copy of an attachment', () => {
  it.each([
    ['letter.pdf', 'letter.pdf'],
    ['Prašymas dėl duomenų (2).docx', 'Prašymas dėl duomenų (2).docx'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['a\\b:c?.txt', 'a-b-c-.txt'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['.bashrc', 'bashrc'],
    ['name.pdf. .', 'name.pdf'],
    ['CON', 'file CON'],
    ['nul.txt', 'file nul.txt'],
    ['...', 'file'],
    ['\u200b', 'file'],
    ['line\nbreak.txt', 'linebreak.txt'],
  ])('for %j is %j', (name, proposed) => {
    expect(plainFileName(name)).toBe(proposed)
  })

  it.each(['a', 'ą', '文', '𐐷'])('keeps the ending and fits every file system, of %s', (letter) => {
    const proposed = plainFileName(`${letter.repeat(500)}.pdf`)
    expect(proposed.endsWith('.pdf')).toBe(true)
    expect(Buffer.byteLength(proposed)).toBeLessThan(240)
  })
})
