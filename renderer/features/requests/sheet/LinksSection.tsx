import { useState } from 'react'
import { X } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { SearchField } from '#ui/fields/SearchField'
import { InlineMultiPick } from '#ui/inline/InlineMultiPick'
import { Popover } from '#ui/layers/Popover'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { RequestSummary } from '#shared/ipc/requests'
import { requestSheetText } from '#shared/text/request-sheet'
import { useCaseSearch } from '../../../parts/cases/use-case-search.ts'
import { asList } from '../../../parts/fields/field-kinds.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { runWithUndo } from '../../../parts/history/undo-toast.ts'
import { IncidentRow } from '../../../parts/incidents/IncidentRow.tsx'
import { CaseLine, caseWords } from './CaseLine.tsx'
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
        action={<LinkCase sheet={sheet} />}
      />
      {related.map((summary) => (
        <RelatedRow key={summary.id} sheet={sheet} summary={summary} />
      ))}
      <IncidentRow entity="request" id={sheet.request.id} />
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
    <DefinitionRow label="">
      <span className="-my-1 flex items-start gap-2">
        <CaseLine summary={summary} />
        <IconButton
          label={words.unlink(refNo)}
          icon={<X aria-hidden="true" />}
          onPress={() => void runWithUndo(unlink, words.unlinked(refNo))}
        />
      </span>
    </DefinitionRow>
  )
}

type DuplicatesProps = SectionProps & { readonly found: readonly RequestSummary[] }

function Duplicates({ sheet, found }: DuplicatesProps) {
  return (
    <DefinitionRow label={words.duplicates}>
      {found.map((summary) => (
        <span key={summary.id} className="-my-1 flex items-start gap-2">
          <CaseLine summary={summary} />
          <Button kind="plain" onPress={() => void link(sheet, summary.id)}>
            {words.link(summary.refNo)}
          </Button>
        </span>
      ))}
      <span className="block pt-2 text-12 text-ink-faint">{words.duplicatesHint}</span>
    </DefinitionRow>
  )
}

function LinkCase({ sheet }: SectionProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <CaseChoice sheet={sheet} onDone={close} />}
    </Popover>
  )
}

function CaseChoice({ sheet, onDone }: SectionProps & { readonly onDone: () => void }) {
  const { request } = sheet
  const { typed, setTyped, found } = useCaseSearch([request.id, ...request.relatedIds])
  const [problem, setProblem] = useState<string | null>(null)
  const choose = async (id: string) => {
    const refused = await link(sheet, id)
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <div className="flex w-80 flex-col gap-2">
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {problem ? <p role="alert">{problem}</p> : null}
      {found?.length === 0 ? <p className="text-ink-soft">{words.none}</p> : null}
      <ul>
        {found?.map((summary) => (
          <li key={summary.id} className="flex items-center gap-2">
            <Button kind="plain" onPress={() => void choose(summary.id)}>
              {words.link(summary.refNo)}
            </Button>
            <span className="min-w-0 truncate text-13 text-ink-soft" title={caseWords(summary)}>
              {caseWords(summary)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const link = ({ fields }: Sheet, id: string) =>
  fields.update(({ relatedIds }) => ({ relatedIds: [...relatedIds, id] }))
