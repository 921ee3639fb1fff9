import { Button } from '#ui/actions/Button'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { LogCheck } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import type { LogRegister } from '../log-register.ts'
import { mappingOf, type Draft } from '../wizard-state.ts'
import { setDraft, setWizard } from '../wizard-store.ts'

const words = logImportText.check

type CheckNotesProps = {
  readonly check: LogCheck
  readonly draft: Draft
  readonly register: LogRegister
}

/** What the officer should know of how the rows were read. */
export function CheckNotes({ check, draft, register }: CheckNotesProps) {
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
      {check.sensitive.length > 0 ? (
        <Sensitive check={check} draft={draft} register={register} />
      ) : null}
    </div>
  )
}

function Sensitive({ check, draft, register }: CheckNotesProps) {
  const columns = [...new Set(check.sensitive.map(({ column }) => column))]
  return (
    <ErrorNote
      tone="warning"
      title={words.sensitive}
      actions={columns.map((column) => (
        <Button key={column} onPress={() => leaveOut(column, draft, register)}>
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
function leaveOut(header: string, draft: Draft, { targets }: LogRegister): void {
  const indexes = draft.look.columns.flatMap((column) =>
    column.header === header ? [column.index] : [],
  )
  const optional = new Set(targets.filter(({ isRequired }) => !isRequired).map(({ name }) => name))
  const without = Object.entries(mappingOf(draft)).flatMap(([name, columns]) =>
    optional.has(name) && columns.some((column) => indexes.includes(column))
      ? [[name, columns.filter((column) => !indexes.includes(column))] as const]
      : [],
  )
  setDraft(({ mapping }) => ({ mapping: { ...mapping, ...Object.fromEntries(without) } }))
  setWizard({ step: 'columns' })
}
