import { useParams, useSearch } from '@tanstack/react-router'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { CatalogueKind } from '#shared/domain/catalogues/catalogue'
import { errorText } from '#shared/text/errors'
import { useQuery } from '../../call.ts'
import { EntryPage } from './EntryPage.tsx'
import { ListPage } from './ListPage.tsx'

/** The six lists that activities draw from: one list at a time, or one of its entries as a sheet. */
export function CataloguesPage() {
  const { kind = 'data-category' } = useParams({ strict: false })
  const { id } = useSearch({ strict: false })
  const { data, error } = useQuery('catalogues:list', undefined)
  // The route refuses every other kind.
  const list = kind as CatalogueKind
  if (error) {
    const { title, todo } = errorText[error.code]
    return (
      <div className="p-6">
        <ErrorNote title={title}>{todo}</ErrorNote>
      </div>
    )
  }
  if (!data)
    return (
      <div className="p-6">
        <SkeletonRows count={8} />
      </div>
    )
  return id === undefined ? (
    <ListPage key={list} kind={list} overview={data} />
  ) : (
    <EntryPage key={id} kind={list} id={id} overview={data} />
  )
}
