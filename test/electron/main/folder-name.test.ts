import { describe, expect, it } from 'vitest'
import { folderName } from '#main/folder-name'

describe('the folder proposed for a vault', () => {
  it.each([
    ['Our register', 'Our register.vault'],
    ['Žalgiris UAB', 'Žalgiris UAB.vault'],
    ['../../etc', 'etc.vault'],
    ['a/b\\c:d', 'abcd.vault'],
    ['.hidden', 'hidden.vault'],
    ['name. .', 'name.vault'],
    ['CON', 'Register CON.vault'],
    ['nul.txt', 'Register nul.txt.vault'],
    ['\u202eexe.vault', 'exe.vault'],
    ['🗂️', 'Register.vault'],
    ['..', 'Register.vault'],
  ])('for %j is %j', (name, folder) => {
    expect(folderName(name)).toBe(folder)
  })

  it.each(['a', 'ą', '文', '𐐷'])('fits every file system, of %s too', (letter) => {
    expect(Buffer.byteLength(folderName(letter.repeat(500)))).toBeLessThan(140)
  })
})
