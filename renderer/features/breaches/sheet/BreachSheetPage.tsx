import { useMemo } from 'react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { useQuery } from '../../../call.ts'
import { UnreadableRecord } from '../../../parts/sections/UnreadableRecord.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One incident as a full sheet. GDPR art. 33(5). */
export function BreachSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each incident: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const { data, error } = useQuery('breaches:read', { id })
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  const { data: activities } = useQuery('activities:list', undefined)
  const loaded = useMemo(() => {
    // The answer to the question asked before stays for a moment; it is another incident's.
    if (data?.breach.id !== id || !lists || !header || !activities) return null
    return { ...data, catalogues: lists.catalogues, register: header.register, activities }
  }, [id, data, lists, header, activities])
  if (error)
    return (
      <UnreadableRecord
        error={error}
        words={words}
        onBack={() => void navigate({ to: '/breaches' })}
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
