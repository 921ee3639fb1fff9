import { breachesListText as text } from '#shared/text/breaches-list'
import { PageHeader } from '#ui/frame/PageHeader'

/** An incident's sheet. GDPR art. 33(5). */
export function BreachSheetPage() {
  return <PageHeader title={text.title} />
}
