import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/ipc/errors'
import { saveFile, saveInto } from '#main/save-file'
import { aFolder } from '#support/vault'

describe('saving a file', () => {
  it('keeps it for the owner alone', async () => {
    const path = join(aFolder(), 'case.pdf')
    await saveFile(path, Buffer.from('words'))
    expect(readFileSync(path, 'utf8')).toBe('words')
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('leaves the old file and no part of the new one when the writing fails', async () => {
    const folder = aFolder()
    const path = join(folder, 'problems.csv')
    writeFileSync(path, 'old')
    const write = async (part: string) => {
      await writeFile(part, 'half')
      throw new AppError('cancelled')
    }
    await expect(saveInto(path, write)).rejects.toMatchObject({ code: 'cancelled' })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['problems.csv'])
  })

  it('tells a failure that is not one of ours as a failed export', async () => {
    const path = join(aFolder(), 'taken')
    mkdirSync(path)
    writeFileSync(join(path, 'inside'), '')
    await expect(saveFile(path, Buffer.from('words'))).rejects.toMatchObject({
      code: 'export-failed',
    })
  })
})
