import { ErrorNote } from '#ui/marks/ErrorNote'
import type { BreachLogCheck } from '#shared/ipc/breach-logs'
import { breachLogText } from '#shared/text/breach-log'
import { logImportText } from '#shared/text/log-import'
import { useQuery } from '../../../call.ts'
import type { BreachDraft } from '../draft.ts'
import { BadRows } from '../steps/BadRows.tsx'
import { CheckCounts } from '../steps/CheckCounts.tsx'
import { NothingNew } from '../steps/NothingNew.tsx'
import { ProblemTable } from '../steps/ProblemTable.tsx'
import { SampleTable } from '../steps/SampleTable.tsx'
import { breachColumns } from './breach-columns.tsx'

const words = breachLogText.check
const KINDS = ['add', 'running', 'dayOnly', 'same', 'refused', 'warnings', 'totals'] as const
/** Rows every file has; the rest is only told where there are any. */
const ALWAYS: readonly string[] = ['add', 'running', 'refused']

/** What an import of incidents would do, row by row where it matters. */
export function BreachCheck({ draft }: { readonly draft: BreachDraft }) {
  const zone = useQuery('breaches:settings', undefined).data?.timeZone
  const check = draft.check?.result
  if (!check) return null
  const { counts } = check
  const shown = KINDS.filter((kind) => counts[kind] > 0 || ALWAYS.includes(kind))
  return (
    <>
      <CheckCounts
        counts={shown.map((kind) => ({ id: kind, label: words.counts[kind], count: counts[kind] }))}
        rows={check.rows}
      />
      <BreachNotes check={check} />
      <BreachChoices draft={draft} counts={counts} />
      <ProblemTable check={check} />
      {zone === undefined ? null : (
        <SampleTable sample={check.sample} columns={breachColumns(zone)} />
      )}
    </>
  )
}

/** In which zone times were read, and how many clocks would run. GDPR art. 33(1). */
function BreachNotes({ check: { zoneAssumed, counts } }: { readonly check: BreachLogCheck }) {
  if (zoneAssumed === null && counts.running === 0) return null
  return (
    <div className="flex max-w-column flex-col gap-2 text-14 text-ink-soft">
      {zoneAssumed === null ? null : <p>{logImportText.check.zone(zoneAssumed)}</p>}
      {counts.running === 0 ? null : (
        <ErrorNote tone="warning" title={words.running(counts.running)}>
          {words.runningTodo}
        </ErrorNote>
      )}
    </div>
  )
}

type BreachChoicesProps = {
  readonly draft: BreachDraft
  readonly counts: BreachLogCheck['counts']
}

function BreachChoices({ draft, counts: { add, same, refused } }: BreachChoicesProps) {
  if (add === 0) {
    return <NothingNew>{same === 0 ? words.nothingGood : words.nothing}</NothingNew>
  }
  if (refused === 0) return null
  return (
    <BadRows
      draft={draft}
      refused={refused}
      goodRows={words.goodRows(add, refused)}
      hint={words.allOrNothingHint}
    />
  )
}
