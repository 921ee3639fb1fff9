import { useParams } from '@tanstack/react-router'
import { processorText as words } from '#shared/text/processor-activities'
import { useQuery } from '../../call.ts'
import { AbsentSheet } from '../../parts/sections/AbsentSheet.tsx'
import { ProcessorSheet } from './ProcessorSheet.tsx'

/** One activity on behalf of others as a full sheet. GDPR art. 30(2). */
export function ProcessorActivitySheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each activity: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('processor-activities:read', { id })
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  // The answer to the question asked before stays for a moment; it is another activity's.
  if (error || !data || data.activity.id !== id || !lists || !header)
    return <AbsentSheet error={error} words={words} listAt="/processor-activities" />
  return <ProcessorSheet loaded={data} catalogues={lists.catalogues} register={header.register} />
}
