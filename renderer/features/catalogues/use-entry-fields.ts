import { useLayoutEffect, useRef } from 'react'
import type {
  CatalogueEntry,
  CatalogueKind,
  CatalogueRecord,
} from '#shared/domain/catalogues/catalogue'
import { catalogueFields } from '#shared/text/catalogues'
import { useCommand } from '../../call.ts'
import { useRecordFields, type RecordFields } from '../../parts/fields/record-fields.ts'

/** Binds an entry of a list to inline fields; a list entry is always saved whole. */
export function useEntryFields<K extends CatalogueKind>(
  kind: K,
  record: CatalogueRecord<K>,
): RecordFields<CatalogueRecord<K>> {
  const save = useCommand('catalogues:save')
  const latest = useRef(record)
  useLayoutEffect(() => {
    latest.current = record
  }, [record])
  const change = async (patch: Partial<CatalogueRecord<K>>) => {
    // Kind and record belong together by the types of this function, which a union forgets.
    const entry = { kind, record: { ...latest.current, ...patch } } as unknown as CatalogueEntry
    latest.current = (await save.mutateAsync(entry)).record as CatalogueRecord<K>
    return latest.current
  }
  return useRecordFields<CatalogueRecord<K>>({
    entity: kind,
    record,
    words: catalogueFields[kind],
    change,
  })
}
