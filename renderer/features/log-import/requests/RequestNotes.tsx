import { Button } from '#ui/actions/Button'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'
import type { LogCheck } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import type { RequestDraft } from '../draft.ts'
import { mappingOf } from '../wizard-state.ts'
import { setDraft, setWizard } from '../wizard-store.ts'

const words = logImportText.check

type RequestNotesProps = { readonly check: LogCheck; readonly draft: RequestDraft }

/** What the officer should know of how the rows were read. */
export function RequestNotes({ check, draft }: RequestNotesProps) {
  const { due, zoneAssumed } = check
  const apart = [
    ...(due.same > 0 ? [words.dueSame(due.same)] : []),
    ...(due.sourceEarlier > 0 ? [words.dueEarlier(due.sourceEarlier)] : []),
    ...(due.sourceLater > 0 ? [words.dueLater(due.sourceLater)] : []),
  ]
  const hasNotes = due.compared > 0 || zoneAssumed !== null || check.sensitive.length > 0
  if (!hasNotes) return null
  return (
    <div className="flex max-w-column flex-col gap-2 text-14 text-ink-soft">
      {zoneAssumed === null ? null : <p>{words.zone(zoneAssumed)}</p>}
      {due.compared > 0 ? (
        <p>
          {words.due(due.compared)} {apart.join(', ')}.
        </p>
      ) : null}
      {check.sensitive.length > 0 ? <Sensitive check={check} draft={draft} /> : null}
    </div>
  )
}

function Sensitive({ check, draft }: RequestNotesProps) {
  const columns = [...new Set(check.sensitive.map(({ column }) => column))]
  return (
    <ErrorNote
      tone="warning"
      title={words.sensitive}
      actions={columns.map((column) => (
        <Button key={column} onPress={() => leaveOut(column, draft)}>
          {words.leaveOut(column)}
        </Button>
      ))}
    >
      <ul>
        {columns.map((column) => (
          <li key={column}>
            {words.sensitiveIn(
              column,
              check.sensitive.filter((hint) => hint.column === column),
            )}
          </li>
        ))}
      </ul>
      <p>{words.sensitiveTodo}</p>
    </ErrorNote>
  )
}

/** Takes a column out of every field it feeds that can do without it, and shows what is left. */
function leaveOut(header: string, draft: RequestDraft): void {
  const indexes = draft.look.columns.flatMap((column) =>
    column.header === header ? [column.index] : [],
  )
  const optional = new Set<string>(
    REQUEST_TARGETS.filter(({ isRequired }) => !isRequired).map(({ name }) => name),
  )
  const without = Object.entries(mappingOf(draft)).flatMap(([name, columns]) =>
    optional.has(name) && columns.some((column) => indexes.includes(column))
      ? [[name, columns.filter((column) => !indexes.includes(column))] as const]
      : [],
  )
  setDraft(({ mapping }) => ({ mapping: { ...mapping, ...Object.fromEntries(without) } }))
  setWizard({ step: 'columns' })
}
