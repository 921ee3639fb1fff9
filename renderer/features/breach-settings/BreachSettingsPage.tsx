import { frameText } from '#shared/text/frame'
import { PageHeader } from '#ui/frame/PageHeader'

/** How breaches are timed and what is proposed. GDPR art. 33(1), 34(1). */
export function BreachSettingsPage() {
  return <PageHeader title={frameText.breachSettings} />
}
