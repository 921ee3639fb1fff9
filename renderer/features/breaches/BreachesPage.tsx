import { breachesListText as text } from '#shared/text/breaches-list'
import { PageHeader } from '#ui/frame/PageHeader'

/** The register of personal data breaches. GDPR art. 33(5). */
export function BreachesPage() {
  return <PageHeader title={text.title} />
}
