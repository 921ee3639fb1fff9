import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wipeFile } from '#main/wipe-file'
import { aFolder } from '#support/vault'

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const ROWS = 'id;name\n7;Ona Petrauskienė\n'.repeat(60_000)

function aLog(text = ROWS): { path: string; digest: string } {
  const path = join(aFolder(), 'log.csv')
  writeFileSync(path, text)
  return { path, digest: digestOf(text) }
}

describe('wiping a source file', () => {
  it('removes it and leaves none of its words to whoever still holds it open', async () => {
    const log = aLog()
    const held = openSync(log.path, 'r')
    await wipeFile(log)
    expect(existsSync(log.path)).toBe(false)
    expect(readSync(held, Buffer.alloc(1000), 0, 1000, 0)).toBe(0)
    closeSync(held)
  })

  it.each([
    ['another text of the same length', ROWS.replaceAll('7', '8')],
    ['one row more', `${ROWS}8;Jonas\n`],
    ['nothing', ''],
  ])('refuses a file that holds %s by now and leaves it as it is', async (_what, text) => {
    const { path, digest } = aLog()
    writeFileSync(path, text)
    await expect(wipeFile({ path, digest })).rejects.toMatchObject({ code: 'log-changed' })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('refuses a link in the place of the file and leaves what it leads to', async () => {
    const { path, digest } = aLog()
    const link = join(aFolder(), 'log.csv')
    symlinkSync(path, link)
    await expect(wipeFile({ path: link, digest })).rejects.toMatchObject({ code: 'log-unreadable' })
    expect(readFileSync(path, 'utf8')).toBe(ROWS)
  })

  it('says that the file is gone, and refuses a folder', async () => {
    const path = join(aFolder(), 'gone.csv')
    await expect(wipeFile({ path, digest: '' })).rejects.toMatchObject({ code: 'not-found' })
    mkdirSync(path)
    await expect(wipeFile({ path, digest: '' })).rejects.toMatchObject({ code: 'log-unreadable' })
  })
})
