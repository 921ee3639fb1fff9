import { NO_REQUESTER } from '#shared/domain/requests/request'
import { newRequestText as text } from '#shared/text/requests-list'
import { requestStateWords } from '#shared/text/request-words'
import { useQuery } from '../../call.ts'
import { useSettled } from '../../parts/list/use-settled.ts'
import { formatDate } from '../../ui/format-date.ts'
import { ToneGlyph } from '../../ui/marks/ToneGlyph.tsx'
import { typesLine } from '../../parts/cases/case-words.ts'
import type { Entered } from './use-new-request.ts'

const ASK_AFTER_MS = 250

export type PossibleDuplicatesProps = {
  readonly entered: Entered
  /** One of them is opened; what was entered is kept. */
  readonly onLeave: () => void
}

/** Open cases of the same person about the same right, pointed out while the new one is typed. */
export function PossibleDuplicates({ entered, onLeave }: PossibleDuplicatesProps) {
  const { requester, types } = entered
  const settled = useSettled(JSON.stringify({ requester, types }), ASK_AFTER_MS)
  // Written from these two a moment ago.
  const asked = JSON.parse(settled ?? '') as Pick<Entered, 'requester' | 'types'>
  const { data } = useQuery('requests:duplicates', {
    requester: withInk(asked.requester),
    types: asked.types,
    exceptId: null,
  })
  const found = data ?? []
  return (
    <div role="status">
      {found[0] ? (
        <div className="flex flex-col gap-1.5 pb-5 text-13">
          <p className="flex items-start gap-1.5 font-semibold text-ink">
            <span className="flex h-[1.125rem] items-center">
              <ToneGlyph tone="warning" />
            </span>
            {text.duplicates(found.length)}
          </p>
          <ul className="flex flex-col gap-1">
            {found.map(({ id, refNo, types: rights, receivedOn, state }) => (
              <li key={id}>
                <a href={`#/requests/${id}`} onClick={onLeave} className="text-accent underline">
                  {text.duplicate(refNo, typesLine(rights), formatDate(receivedOn))}
                </a>
                <span className="text-12 text-ink-faint"> {requestStateWords[state]}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}

function withInk(requester: Entered['requester']): Entered['requester'] {
  const written = Object.entries(requester).filter(([, text]) => text && text.trim() !== '')
  return { ...NO_REQUESTER, ...Object.fromEntries(written) }
}
