import { useMemo } from 'react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { requestSheetText as words } from '#shared/text/request-sheet'
import { useQuery } from '../../../call.ts'
import { UnreadableRecord } from '../../../parts/sections/UnreadableRecord.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One request or complaint as a full sheet. GDPR art. 12 to 22, 77. */
export function RequestSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each case: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const { data, error } = useQuery('requests:read', { id })
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  const { data: activities } = useQuery('activities:list', undefined)
  const loaded = useMemo(() => {
    // The answer to the question asked before stays for a moment; it is another case's.
    if (data?.request.id !== id || !lists || !header || !activities) return null
    return { ...data, catalogues: lists.catalogues, register: header.register, activities }
  }, [id, data, lists, header, activities])
  if (error)
    return (
      <UnreadableRecord
        error={error}
        words={words}
        onBack={() => void navigate({ to: '/requests' })}
      />
    )
  if (!loaded)
    return (
      <div className="p-6">
        <SkeletonRows count={12} />
      </div>
    )
  return <LoadedSheet loaded={loaded} />
}
