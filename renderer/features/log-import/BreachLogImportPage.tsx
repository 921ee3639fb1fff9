import { frameText } from '#shared/text/frame'
import { PageHeader } from '#ui/frame/PageHeader'

/** Takes over a log of incidents kept elsewhere. GDPR art. 33(5). */
export function BreachLogImportPage() {
  return <PageHeader title={frameText.importBreaches} />
}
