import { ErrorNote } from '#ui/marks/ErrorNote'
import type { HoldingLogCheck } from '#shared/ipc/holding-logs'
import { holdingLogText, isNothingNew } from '#shared/text/holding-log'
import { logImportText } from '#shared/text/log-import'
import { formatDate } from '../../../ui/format-date.ts'
import type { HoldingDraft } from '../draft.ts'
import { BadRows } from '../steps/BadRows.tsx'
import { CheckCounts } from '../steps/CheckCounts.tsx'
import { NothingNew } from '../steps/NothingNew.tsx'
import { ProblemTable } from '../steps/ProblemTable.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'
import { ExampleTable } from './ExampleTable.tsx'

const words = holdingLogText.check
const KINDS = ['counted', 'notStarted', 'refused', 'warnings', 'totals'] as const
/** Rows every file has; the rest is only told where there are any. */
const ALWAYS: readonly string[] = ['counted', 'refused']

/** What counting a log would change of what is known to be held. */
export function HoldingCheck({ draft }: { readonly draft: HoldingDraft }) {
  const check = draft.check?.result
  if (!check) return null
  const { counts, difference } = check
  const shown = KINDS.filter((kind) => counts[kind] > 0 || ALWAYS.includes(kind))
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-16 gap-y-7">
        <CheckCounts
          counts={shown.map((kind) => ({
            id: kind,
            label: words.counts[kind],
            count: counts[kind],
          }))}
          rows={check.rows}
        />
        <DifferenceTable difference={difference} />
      </div>
      <HoldingNotes check={check} />
      {isNothingNew(difference) ? (
        <NothingNew>{counts.counted === 0 ? words.nothingCounted : words.nothing}</NothingNew>
      ) : counts.refused > 0 ? (
        <BadRows
          draft={draft}
          refused={counts.refused}
          goodRows={words.goodRows(counts.counted, counts.refused)}
          hint={words.allOrNothingHint}
        />
      ) : null}
      <ProblemTable check={check} />
      <ExampleTable examples={difference.examples} />
    </>
  )
}

/** Days and zone in which the rows were read, and what of the holdings is to be looked at. */
function HoldingNotes({ check }: { readonly check: HoldingLogCheck }) {
  const { from, to, zoneAssumed, difference } = check
  const { dueRemoved, heldStay, erasedAgain, byHand } = difference
  const days =
    from === null || to === null ? words.noDays : words.days(formatDate(from), formatDate(to))
  return (
    <div className="flex max-w-column flex-col gap-2 text-14 text-ink-soft">
      <p>
        {days} {zoneAssumed === null ? null : logImportText.check.zone(zoneAssumed)}
      </p>
      {heldStay > 0 ? (
        <ErrorNote tone="warning" title={words.heldStay(heldStay)}>
          {words.heldStayTodo}
        </ErrorNote>
      ) : null}
      {dueRemoved > 0 ? (
        <ErrorNote tone="warning" title={words.dueRemoved(dueRemoved)}>
          {words.dueRemovedTodo}
        </ErrorNote>
      ) : null}
      {erasedAgain > 0 ? (
        <ErrorNote tone="warning" title={words.erasedAgain(erasedAgain)}>
          {words.erasedAgainTodo}
        </ErrorNote>
      ) : null}
      {byHand > 0 ? (
        <ErrorNote tone="neutral" title={words.byHand(byHand)}>
          {words.byHandTodo}
        </ErrorNote>
      ) : null}
    </div>
  )
}
