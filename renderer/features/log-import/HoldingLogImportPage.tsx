import { holdingLog } from './holding-log.tsx'
import { LogImport } from './LogImport.tsx'

/** Import of a log of data held: choose, see how it is read and what it would change, then count it as one step. */
export function HoldingLogImportPage() {
  return <LogImport register={holdingLog} />
}
