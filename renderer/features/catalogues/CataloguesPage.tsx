import { Navigate, useParams, useSearch } from '@tanstack/react-router'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { CatalogueKind } from '#shared/domain/catalogues/catalogue'
import { errorText } from '#shared/text/errors'
import { useQuery } from '../../call.ts'
import type { NamedKind } from '../../parts/linked/new-entry.ts'
import { EntryPage } from './EntryPage.tsx'
import { ListPage } from './ListPage.tsx'

/** The lists that activities draw from: one at a time, or one of its entries as a sheet; rules have pages of their own. */
export function CataloguesPage() {
  const { kind = 'data-category' } = useParams({ strict: false })
  const { id } = useSearch({ strict: false })
  // The route refuses every other kind.
  const list = kind as CatalogueKind
  if (list !== 'retention-rule') return <NamedEntries kind={list} id={id} />
  return id === undefined ? (
    <Navigate to="/retention/rules" replace />
  ) : (
    <Navigate to="/retention/rules/$id" params={{ id }} replace />
  )
}

type NamedEntriesProps = { readonly kind: NamedKind; readonly id: string | undefined }

function NamedEntries({ kind, id }: NamedEntriesProps) {
  const { data, error } = useQuery('catalogues:list', undefined)
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
    <ListPage key={kind} kind={kind} overview={data} />
  ) : (
    <EntryPage key={id} kind={kind} id={id} overview={data} />
  )
}
