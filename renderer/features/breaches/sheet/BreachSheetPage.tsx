import { useMemo } from 'react'
import { useParams } from '@tanstack/react-router'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { useQuery } from '../../../call.ts'
import { useRegisterLists } from '../../../parts/linked/use-register-lists.ts'
import { AbsentSheet } from '../../../parts/sections/AbsentSheet.tsx'
import { LoadedSheet } from './LoadedSheet.tsx'

/** One incident as a full sheet. GDPR art. 33(5). */
export function BreachSheetPage() {
  const { id = '' } = useParams({ strict: false })
  // A fresh sheet for each incident: nothing of one is ever shown or saved under another.
  return <SheetOf key={id} id={id} />
}

function SheetOf({ id }: { readonly id: string }) {
  const { data, error } = useQuery('breaches:read', { id })
  const lists = useRegisterLists()
  const loaded = useMemo(
    // The answer to the question asked before stays for a moment; it is another incident's.
    () => (data?.breach.id === id && lists ? { ...data, ...lists } : null),
    [id, data, lists],
  )
  if (error || !loaded) return <AbsentSheet error={error} words={words} listAt="/breaches" />
  return <LoadedSheet loaded={loaded} />
}
