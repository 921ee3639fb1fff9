import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { readRowBatches, readRows, type RowReading } from '#vault/features/log-import/reading/rows'

const folder = mkdtempSync(join(tmpdir(), 'log-stops-'))
afterAll(() => rmSync(folder, { recursive: true }))

const READING: RowReading = { encoding: 'utf-8', delimiter: ',' }

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, randomUUID())
  writeFileSync(path, content)
  return path
}

describe('a file that cannot be read on', () => {
  async function stopOf(content: string | Uint8Array, reading: Partial<RowReading> = {}) {
    let last = 0
    try {
      for await (const row of readRows(fileOf(content), { ...READING, ...reading })) last = row.no
    } catch (error) {
      const { code, row } = error as { code: string; row: number | null }
      return { code, row, last }
    }
    return { code: null, row: null, last }
  }

  it('stops at the row where the encoding changes', async () => {
    const good = 'vardas,ąčę\n'.repeat(40_000)
    const bytes = Buffer.concat([Buffer.from(good), iconv.encode('Žemė,x\ny,z\n', 'windows-1257')])
    const stop = { code: 'log-mixed-encoding', row: 40_001, last: 40_000 }
    expect(await stopOf(bytes)).toEqual(stop)
  })

  it('stops at a character cut off by the end', async () => {
    const bytes = Buffer.from('a,b\n1,ž').subarray(0, -1)
    expect(await stopOf(bytes)).toMatchObject({ code: 'log-mixed-encoding', row: 2 })
    const utf16 = iconv.encode('\uFEFFa,b\n', 'utf-16le').subarray(0, -1)
    expect(await stopOf(utf16, { encoding: 'utf-16le' })).toMatchObject({
      code: 'log-mixed-encoding',
    })
  })

  it('stops at a byte that is no text', async () => {
    expect(await stopOf('a,b\n1,2\n3,\0\n4,5\n')).toEqual({ code: 'log-not-text', row: 3, last: 2 })
  })

  it('names the row whose quotation mark is not closed', async () => {
    const text = `a,b\n1,2\n3,"open\n${'4,5\n'.repeat(100)}`
    expect(await stopOf(text)).toEqual({ code: 'log-quote-not-closed', row: 3, last: 2 })
    const stop = { code: 'log-quote-not-closed', row: 3, last: 2 }
    expect(await stopOf(text + '6,7\n'.repeat(6_000_000))).toEqual(stop)
  })

  it('takes words behind a closing quotation mark for more of the same cell', async () => {
    const stop = { code: 'log-quote-not-closed', row: 2, last: 1 }
    expect(await stopOf('a,b\n"x" y,2\n3,4\n')).toEqual(stop)
  })

  it('names the row with more than 500 columns', async () => {
    const text = `a,b\n${'x,'.repeat(500)}x\n`
    expect(await stopOf(text)).toMatchObject({ code: 'log-too-many-columns', row: 2 })
  })

  it('stops in a line of 60 MB without holding it', async () => {
    const path = fileOf('a,b\n1,2\n')
    const piece = 'word, '.repeat(1_000_000)
    for (let n = 0; n < 10; n += 1) appendFileSync(path, piece)
    let read = 0
    const onBytes = (bytes: number) => (read = bytes)
    const reading = async () => {
      for await (const batch of readRowBatches(path, { ...READING, onBytes })) batch.at(0)
    }
    await expect(reading()).rejects.toMatchObject({ code: 'log-record-too-long', row: 3 })
    // What was never read cannot have been held.
    expect(read).toBeLessThan(20 * 1024 * 1024)
  })

  it('stops when it is cancelled', async () => {
    const stop = new AbortController()
    const text = 'a,b\n'.repeat(300_000)
    const reading = { signal: stop.signal, onBytes: () => stop.abort() }
    expect(await stopOf(text, reading)).toMatchObject({ code: 'cancelled', last: 65_536 })
  })

  it('is refused when it is empty, a folder or gone', async () => {
    expect(await stopOf('')).toMatchObject({ code: 'log-empty' })
    const read = (path: string) => readRows(path, READING).next()
    await expect(read(folder)).rejects.toMatchObject({ code: 'log-unreadable' })
    await expect(read(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'log-unreadable' })
  })
})

describe('a file that changes', () => {
  async function readWhile(change: (path: string) => void, text: string) {
    const path = fileOf(text)
    let isChanged = false
    for await (const row of readRows(path, READING)) {
      if (!isChanged && row.no > 1) {
        change(path)
        isChanged = true
      }
    }
  }
  const LONG = 'a,b\n'.repeat(300_000)

  it('is not taken for whole when it grows', async () => {
    const grown = readWhile((path) => appendFileSync(path, 'x,y\n'), LONG)
    await expect(grown).rejects.toMatchObject({ code: 'log-changed' })
  })

  it('is not taken for whole when it shrinks or is replaced', async () => {
    const cut = readWhile((path) => writeFileSync(path, 'a,b\n'), LONG)
    await expect(cut).rejects.toMatchObject({ code: 'log-changed' })
    const replaced = readWhile((path) => {
      rmSync(path)
      writeFileSync(path, LONG)
    }, LONG)
    await expect(replaced).rejects.toMatchObject({ code: 'log-changed' })
  })

  it('says that it changed rather than what looks wrong in it', async () => {
    const opened = readWhile((path) => writeFileSync(path, Buffer.alloc(LONG.length, 0xff)), LONG)
    await expect(opened).rejects.toMatchObject({ code: 'log-changed' })
  })

  it('is not read when it is no longer what was looked at', async () => {
    const identity = { size: 1, modified: '1', inode: '1' }
    const rows = readRows(fileOf('a,b\n'), { ...READING, identity })
    await expect(rows.next()).rejects.toMatchObject({ code: 'log-changed' })
  })
})
