import { Link } from '@tanstack/react-router'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { CallInput } from '#shared/ipc/contract'
import { breachStateWords } from '#shared/text/breach-words'
import { incidentLinksText as words } from '#shared/text/incident-links'
import { useQuery } from '../../call.ts'

type IncidentRowProps = CallInput<'breaches:linked'>

/** The incidents that name a record, each a way to it; nothing where none does. GDPR art. 33(5). */
export function IncidentRow({ entity, id }: IncidentRowProps) {
  const { data: incidents } = useQuery('breaches:linked', { entity, id })
  if (!incidents || incidents.length === 0) return null
  return (
    <DefinitionRow label={words.label} article={words.article}>
      <ul>
        {incidents.map(({ id: incidentId, refNo, title, state }) => (
          <li key={incidentId} className="py-0.5">
            <Link
              to="/breaches/$id"
              params={{ id: incidentId }}
              className="mr-2 rounded-mark text-accent underline"
            >
              {refNo}
            </Link>
            <bdi>{title}</bdi> <span className="ml-1 text-ink-soft">{breachStateWords[state]}</span>
          </li>
        ))}
      </ul>
    </DefinitionRow>
  )
}
