import { describe, expect, it } from 'vitest'
import { fileNameOf } from '#vault/documents/file-name'

describe('fileNameOf', () => {
  it.each([
    ['UAB „Žalioji giria“', 'UAB-Žalioji-giria'],
    ['imkeys.com', 'imkeys.com'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['Müller & Söhne GmbH', 'Müller-Söhne-GmbH'],
    ['Ελληνική Α.Ε.', 'Ελληνική-Α.Ε'],
    ['con', 'con-'],
    ['LPT1', 'LPT1-'],
    ['nul.txt', 'nul.txt-'],
    ['', 'register'],
    ['...', 'register'],
    ['\u202e\u200b', 'register'],
    ['😀', 'register'],
    ['🗂️', 'register'],
  ])('%j becomes %j', (text, name) => {
    expect(fileNameOf(text)).toBe(name)
  })

  it('is short enough for every file system', () => {
    expect([...fileNameOf('a'.repeat(500))]).toHaveLength(60)
  })

  it.each(['ą', '文', '𐐷', 'क्षि'])(
    'leaves room for two of them in 255 bytes, of %s too',
    (letter) => {
      const bytes = Buffer.byteLength(fileNameOf(letter.repeat(500)))
      expect(bytes).toBeGreaterThan(80)
      expect(bytes).toBeLessThanOrEqual(90)
    },
  )
})
