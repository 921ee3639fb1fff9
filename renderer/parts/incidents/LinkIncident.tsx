import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { Popover } from '#ui/layers/Popover'
import { breachStateWords } from '#shared/text/breach-words'
import { incidentLinksText as words } from '#shared/text/incident-links'
import { useQuery } from '../../call.ts'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
import { LinkChoice } from '../linked/LinkChoice.tsx'
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
  const found = useIncidents(typed, exceptIds)
  return <LinkChoice {...{ words, typed, found, link, onDone }} onType={setTyped} />
}

function useIncidents(typed: string, exceptIds: readonly string[]) {
  const { data } = useQuery('breaches:list', undefined)
  return data?.rows
    .filter(({ id }) => !exceptIds.includes(id))
    .filter(({ refNo, title }) => matchesWords(foldText(`${refNo} ${title}`), typed))
    .slice(0, SHOWN)
    .map(({ id, refNo, title, state }) => ({
      id,
      refNo,
      line: `${title}, ${breachStateWords[state]}`,
      shown: (
        <>
          <bdi>{title}</bdi>, {breachStateWords[state]}
        </>
      ),
    }))
}
