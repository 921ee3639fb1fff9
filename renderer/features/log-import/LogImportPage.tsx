import { LogImport } from './LogImport.tsx'
import { requestLog } from './request-log.tsx'

/** Import of a log of requests: choose, see how it is read and what it would do, then do it as one step. */
export function LogImportPage() {
  return <LogImport register={requestLog} />
}
