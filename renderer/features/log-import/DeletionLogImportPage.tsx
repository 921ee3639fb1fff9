import { PageHeader } from '#ui/frame/PageHeader'

/** Import of a log of deletions. */
export function DeletionLogImportPage() {
  return <PageHeader title="Import log" state={'\u00a0'} />
}
