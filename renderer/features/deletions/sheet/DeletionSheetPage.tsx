import { useMemo } from 'react'
import { useParams } from '@tanstack/react-router'
import { deletionSheetText as words } from '#shared/text/deletion-sheet'
import { useQuery } from '../../../call.ts'
import { useRegisterLists } from '../../../parts/linked/use-register-lists.ts'
import { AbsentSheet } from '../../../parts/sections/AbsentSheet.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One age-verification case as a full sheet. GDPR art. 8, 17(1)(f). */
export function DeletionSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each case: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('deletions:read', { id })
  const lists = useRegisterLists()
  const loaded = useMemo(
    // The answer to the question asked before stays for a moment; it is another case's.
    () => (data?.deletion.id === id && lists ? { ...data, ...lists } : null),
    [id, data, lists],
  )
  if (error || !loaded) return <AbsentSheet error={error} words={words} listAt="/deletions" />
  return <LoadedSheet loaded={loaded} />
}
