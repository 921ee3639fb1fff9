import { PageHeader } from '#ui/frame/PageHeader'

/** The settings of age-verification cases. */
export function DeletionSettingsPage() {
  return <PageHeader title="Deletions" state={'\u00a0'} />
}
