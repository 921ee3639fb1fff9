import { useParams } from '@tanstack/react-router'
import { erasureSheetText as words } from '#shared/text/erasures'
import { useQuery } from '../../call.ts'
import { AbsentSheet } from '../../parts/sections/AbsentSheet.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One erasure as a full sheet: proof without the data. GDPR art. 5(2). */
export function ErasureSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each erasure: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('erasures:read', { id })
  // The answer to the question asked before stays for a moment; it is another erasure's.
  if (error || data?.erasure.id !== id)
    return <AbsentSheet error={error} words={words} listAt="/retention/erasures" />
  return <LoadedSheet loaded={data} />
}
