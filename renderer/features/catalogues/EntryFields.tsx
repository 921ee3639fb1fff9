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
    case 'retention-rule':
      return (
        <RetentionRuleFields record={entry as CatalogueRecord<'retention-rule'>} rules={rules} />
      )
  }
}
