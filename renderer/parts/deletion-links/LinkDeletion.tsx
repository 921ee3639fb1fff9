import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { Popover } from '#ui/layers/Popover'
import type { DeletionSummary } from '#shared/ipc/deletions'
import { deletionLinksText as words } from '#shared/text/deletion-links'
import { deletionStateWords } from '#shared/text/deletion-words'
import { useQuery } from '../../call.ts'
import { LinkChoice } from '../linked/LinkChoice.tsx'
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
  const { data } = useQuery('deletions:list', undefined)
  const found = data?.rows
    .filter(({ id, isOpen }) => isOpen && !exceptIds.includes(id))
    .filter((row) => matchesWords(foldText(`${row.refNo} ${lineOf(row)}`), typed))
    .slice(0, SHOWN)
    .map((row) => ({ id: row.id, refNo: row.refNo, line: lineOf(row) }))
  const shown = { search: words.search, none: words.noneFound }
  const link = (id: string) => linkTo(id, linking)
  return <LinkChoice words={shown} {...{ typed, found, link, onDone }} onType={setTyped} />
}

function lineOf(row: DeletionSummary): string {
  return [deletionStateWords[row.state], caseDetails(row)].filter(Boolean).join(', ')
}
