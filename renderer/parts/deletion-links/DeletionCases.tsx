import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import type { CallInput } from '#shared/ipc/contract'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionLinksText as words } from '#shared/text/deletion-links'
import { deletionStateWords } from '#shared/text/deletion-words'
import { useQuery } from '../../call.ts'
import { LinkedRow } from '../cases/LinkedRow.tsx'
import type { KnownOfDeletion } from '../deletions/new-deletion.ts'
import { NewDeletion } from '../deletions/NewDeletion.tsx'
import { ListHead } from '../fields/ListHead.tsx'
import { caseDetails } from './case-details.ts'
import { unlinkFrom, type Linking } from './linking.ts'
import { LinkDeletion } from './LinkDeletion.tsx'

export type DeletionCasesProps = CallInput<'deletions:linked'> & {
  /** Names the row for ever. */
  readonly rowId: string
  /** Whether cases belong here; where they do not, only those that are linked all the same are shown. */
  readonly isAsked: boolean
  /** What the record says already of a case that is opened from it. */
  readonly known: KnownOfDeletion
}

/** The deletion cases of a request or an incident, the way to open one, and to link one. GDPR art. 8, 17(1)(f). */
export function DeletionCases({ entity, id, rowId, isAsked, known }: DeletionCasesProps) {
  const { data: cases } = useQuery('deletions:linked', { entity, id })
  const [isOpening, setOpening] = useState(false)
  if (!cases || (!isAsked && cases.length === 0)) return null
  const linking: Linking = { name: entity === 'request' ? 'requestIds' : 'breachIds', id }
  return (
    <>
      <ListHead
        id={rowId}
        label={words.label}
        article={words.article}
        isEmpty={cases.length === 0}
        state={words.count(cases.length)}
        action={
          <>
            <Button kind="plain" onPress={() => setOpening(true)}>
              {words.open}
            </Button>
            <LinkDeletion exceptIds={cases.map((each) => each.id)} linking={linking} />
          </>
        }
      />
      {cases.map((each) => (
        <CaseRow key={each.id} row={each} linking={linking} />
      ))}
      {isOpening ? <NewDeletion known={known} onClose={() => setOpening(false)} /> : null}
    </>
  )
}

type CaseRowProps = { readonly row: DeletionSummary; readonly linking: Linking }

function CaseRow({ row, linking }: CaseRowProps) {
  const { id, refNo, state, isOpen } = row
  return (
    <LinkedRow
      name={refNo}
      // A sealed case keeps its links.
      {...(isOpen ? { unlink: () => unlinkFrom(id, linking) } : {})}
    >
      <span className="min-w-0 grow py-1">
        <Link
          to="/deletions/$id"
          params={{ id }}
          className="mr-2 rounded-mark text-accent underline"
        >
          {refNo}
        </Link>
        {deletionStateWords[state]}
        <span className="ml-2 text-ink-soft">{caseDetails(row)}</span>
      </span>
    </LinkedRow>
  )
}
