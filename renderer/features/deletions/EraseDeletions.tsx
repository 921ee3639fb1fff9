import { deletionsListText } from '#shared/text/deletions-list'
import { call } from '../../call.ts'
import { EraseRecords } from '../../parts/list/EraseRecords.tsx'

export type EraseDeletionsProps = {
  readonly ids: readonly string[]
  /** Selected as well, but not due. */
  readonly notDue: number
  readonly onClose: () => void
}

/** Erases sealed records whose day has come, once it was asked. GDPR art. 5(1)(e). */
export function EraseDeletions({ ids, ...asked }: EraseDeletionsProps) {
  const erase = async () => (await call('deletions:erase', { ids: [...ids] })).erased
  return (
    <EraseRecords words={deletionsListText.erasing} count={ids.length} erase={erase} {...asked} />
  )
}
