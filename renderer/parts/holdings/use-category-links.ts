import { useQuery as useTanstackQuery } from '@tanstack/react-query'
import { call, useQuery } from '../../call.ts'
import { linksOf, type CategoryLink } from './proposed-rule.ts'

/** So many activities are asked: more say nothing that these do not. */
const MOST_ASKED = 40

/** How activities keep a category of data; null while it is read. GDPR art. 30(1)(f). */
export function useCategoryLinks(categoryId: string | null): readonly CategoryLink[] | null {
  const lists = useQuery('catalogues:list', undefined).data
  const activities = useQuery('activities:list', undefined).data
  const isKnown = categoryId !== null && lists !== undefined && activities !== undefined
  const refs = isKnown ? (lists.uses[categoryId] ?? []) : []
  const ids = (activities ?? [])
    .filter(({ refNo }) => refs.includes(refNo))
    .map(({ id }) => id)
    .slice(0, MOST_ASKED)
  const { data } = useTanstackQuery({
    queryKey: ['category-links', categoryId, ids],
    enabled: isKnown,
    queryFn: async () => {
      const sheets = await Promise.all(ids.map((id) => call('activities:read', { id })))
      return linksOf(
        categoryId ?? '',
        sheets.map(({ activity }) => activity),
      )
    },
  })
  return data ?? null
}
