import { PageHeader } from '#ui/frame/PageHeader'

/** One age-verification case. GDPR art. 8, 17(1)(f). */
export function DeletionSheetPage() {
  return <PageHeader title="Deletion" state={'\u00a0'} />
}
