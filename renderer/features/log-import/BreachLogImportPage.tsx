import { breachLog } from './breach-log.tsx'
import { LogImport } from './LogImport.tsx'

/** Import of a log of incidents: choose, see how it is read and what it would do, then do it as one step. */
export function BreachLogImportPage() {
  return <LogImport register={breachLog} />
}
