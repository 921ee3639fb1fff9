import { ErrorNote } from '#ui/marks/ErrorNote'
import { RadioField } from '#ui/fields/RadioField'
import { MOST_DELETION_RECORDS } from '#shared/domain/log-import/deletion-groups'
import { GROUPINGS, type DeletionLogCheck } from '#shared/ipc/deletion-logs'
import { deletionLogText, groupingWords } from '#shared/text/deletion-log'
import { formatDate } from '../../../ui/format-date.ts'
import type { DeletionDraft } from '../draft.ts'
import { BadRows } from '../steps/BadRows.tsx'
import { CheckCounts } from '../steps/CheckCounts.tsx'
import { NothingNew } from '../steps/NothingNew.tsx'
import { ProblemTable } from '../steps/ProblemTable.tsx'
import { SampleTable } from '../steps/SampleTable.tsx'
import { deletionColumns } from './deletion-columns.tsx'
import { chooseGrouping, isImportableLog, isTooMany } from './deletion-draft.ts'
import { DroppedList } from './DroppedList.tsx'

const words = deletionLogText.check
const KINDS = ['deletions', 'records', 'over', 'refused', 'warnings', 'totals'] as const
/** Rows every file has; the rest is only told where there are any. */
const ALWAYS: readonly string[] = ['deletions', 'records', 'refused']
const CHOICES = GROUPINGS.map((id) => {
  const { name, hint } = groupingWords[id]
  return { id, label: name, description: hint }
})

/** What an import of deletions would do: what is dropped, how many records it makes, and the first of them. */
export function DeletionCheck({ draft }: { readonly draft: DeletionDraft }) {
  const check = draft.check?.result
  if (!check) return null
  const { counts } = check
  const shown = KINDS.filter((kind) => counts[kind] > 0 || ALWAYS.includes(kind))
  return (
    <>
      <DeletionNotes check={check} />
      <CheckCounts
        counts={shown.map((kind) => ({ id: kind, label: words.counts[kind], count: counts[kind] }))}
        rows={check.rows}
      />
      <DroppedList dropped={check.dropped} />
      {counts.deletions === 0 ? (
        <NothingNew>{words.nothingGood}</NothingNew>
      ) : (
        <RadioField
          label={deletionLogText.grouping}
          choices={CHOICES}
          value={draft.grouping}
          onChange={chooseGrouping}
          description={words.grown}
        />
      )}
      {counts.refused > 0 && isImportableLog(check) ? (
        <BadRows
          draft={draft}
          refused={counts.refused}
          goodRows={words.goodRows(counts.deletions, counts.refused)}
          hint={words.allOrNothingHint}
        />
      ) : null}
      <ProblemTable check={check} />
      <SampleTable sample={check.sample} columns={deletionColumns} />
    </>
  )
}

/** What keeps the log from being read in, and what to think of first. */
function DeletionNotes({ check }: { readonly check: DeletionLogCheck }) {
  const { readBeforeOn, counts } = check
  if (readBeforeOn !== null) {
    return (
      <ErrorNote tone="warning" title={words.readBefore(formatDate(readBeforeOn))}>
        {words.readBeforeTodo}
      </ErrorNote>
    )
  }
  if (isTooMany(check)) {
    return (
      <ErrorNote tone="warning" title={words.tooMany(MOST_DELETION_RECORDS)}>
        {words.tooManyTodo}
      </ErrorNote>
    )
  }
  return counts.over === 0 ? null : (
    <ErrorNote tone="warning" title={words.over(counts.over)}>
      {words.overTodo}
    </ErrorNote>
  )
}
