import type { CatalogueRecord } from '#shared/domain/catalogues/catalogue'
import type { NamedKind } from '../../parts/linked/new-entry.ts'
import type { AnyEntry } from './columns.tsx'
import {
  DataCategoryFields,
  MeasureFields,
  ProcessorFields,
  RecipientFields,
  SystemFields,
} from './fields/PlainFields.tsx'

type EntryFieldsProps = {
  readonly kind: NamedKind
  readonly entry: AnyEntry
}

/** The fields of an entry, by the list it belongs to. */
export function EntryFields({ kind, entry }: EntryFieldsProps) {
  // In each case the entry was taken from the list of that kind.
  switch (kind) {
    case 'data-category':
      return <DataCategoryFields record={entry as CatalogueRecord<'data-category'>} />
    case 'recipient':
      return <RecipientFields record={entry as CatalogueRecord<'recipient'>} />
    case 'processor':
      return <ProcessorFields record={entry as CatalogueRecord<'processor'>} />
    case 'system':
      return <SystemFields record={entry as CatalogueRecord<'system'>} />
    case 'measure':
      return <MeasureFields record={entry as CatalogueRecord<'measure'>} />
  }
}
