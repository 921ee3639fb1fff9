import { PageHeader } from '#ui/frame/PageHeader'

/** The ages of digital consent by country. GDPR art. 8(1). */
export function AgesPage() {
  return <PageHeader title="Ages" state={'\u00a0'} />
}
