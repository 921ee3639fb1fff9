import { Button } from '#ui/actions/Button'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { RequestSummary } from '#shared/ipc/requests'
import { caseLinkText } from '#shared/text/case-links'
import { requestSheetText } from '#shared/text/request-sheet'
import { CaseLine } from '../../../parts/cases/CaseLine.tsx'
import { LinkCase } from '../../../parts/cases/LinkCase.tsx'
import { LinkedRow } from '../../../parts/cases/LinkedRow.tsx'
import { asList } from '../../../parts/fields/field-kinds.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { IncidentRow } from '../../../parts/incidents/IncidentRow.tsx'
import { DeletionLinks } from './DeletionLinks.tsx'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps, Sheet } from './request-sheet.ts'

const words = requestSheetText.links

/** The activities the case is about, other cases that belong to it, and possible duplicates. */
export function LinksSection({ sheet }: SectionProps) {
  const { fields, activities, related, duplicates } = sheet
  const { id, label, notes } = fields.field('relatedIds')
  const unlinked = duplicates.filter((each) => !sheet.request.relatedIds.includes(each.id))
  return (
    <RequestPart id="links" sheet={sheet}>
      <InlineMultiPick
        {...asList(fields.field('activityIds'))}
        choices={activities.map(({ id, refNo, name }) => ({ id, label: `${refNo} ${name}` }))}
      />
      <ListHead
        {...{ id, label, notes }}
        isEmpty={related.length === 0}
        state={words.related(related.length)}
        action={
          <LinkCase
            exceptIds={[sheet.request.id, ...sheet.request.relatedIds]}
            link={(it) => link(sheet, it)}
          />
        }
      />
      {related.map((summary) => (
        <RelatedRow key={summary.id} sheet={sheet} summary={summary} />
      ))}
      <IncidentRow entity="request" id={sheet.request.id} />
      <DeletionLinks sheet={sheet} />
      {unlinked.length === 0 ? null : <Duplicates sheet={sheet} found={unlinked} />}
    </RequestPart>
  )
}

type RelatedRowProps = SectionProps & { readonly summary: RequestSummary }

function RelatedRow({ sheet, summary }: RelatedRowProps) {
  const { id, refNo } = summary
  const unlink = () =>
    sheet.fields.update(({ relatedIds }) => ({ relatedIds: relatedIds.filter((it) => it !== id) }))
  return (
    <LinkedRow name={refNo} unlink={unlink}>
      <CaseLine told={summary} />
    </LinkedRow>
  )
}

type DuplicatesProps = SectionProps & { readonly found: readonly RequestSummary[] }

function Duplicates({ sheet, found }: DuplicatesProps) {
  return (
    <DefinitionRow label={words.duplicates}>
      {found.map((summary) => (
        <span key={summary.id} className="-my-1 flex items-start gap-2">
          <CaseLine told={summary} />
          <Button kind="plain" onPress={() => void link(sheet, summary.id)}>
            {caseLinkText.link(summary.refNo)}
          </Button>
        </span>
      ))}
      <span className="block pt-2 text-12 text-ink-faint">{words.duplicatesHint}</span>
    </DefinitionRow>
  )
}

const link = ({ fields }: Sheet, id: string) =>
  fields.update(({ relatedIds }) => ({ relatedIds: [...relatedIds, id] }))
