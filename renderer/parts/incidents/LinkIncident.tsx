import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { Popover } from '#ui/layers/Popover'
import { breachStateWords } from '#shared/text/breach-words'
import { caseLinkText } from '#shared/text/case-links'
import { incidentLinksText as words } from '#shared/text/incident-links'
import { useQuery } from '../../call.ts'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
import { foldText, matchesWords } from '../list/fold-text.ts'

export type LinkIncidentProps = {
  /** Those that are linked already. */
  readonly exceptIds: readonly string[]
  readonly link: (id: string) => Promise<SaveProblem | null>
}

/** So many are listed; where there are more, words find them. */
const SHOWN = 8

/** Finds an incident by its reference or title and links it. */
export function LinkIncident(props: LinkIncidentProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <IncidentChoice {...props} onDone={close} />}
    </Popover>
  )
}

type IncidentChoiceProps = LinkIncidentProps & { readonly onDone: () => void }

function IncidentChoice({ exceptIds, link, onDone }: IncidentChoiceProps) {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const found = useIncidents(typed, exceptIds)
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
        {found?.map(({ id, refNo, title, state }) => (
          <li key={id} className="flex items-center gap-2">
            <Button kind="plain" onPress={() => void choose(id)}>
              {caseLinkText.link(refNo)}
            </Button>
            <span className="min-w-0 truncate text-13 text-ink-soft" title={title}>
              <bdi>{title}</bdi>, {breachStateWords[state]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function useIncidents(typed: string, exceptIds: readonly string[]) {
  const { data } = useQuery('breaches:list', undefined)
  return data?.rows
    .filter(({ id }) => !exceptIds.includes(id))
    .filter(({ refNo, title }) => matchesWords(foldText(`${refNo} ${title}`), typed))
    .slice(0, SHOWN)
}
