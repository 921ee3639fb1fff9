import { type ReactNode, useState } from 'react'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { caseLinkText } from '#shared/text/case-links'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'

/** Something that can be linked: its number, and what is shown beside it. */
export type Linkable = {
  readonly id: string
  readonly refNo: string
  readonly line: string
  /** The same with marks of its own. */
  readonly shown?: ReactNode
}

export type LinkChoiceProps = {
  readonly words: { readonly search: string; readonly none: string }
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Undefined while they are read. */
  readonly found: readonly Linkable[] | undefined
  readonly link: (id: string) => Promise<SaveProblem | null>
  readonly onDone: () => void
}

/** Finds a record by words and links it; what refuses the link is said above the list. */
export function LinkChoice({ words, typed, onType, found, link, onDone }: LinkChoiceProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const choose = async (id: string) => {
    const refused = await link(id)
    if (refused) setProblem(refused.message)
    else onDone()
  }
  return (
    <div className="flex w-80 flex-col gap-2">
      <SearchField label={words.search} value={typed} onChange={onType} />
      {problem ? <p role="alert">{problem}</p> : null}
      {found?.length === 0 ? <p className="text-ink-soft">{words.none}</p> : null}
      <ul>
        {found?.map(({ id, refNo, line, shown }) => (
          <li key={id} className="flex items-center gap-2">
            <Button kind="plain" onPress={() => void choose(id)}>
              {caseLinkText.link(refNo)}
            </Button>
            <span className="min-w-0 truncate text-13 text-ink-soft" title={line}>
              {shown ?? line}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
