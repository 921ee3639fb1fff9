import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { SeenRows } from '#vault/features/log-import/seen-rows'

const tag = (text: string) => createHash('sha256').update(text).digest()

it('tells new, same and differing rows apart while it grows', () => {
  const seen = new SeenRows()
  for (let no = 0; no < 20_000; no += 1)
    expect(seen.note(tag(`key ${no}`), tag(`row ${no}`))).toBe('new')
  for (let no = 0; no < 20_000; no += 1) {
    expect(seen.note(tag(`key ${no}`), tag(`row ${no}`))).toBe('same')
    expect(seen.note(tag(`key ${no}`), tag(`other ${no}`))).toBe('differs')
  }
})

it('takes keys that begin alike and a key of zeros', () => {
  const seen = new SeenRows()
  const digest = tag('row')
  expect(seen.note(Buffer.alloc(32), digest)).toBe('new')
  expect(seen.note(Buffer.alloc(32), digest)).toBe('same')
  expect(seen.note(Buffer.alloc(32, 255), digest)).toBe('new')
  expect(seen.note(Buffer.alloc(32, 255), digest)).toBe('same')
})

it('tells keys apart whose first six bytes are the same', () => {
  const seen = new SeenRows()
  const key = (no: number) => Buffer.concat([Buffer.alloc(6, 7), tag(`key ${no}`)])
  for (let no = 0; no < 50; no += 1) expect(seen.note(key(no), tag(`row ${no}`))).toBe('new')
  for (let no = 0; no < 5000; no += 1) seen.note(tag(`other ${no}`), tag('row'))
  for (let no = 0; no < 50; no += 1) expect(seen.note(key(no), tag(`row ${no}`))).toBe('same')
})
