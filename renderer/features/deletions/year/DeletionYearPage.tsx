import { PageHeader } from '#ui/frame/PageHeader'

/** A year of age-verification cases in figures. GDPR art. 5(2). */
export function DeletionYearPage() {
  return <PageHeader title="Year" state={'\u00a0'} />
}
