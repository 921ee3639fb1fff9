import { describe, expect, it } from 'vitest'
import type { BreachPatch } from '#shared/domain/breaches/breach'
import type { CatalogueEntry, CatalogueKind } from '#shared/domain/catalogues/catalogue'
import { loggedBreach } from '#support/breaches'
import { aDesk } from '#support/desk'
import { refusalOf } from '#support/holdings'

const NEW: CatalogueEntry[] = [
  {
    kind: 'processor',
    record: {
      id: 'host',
      name: 'Host',
      contact: null,
      country: null,
      service: null,
      contractRef: null,
      contractOn: null,
      subProcessors: [],
    },
  },
  {
    kind: 'system',
    record: { id: 'shop', name: 'Shop', storageLocation: null, country: null, description: null },
  },
  { kind: 'measure', record: { id: 'locks', name: 'Locks', description: null } },
  { kind: 'data-category', record: { id: 'names', name: 'Names', description: null } },
]

const DATA = { types: [], other: null, records: null, recordsAre: 'unknown' } as const
const PARTY = { id: 'party', role: 'processor', name: null, toldUsAt: null, note: null } as const

const LINKS: [CatalogueKind, string, (id: string) => BreachPatch][] = [
  ['processor', 'a processor', (id) => ({ processorIds: [id] })],
  ['processor', 'a party', (processorId) => ({ parties: [{ ...PARTY, processorId }] })],
  ['system', 'a system', (id) => ({ systemIds: [id] })],
  ['measure', 'a measure', (id) => ({ measureIds: [id] })],
  ['data-category', 'data', (id) => ({ data: { ...DATA, types: [], categoryIds: [id] } })],
]

describe('an entry of a list', () => {
  it.each(LINKS)('of kind %s stays while an incident names it as %s', async (kind, _, link) => {
    const desk = await aDesk('empty')
    const added = NEW.find((each) => each.kind === kind)
    if (!added) throw new Error(kind)
    await desk.call('catalogues:save', added)
    const entry = added.record.id
    const { id, refNo } = await loggedBreach(desk)
    await desk.call('breaches:change', { id, patch: link(entry) })
    expect((await desk.call('catalogues:list', undefined)).uses[entry]).toEqual([refNo])
    const removal = { kind, id: entry }
    expect(await refusalOf(desk, 'catalogues:remove', removal)).toBe('id in-use')
    if (kind === 'processor' || kind === 'system') {
      const linked = await desk.call('breaches:linked', { entity: kind, id: entry })
      expect(linked.map((row) => row.refNo)).toEqual([refNo])
    }
    await desk.call('breaches:remove', { id })
    expect(await refusalOf(desk, 'catalogues:remove', removal)).toBe('kept')
  })
})
