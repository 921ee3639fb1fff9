import { emptyRetentionRule, type RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { CatalogueEntry, CatalogueKind } from '#shared/domain/catalogues/catalogue'

/** The lists to which a name alone makes an entry. */
export type NamedKind = Exclude<CatalogueKind, 'retention-rule'>

/** An entry of which only the name is known, as quick-add makes it. */
export function newEntry(kind: NamedKind, name: string): CatalogueEntry {
  const id = crypto.randomUUID()
  switch (kind) {
    case 'data-category':
    case 'measure':
      return { kind, record: { id, name, description: null } }
    case 'recipient':
      return { kind, record: { id, name, kind: 'third-party', country: null, note: null } }
    case 'processor':
      return { kind, record: { id, name, ...UNKNOWN_PROCESSOR } }
    case 'system':
      return { kind, record: { id, name, storageLocation: null, country: null, description: null } }
  }
}

/** A storage limit of a period after an event, the commonest of all. */
export function newRule(
  ref: string,
  { name, period, event }: Pick<RetentionRule, 'name' | 'period' | 'event'>,
): RetentionRule {
  const empty = emptyRetentionRule(crypto.randomUUID(), ref, 'fixed_after_event')
  return { ...empty, name, period, event }
}

const UNKNOWN_PROCESSOR = {
  contact: null,
  country: null,
  service: null,
  contractRef: null,
  contractOn: null,
  subProcessors: [],
}
