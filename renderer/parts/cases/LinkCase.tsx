import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { Popover } from '#ui/layers/Popover'
import { caseLinkText as words } from '#shared/text/case-links'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
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
  const [problem, setProblem] = useState<string | null>(null)
  const choose = async (id: string) => {
    const refused = await link(id)
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <div className="flex w-80 flex-col gap-2">
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {problem ? <p role="alert">{problem}</p> : null}
      {found?.length === 0 ? <p className="text-ink-soft">{words.none}</p> : null}
      <ul>
        {found?.map((each) => (
          <li key={each.id} className="flex items-center gap-2">
            <Button kind="plain" onPress={() => void choose(each.id)}>
              {words.link(each.refNo)}
            </Button>
            <span className="min-w-0 truncate text-13 text-ink-soft" title={caseWords(each)}>
              {caseWords(each)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
