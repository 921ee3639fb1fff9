import { Link } from '@tanstack/react-router'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { LinkCase } from '../../../parts/cases/LinkCase.tsx'
import { LinkedRow } from '../../../parts/cases/LinkedRow.tsx'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { LinkIncident } from '../../../parts/incidents/LinkIncident.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { DeletionPart } from './DeletionPart.tsx'
import type { PartProps } from './deletion-sheet.ts'

const words = deletionSheetText.links

/** The requests and incidents it has to do with; their own sheets hold what they hold. GDPR art. 12(3), 33(5). */
export function LinksSection({ sheet }: PartProps) {
  return (
    <DeletionPart id="links">
      <LinkedList sheet={sheet} name="requestIds" />
      <LinkedList sheet={sheet} name="breachIds" />
    </DeletionPart>
  )
}

type Name = 'requestIds' | 'breachIds'
type LinkedListProps = PartProps & { readonly name: Name }

function LinkedList({ sheet, name }: LinkedListProps) {
  const { deletion, fields, isSealed } = sheet
  const { id, label, article, notes } = fields.field(name)
  const ids = deletion[name]
  const isRequests = name === 'requestIds'
  const link = (added: string) => fields.update((latest) => ({ [name]: [...latest[name], added] }))
  const Finder = isRequests ? LinkCase : LinkIncident
  return (
    <>
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={ids.length === 0}
        state={isRequests ? words.requests(ids.length) : words.breaches(ids.length)}
        action={isSealed ? null : <Finder exceptIds={ids} link={link} />}
      />
      {ids.map((linkedId) => (
        <LinkedLine key={linkedId} sheet={sheet} name={name} linkedId={linkedId} />
      ))}
    </>
  )
}

function LinkedLine({ sheet, name, linkedId }: LinkedListProps & { readonly linkedId: string }) {
  const { fields, isSealed } = sheet
  const list = name === 'requestIds' ? sheet.requests : sheet.breaches
  const linked = list.find(({ id }) => id === linkedId)
  const unlink = () =>
    fields.update((latest) => ({ [name]: latest[name].filter((each) => each !== linkedId) }))
  return (
    <LinkedRow name={linked?.refNo ?? words.gone} {...(isSealed ? {} : { unlink })}>
      {linked === undefined ? (
        <span className="min-w-0 grow py-1">{words.gone}</span>
      ) : (
        <span className="min-w-0 grow py-1">
          <Link
            to={name === 'requestIds' ? '/requests/$id' : '/breaches/$id'}
            params={{ id: linkedId }}
            className="mr-2 rounded-mark text-accent underline"
          >
            {linked.refNo}
          </Link>
          <bdi className="text-ink-soft">{linked.label}</bdi>
          {linked.dueOn === null ? null : (
            <span className="ml-2 text-13 text-ink-soft">
              {words.due(formatDate(linked.dueOn))}
            </span>
          )}
        </span>
      )}
    </LinkedRow>
  )
}
