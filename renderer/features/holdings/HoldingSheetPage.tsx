import { useMemo } from 'react'
import { useParams } from '@tanstack/react-router'
import { holdingSheetText as words } from '#shared/text/holdings'
import { useQuery } from '../../call.ts'
import { AbsentSheet } from '../../parts/sections/AbsentSheet.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'
import { ownDataOf } from './own-data.ts'
import { OwnHoldingPage } from './OwnHoldingPage.tsx'

/** One holding as a full sheet, or where this program erases what it keeps itself. GDPR art. 5(1)(e). */
export function HoldingSheetPage() {
  const { id = '' } = useParams({ strict: false })
  const own = ownDataOf(id)
  // A fresh sheet for each holding: nothing of one is ever shown or saved under another.
  return own === null ? <SheetOf key={id} id={id} /> : <OwnHoldingPage own={own} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('holdings:read', { id })
  const lists = useQuery('catalogues:list', undefined).data
  const activities = useQuery('activities:list', undefined).data
  const loaded = useMemo(() => {
    // The answer to the question asked before stays for a moment; it is another holding's.
    if (data?.holding.id !== id || !lists || !activities) return null
    return { ...data, catalogues: lists.catalogues, activities }
  }, [id, data, lists, activities])
  if (error || !loaded) return <AbsentSheet error={error} words={words} listAt="/retention" />
  return <LoadedSheet loaded={loaded} />
}
