import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { asList } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import { UserLinks } from '../../../parts/users/UserLinks.tsx'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps, Sheet } from './breach-sheet.ts'
import { LinkedRequests } from './LinkedRequests.tsx'

/** The activities, processors and requests it has to do with. GDPR art. 30, 33(5). */
export function LinksSection({ sheet }: PartProps) {
  const { fields, activities, catalogues } = sheet
  const processors = useLinkedList(catalogues, 'processor')
  return (
    <BreachPart id="links">
      <InlineMultiPick
        {...asList(fields.field('activityIds'))}
        choices={activities.map(({ id, refNo, name }) => ({ id, label: `${refNo} ${name}` }))}
        description={linkedActivities(sheet)}
      />
      <InlineMultiPick {...asList(fields.field('processorIds'))} {...processors} />
      <LinkedRequests sheet={sheet} />
    </BreachPart>
  )
}

function linkedActivities({ breach, activities }: Sheet): React.ReactNode {
  const users = activities
    .filter(({ id }) => breach.activityIds.includes(id))
    .map(({ id, refNo, name }) => ({ page: 'activity' as const, id, refNo, name }))
  return users.length === 0 ? words.links.activityHint : <UserLinks users={users} />
}
