import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/domain/values/canonical'
import { exampleReferences } from '#shared/example/deletions'
import { aDesk, type TestDesk } from '#support/desk'

const byRefNo = async ({ call }: TestDesk) => {
  const { rows } = await call('deletions:list', undefined)
  return new Map(rows.map((row) => [row.refNo, row]))
}

describe('the deletions of a new example vault', () => {
  it('are there in six states, each under a random number of its own', async () => {
    const rows = [...(await byRefNo(await aDesk())).values()]
    expect(rows.map(({ refNo }) => refNo).toSorted()).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `DEL-00${number}`),
    )
    const others = [...(await byRefNo(await aDesk())).values()]
    const numbers = [...rows, ...others].map(({ caseId }) => caseId)
    expect(new Set(numbers).size).toBe(12)
  })

  it('are sealed with a digest that anyone can compute again', async () => {
    const desk = await aDesk()
    const row = (await byRefNo(desk)).get('DEL-001')
    const { deletion } = await desk.call('deletions:read', { id: row?.id ?? '' })
    const canonical = canonicalJson(deletion.sealed?.record)
    expect(deletion.sealed?.digest).toBe(createHash('sha256').update(canonical).digest('hex'))
  })

  it('keep a reference while they are open, apart from the database', async () => {
    const desk = await aDesk()
    for (const { deletionId: id, text } of exampleReferences()) {
      const { reference } = await desk.call('deletions:read', { id })
      expect(reference).toBe('kept')
      expect(await desk.call('deletions:show-reference', { id })).toBe(text)
      for (const file of readdirSync(desk.dir, { withFileTypes: true }))
        if (file.isFile())
          expect(readFileSync(join(desk.dir, file.name)).includes(text), file.name).toBe(false)
    }
    const sealed = (await byRefNo(desk)).get('DEL-001')
    const { reference } = await desk.call('deletions:read', { id: sealed?.id ?? '' })
    expect(reference).toBe('destroyed')
  })

  it('hold what a law keeps in retention', async () => {
    const desk = await aDesk()
    const row = (await byRefNo(desk)).get('DEL-003')
    const { deletion } = await desk.call('deletions:read', { id: row?.id ?? '' })
    const [part] = deletion.keptDespite
    const holds = await desk.call('holds:list', undefined)
    const mine = holds.find(({ hold }) => hold.id === part?.holdId)
    expect(mine?.hold.refNo).toBe('LH-004')
  })
})
