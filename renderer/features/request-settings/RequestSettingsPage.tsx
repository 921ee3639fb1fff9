import { PageHeader } from '#ui/frame/PageHeader'
import { frameText } from '#shared/text/frame'

/** How due dates are computed in this register. */
export function RequestSettingsPage() {
  return <PageHeader title={frameText.requestSettings} />
}
