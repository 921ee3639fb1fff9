import { useNavigate, useParams } from '@tanstack/react-router'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { erasureSheetText as words } from '#shared/text/erasures'
import { useQuery } from '../../call.ts'
import { UnreadableRecord } from '../../parts/sections/UnreadableRecord.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One erasure as a full sheet: proof without the data. GDPR art. 5(2). */
export function ErasureSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each erasure: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const { data, error } = useQuery('erasures:read', { id })
  if (error)
    return (
      <UnreadableRecord
        error={error}
        words={words}
        onBack={() => void navigate({ to: '/retention/erasures' })}
      />
    )
  // The answer to the question asked before stays for a moment; it is another erasure's.
  if (data?.erasure.id !== id)
    return (
      <div className="p-6">
        <SkeletonRows count={10} />
      </div>
    )
  return <LoadedSheet loaded={data} />
}
