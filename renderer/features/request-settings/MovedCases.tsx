import { requestSettingsText as words } from '#shared/text/request-settings'
import { formatDate } from '../../ui/format-date.ts'
import type { Effect } from './use-settings-fields.tsx'

/** How many open cases a change moved, and the first of them. */
export function MovedCases({ effect: { moved, examples } }: { readonly effect: Effect }) {
  const dayOf = (day: string | null) => (day === null ? words.noDate : formatDate(day))
  return (
    <div role="status" className="flex flex-col gap-0.5 py-2 text-12 text-ink">
      <p>{words.moved(moved)}</p>
      <ul className="text-ink-soft">
        {examples.map(({ refNo, from, to }) => (
          <li key={refNo}>{words.movedCase(refNo, dayOf(from), dayOf(to))}</li>
        ))}
      </ul>
    </div>
  )
}
