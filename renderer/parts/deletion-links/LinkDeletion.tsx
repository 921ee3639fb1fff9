import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { Popover } from '#ui/layers/Popover'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionLinksText as words } from '#shared/text/deletion-links'
import { deletionStateWords } from '#shared/text/deletion-words'
import { useQuery } from '../../call.ts'
import { foldText, matchesWords } from '../list/fold-text.ts'
import { caseDetails } from './case-details.ts'
import { linkTo, type Linking } from './linking.ts'

export type LinkDeletionProps = {
  /** Those that are linked already. */
  readonly exceptIds: readonly string[]
  readonly linking: Linking
}

/** So many are listed; where there are more, words find them. */
const SHOWN = 8

/** Finds an open deletion case and links it; a sealed one takes no link any more. */
export function LinkDeletion(props: LinkDeletionProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <CaseChoice {...props} onDone={close} />}
    </Popover>
  )
}

type CaseChoiceProps = LinkDeletionProps & { readonly onDone: () => void }

function CaseChoice({ exceptIds, linking, onDone }: CaseChoiceProps) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { data } = useQuery('deletions:list', undefined)
  const found = data?.rows
    .filter(({ id, isOpen }) => isOpen && !exceptIds.includes(id))
    .filter((row) => matchesWords(foldText(`${row.refNo} ${lineOf(row)}`), typed))
    .slice(0, SHOWN)
  const choose = async (id: string) => {
    const refused = await linkTo(id, linking)
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <div className="flex w-80 flex-col gap-2">
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {problem ? <p role="alert">{problem}</p> : null}
      {found?.length === 0 ? <p className="text-ink-soft">{words.noneFound}</p> : null}
      <ul>
        {found?.map((row) => (
          <li key={row.id} className="flex items-center gap-2">
            <Button kind="plain" onPress={() => void choose(row.id)}>
              {words.link(row.refNo)}
            </Button>
            <span className="min-w-0 truncate text-13 text-ink-soft" title={lineOf(row)}>
              {lineOf(row)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function lineOf(row: DeletionSummary): string {
  return [deletionStateWords[row.state], caseDetails(row)].filter(Boolean).join(', ')
}
