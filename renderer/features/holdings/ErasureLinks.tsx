import { Link } from '@tanstack/react-router'
import { formatDate } from '../../ui/format-date.ts'
import type { Sheet } from './holding-sheet.ts'

/** Every erasure that took something of the data, each with its day. */
export function ErasureLinks({ erasures }: Pick<Sheet, 'erasures'>) {
  return (
    <ul>
      {erasures.map(({ id, refNo, on }) => (
        <li key={id}>
          <Link
            to="/retention/erasures/$id"
            params={{ id }}
            className="rounded-mark text-accent underline"
          >
            {refNo}
          </Link>{' '}
          <span className="text-ink-soft">{formatDate(on)}</span>
        </li>
      ))}
    </ul>
  )
}
