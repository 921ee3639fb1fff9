import { useMemo } from 'react'
import { useParams } from '@tanstack/react-router'
import { requestSheetText as words } from '#shared/text/request-sheet'
import { useQuery } from '../../../call.ts'
import { useRegisterLists } from '../../../parts/linked/use-register-lists.ts'
import { AbsentSheet } from '../../../parts/sections/AbsentSheet.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One request or complaint as a full sheet. GDPR art. 12 to 22, 77. */
export function RequestSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each case: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('requests:read', { id })
  const lists = useRegisterLists()
  const loaded = useMemo(
    // The answer to the question asked before stays for a moment; it is another case's.
    () => (data?.request.id === id && lists ? { ...data, ...lists } : null),
    [id, data, lists],
  )
  if (error || !loaded) return <AbsentSheet error={error} words={words} listAt="/requests" />
  return <LoadedSheet loaded={loaded} />
}
