import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Choice } from '../../ui/fields/choice.ts'

export type ScopeList = 'categoryIds' | 'ruleIds' | 'systemIds'

/** What a scope can name, list by list. */
export function scopeChoices(catalogues: Catalogues): Record<ScopeList, Choice[]> {
  return {
    categoryIds: catalogues['data-category'].map(({ id, name }) => ({ id, label: name })),
    ruleIds: catalogues['retention-rule'].map(({ id, ref, name }) => ({
      id,
      label: `${ref} ${name}`,
    })),
    systemIds: catalogues.system.map(({ id, name }) => ({ id, label: name })),
  }
}
