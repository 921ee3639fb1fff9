import { PageHeader } from '#ui/frame/PageHeader'

/** The register of age-verification cases. GDPR art. 8, 17(1)(f). */
export function DeletionsPage() {
  return <PageHeader title="Deletions" state={'\u00a0'} />
}
