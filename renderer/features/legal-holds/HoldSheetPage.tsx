import { useMemo } from 'react'
import { useParams } from '@tanstack/react-router'
import { holdSheetText as words } from '#shared/text/legal-holds'
import { useQuery } from '../../call.ts'
import { AbsentSheet } from '../../parts/sections/AbsentSheet.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One legal hold as a full sheet. GDPR art. 17(3), 18. */
export function HoldSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each hold: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('holds:read', { id })
  const lists = useQuery('catalogues:list', undefined).data
  const loaded = useMemo(() => {
    // The answer to the question asked before stays for a moment; it is another hold's.
    if (data?.hold.id !== id || !lists) return null
    return { ...data, catalogues: lists.catalogues }
  }, [id, data, lists])
  if (error || !loaded) return <AbsentSheet error={error} words={words} listAt="/retention/holds" />
  return <LoadedSheet loaded={loaded} />
}
