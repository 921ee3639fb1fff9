import { Link } from '@tanstack/react-router'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { concernsChildren } from '#shared/domain/breaches/concerns-children'
import { breachSheetText as words } from '#shared/text/breach-sheet'
import { DeletionCases } from '../../../parts/deletion-links/DeletionCases.tsx'
import { asList } from '../../../parts/fields/field-kinds.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
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
      <DeletionCases
        entity="breach"
        id={sheet.breach.id}
        rowId={fields.rowId('deletions')}
        isAsked={concernsChildren(sheet.breach)}
        known={{ breachIds: [sheet.breach.id] }}
      />
    </BreachPart>
  )
}

function linkedActivities({ breach, activities }: Sheet): React.ReactNode {
  const linked = activities.filter(({ id }) => breach.activityIds.includes(id))
  if (linked.length === 0) return words.links.activityHint
  return (
    <span className="flex flex-wrap gap-x-3">
      {words.links.open}
      {linked.map(({ id, refNo, name }) => (
        <Link
          key={id}
          to="/activities/$id"
          params={{ id }}
          title={name}
          className="rounded-mark text-accent hover:underline"
        >
          {refNo}
        </Link>
      ))}
    </span>
  )
}
