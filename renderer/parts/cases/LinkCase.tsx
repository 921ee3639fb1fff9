import { Button } from '#ui/actions/Button'
import { Popover } from '#ui/layers/Popover'
import { caseLinkText as words } from '#shared/text/case-links'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
import { LinkChoice } from '../linked/LinkChoice.tsx'
import { caseWords } from './case-words.ts'
import { useCaseSearch } from './use-case-search.ts'

export type LinkCaseProps = {
  /** Those that are linked already, and the case itself. */
  readonly exceptIds: readonly string[]
  readonly link: (id: string) => Promise<SaveProblem | null>
}

/** Finds a case by words and links it. */
export function LinkCase(props: LinkCaseProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <CaseChoice {...props} onDone={close} />}
    </Popover>
  )
}

function CaseChoice({ exceptIds, link, onDone }: LinkCaseProps & { readonly onDone: () => void }) {
  const { typed, setTyped, found } = useCaseSearch(exceptIds)
  const rows = found?.map((each) => ({ id: each.id, refNo: each.refNo, line: caseWords(each) }))
  return <LinkChoice {...{ words, typed, link, onDone }} onType={setTyped} found={rows} />
}
