import { deletionLog } from './deletion-log.tsx'
import { LogImport } from './LogImport.tsx'

/** Import of a log of deletions: choose, see what is dropped and what stays, then do it as one step. */
export function DeletionLogImportPage() {
  return <LogImport register={deletionLog} />
}
