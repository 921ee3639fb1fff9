import { requestsListText } from '#shared/text/requests-list'
import { call } from '../../call.ts'
import { EraseRecords } from '../../parts/list/EraseRecords.tsx'

export type EraseDialogProps = {
  readonly ids: readonly string[]
  /** Selected as well, but not due. */
  readonly notDue: number
  readonly onClose: () => void
}

/** So many are erased in one step of the journal. */
const AT_ONCE = 10_000

/** Erases the personal fields of cases once it was asked. GDPR art. 5(1)(e). */
export function EraseDialog({ ids, ...asked }: EraseDialogProps) {
  const erase = () => eraseAll(ids)
  return (
    <EraseRecords words={requestsListText.erasing} count={ids.length} erase={erase} {...asked} />
  )
}

async function eraseAll(ids: readonly string[]): Promise<number> {
  let erased = 0
  for (let from = 0; from < ids.length; from += AT_ONCE)
    erased += (await call('requests:erase', { ids: ids.slice(from, from + AT_ONCE) })).erased
  return erased
}
