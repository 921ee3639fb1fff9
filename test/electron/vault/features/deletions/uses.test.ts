import { describe, expect, it } from 'vitest'
import type { CatalogueKind } from '#shared/domain/catalogues/catalogue'
import type { DeletionPatch } from '#shared/domain/deletions/deletion'
import { aKept, opened, withEntries } from '#support/deletions'
import { aDesk } from '#support/desk'
import { refusalOf } from '#support/holdings'

const told = (id: string) => ({ isNone: false, told: [{ id, on: null }] })

const LINKS: [CatalogueKind, string, DeletionPatch][] = [
  ['data-category', 'profiles', { categoryIds: ['profiles'] }],
  ['data-category', 'payments', { keptDespite: [aKept()] }],
  ['system', 'shop', { systemIds: ['shop'] }],
  ['processor', 'host', { processors: told('host') }],
  ['recipient', 'bank', { recipients: told('bank') }],
]

describe('an entry of a list', () => {
  it.each(LINKS)('of kind %s, here %s, stays while a case names it', async (kind, entry, patch) => {
    const desk = await aDesk('empty')
    await withEntries(desk)
    const { id, refNo } = await opened(desk)
    await desk.call('deletions:change', { id, patch })
    expect((await desk.call('catalogues:list', undefined)).uses[entry]).toEqual([refNo])
    const removal = { kind, id: entry }
    expect(await refusalOf(desk, 'catalogues:remove', removal)).toBe('id in-use')
    await desk.call('deletions:remove', { id })
    expect(await refusalOf(desk, 'catalogues:remove', removal)).toBe('kept')
  })
})
