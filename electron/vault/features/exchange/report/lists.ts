import type { RegisterData } from '#shared/domain/exchange/register-data'
import type { CatalogueKind, CatalogueRecord } from '#shared/domain/catalogues/catalogue'

/** The lists by id, indexed once per document. */
export type Lists = {
  find: <K extends CatalogueKind>(kind: K, id: string | null) => CatalogueRecord<K> | null
  findAll: <K extends CatalogueKind>(kind: K, ids: readonly string[]) => CatalogueRecord<K>[]
  all: RegisterData['catalogues']
}

/** Indexes the lists of a register. */
export function indexLists(catalogues: RegisterData['catalogues']): Lists {
  const maps = new Map<string, Map<string, unknown>>()
  for (const [kind, records] of Object.entries(catalogues))
    maps.set(kind, new Map(records.map((record) => [record.id, record])))
  const find: Lists['find'] = (kind, id) =>
    // The map of a kind holds nothing but records of that kind.
    ((id && maps.get(kind)?.get(id)) || null) as CatalogueRecord<typeof kind> | null
  const findAll: Lists['findAll'] = (kind, ids) =>
    ids.map((id) => find(kind, id)).filter((record) => record !== null)
  return { find, findAll, all: catalogues }
}
