import type { System } from '#shared/domain/catalogues/catalogue'
import { countryName } from '#shared/text/choices'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { InlineText } from '#ui/inline/InlineText'
import { asList, asText } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import { ActivitySection } from './ActivitySection.tsx'
import type { SectionProps } from './activity-sheet.ts'

/** Where the data are kept, and with what they are merged. GDPR art. 32, 6(4). */
export function SystemsSection({ sheet }: SectionProps) {
  const { field } = sheet.fields
  const systems = useLinkedList(sheet.catalogues, 'system', systemWords)
  return (
    <ActivitySection id="systems">
      <InlineMultiPick {...asList(field('systemIds'))} {...systems} />
      <InlineText {...asText(field('storageLocation'))} />
      <InlineText {...asText(field('combination'))} isMultiline />
    </ActivitySection>
  )
}

function systemWords({ storageLocation, country }: System): string {
  return [storageLocation, country && countryName(country)].filter(Boolean).join(', ')
}
