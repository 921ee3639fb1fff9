import type { CatalogueKind, CatalogueRecord } from '#shared/domain/catalogues/catalogue'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { AnyEntry } from './columns.tsx'
import {
  DataCategoryFields,
  MeasureFields,
  ProcessorFields,
  RecipientFields,
  SystemFields,
} from './fields/PlainFields.tsx'
import { RetentionRuleFields } from './fields/RetentionRuleFields.tsx'

type EntryFieldsProps = {
  readonly kind: CatalogueKind
  readonly entry: AnyEntry
  readonly rules: readonly RetentionRule[]
}

/** The fields of an entry, by the list it belongs to. */
export function EntryFields({ kind, entry, rules }: EntryFieldsProps) {
  // The entry was taken from the list of this kind.
  const as = <K extends CatalogueKind>(_: K) => entry as CatalogueRecord<K>
  switch (kind) {
    case 'data-category':
      return <DataCategoryFields record={as(kind)} />
    case 'recipient':
      return <RecipientFields record={as(kind)} />
    case 'processor':
      return <ProcessorFields record={as(kind)} />
    case 'system':
      return <SystemFields record={as(kind)} />
    case 'measure':
      return <MeasureFields record={as(kind)} />
    case 'retention-rule':
      return <RetentionRuleFields record={as(kind)} rules={rules} />
  }
}
