import { breachesListText } from '#shared/text/breaches-list'
import { call } from '../../call.ts'
import { EraseRecords } from '../../parts/list/EraseRecords.tsx'

export type EraseBreachesProps = {
  readonly ids: readonly string[]
  /** Selected as well, but not due. */
  readonly notDue: number
  readonly onClose: () => void
}

/** Erases the records of incidents once it was asked. GDPR art. 5(1)(e). */
export function EraseBreaches({ ids, ...asked }: EraseBreachesProps) {
  const erase = async () => (await call('breaches:erase', { ids: [...ids] })).erased
  return (
    <EraseRecords words={breachesListText.erasing} count={ids.length} erase={erase} {...asked} />
  )
}
