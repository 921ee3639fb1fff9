import { Link } from '@tanstack/react-router'
import type { LinkedRequest } from '#shared/ipc/deletions'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { standingWords, staysLinkedWords } from '#shared/text/linked-requests'
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

type Linked = PartProps['sheet']['breaches'][number]
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
        hint={isRequests ? staysLinkedWords(sheet.requests, isSealed ? 'sealed' : 'open') : null}
      />
      {ids.map((linkedId) => (
        <LinkedLine key={linkedId} sheet={sheet} name={name} linkedId={linkedId} />
      ))}
    </>
  )
}

type DueProps = { readonly linked: Linked | LinkedRequest }

// A request says where it stands while no answer is due; an incident has its clock on its own sheet.
function Due({ linked }: DueProps) {
  const inState = 'state' in linked ? standingWords(linked) : null
  const told = linked.dueOn === null ? inState : words.due(formatDate(linked.dueOn))
  return told === null ? null : <span className="ml-2 text-13 text-ink-soft">{told}</span>
}

function LinkedLine({ sheet, name, linkedId }: LinkedListProps & { readonly linkedId: string }) {
  const { fields, isSealed } = sheet
  const list: readonly (Linked | LinkedRequest)[] =
    name === 'requestIds' ? sheet.requests : sheet.breaches
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
          <Due linked={linked} />
        </span>
      )}
    </LinkedRow>
  )
}
