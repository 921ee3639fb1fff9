import { useNavigate, useParams } from '@tanstack/react-router'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { processorText as words } from '#shared/text/processor-activities'
import { useQuery } from '../../call.ts'
import { UnreadableRecord } from '../../parts/sections/UnreadableRecord.tsx'
import { ProcessorSheet } from './ProcessorSheet.tsx'

/** One activity on behalf of others as a full sheet. GDPR art. 30(2). */
export function ProcessorActivitySheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each activity: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const { data, error } = useQuery('processor-activities:read', { id })
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  if (error)
    return (
      <UnreadableRecord
        error={error}
        words={words}
        onBack={() => void navigate({ to: '/processor-activities' })}
      />
    )
  // The answer to the question asked before stays for a moment; it is another activity's.
  if (!data || data.activity.id !== id || !lists || !header)
    return (
      <div className="p-6">
        <SkeletonRows count={12} />
      </div>
    )
  return <ProcessorSheet loaded={data} catalogues={lists.catalogues} register={header.register} />
}
