import { CheckField } from '#ui/fields/CheckField'
import { logImportText, requestNouns } from '#shared/text/log-import'
import type { RequestDraft } from '../draft.ts'
import { BadRows } from '../steps/BadRows.tsx'
import { CheckCounts } from '../steps/CheckCounts.tsx'
import { NothingNew } from '../steps/NothingNew.tsx'
import { ProblemTable } from '../steps/ProblemTable.tsx'
import { SampleTable } from '../steps/SampleTable.tsx'
import { setRequestDraft } from './request-draft.ts'
import { RequestNotes } from './RequestNotes.tsx'
import { sampleColumns } from './sample-columns.tsx'
import { saveProblems } from './take-back.ts'

const words = logImportText.check
const KINDS = ['add', 'change', 'same', 'refused', 'warnings', 'totals'] as const
/** Rows every file has; the rest is only told where there are any. */
const ALWAYS: readonly string[] = ['add', 'refused']

/** What an import of requests would do, row by row where it matters. */
export function RequestCheck({ draft }: { readonly draft: RequestDraft }) {
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
      <RequestNotes check={check} draft={draft} />
      <RequestChoices draft={draft} counts={counts} />
      <ProblemTable check={check} onSave={() => void saveProblems(draft)} />
      <SampleTable sample={check.sample} columns={sampleColumns} />
    </>
  )
}

type RequestChoicesProps = {
  readonly draft: RequestDraft
  readonly counts: NonNullable<RequestDraft['check']>['result']['counts']
}

/** What happens with bad rows and with rows that differ, asked only where there are any. */
function RequestChoices({ draft, counts: { add, change, refused } }: RequestChoicesProps) {
  const good = add + (draft.update ? change : 0)
  return (
    <div className="flex max-w-column flex-col gap-4 empty:hidden">
      {change > 0 ? (
        <CheckField
          label={words.update(change, requestNouns)}
          description={words.updateHint}
          isChecked={draft.update}
          onChange={(update) => setRequestDraft(() => ({ update }))}
        />
      ) : null}
      {good === 0 ? (
        <NothingNew>{change > 0 ? words.nothingButChanges : words.nothingHint}</NothingNew>
      ) : refused > 0 ? (
        <BadRows
          draft={draft}
          refused={refused}
          goodRows={words.goodRows(good, refused, requestNouns)}
          hint={words.allOrNothingHint}
        />
      ) : null}
    </div>
  )
}
