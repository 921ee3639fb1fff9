import { useId } from 'react'
import { logImportText } from '#shared/text/log-import'
import { hintClass } from '../../../ui/fields/field-look.ts'
import type { TargetGroup } from '../log-register.ts'
import { goOn } from '../run-import.ts'
import { StepFrame } from '../StepFrame.tsx'
import { columnLabel } from './column-label.ts'
import type { StepProps } from './step-props.ts'
import { TargetRow } from './TargetRow.tsx'

const words = logImportText.columns

/** Which column says what; whatever is given to no field stays outside. */
export function ColumnsStep({ register, draft }: StepProps) {
  const timeZone = register.useTimeZone()
  const groups = register.fields(draft)
  const { hint } = register.words.columns
  return (
    <StepFrame
      step="columns"
      title={words.title}
      hint={draft.look.isRemembered ? `${hint} ${words.remembered}` : hint}
      canGoBack
      primary={{ label: logImportText.next, onPress: () => void goOn() }}
    >
      {groups.map((group) => (
        <FieldGroup
          key={group.title}
          group={group}
          isAlone={groups.length === 1}
          register={register}
          draft={draft}
          timeZone={timeZone}
        />
      ))}
      <LeftColumns register={register} draft={draft} />
    </StepFrame>
  )
}

type FieldGroupProps = StepProps & {
  readonly group: TargetGroup
  /** The only group stands under the title of the step. */
  readonly isAlone: boolean
  readonly timeZone: string | null
}

function FieldGroup({ group, isAlone, register, draft, timeZone }: FieldGroupProps) {
  const headingId = useId()
  const mapping = register.mapping(draft)
  const rows = group.fields.map((field) => (
    <TargetRow
      key={field.target.name}
      field={field}
      chosen={mapping[field.target.name] ?? []}
      draft={draft}
      timeZone={timeZone}
    />
  ))
  if (isAlone) {
    return (
      <div role="list" aria-label={group.title} className="flex flex-col border-t border-rule">
        {rows}
      </div>
    )
  }
  return (
    <section className="flex flex-col gap-2">
      <div>
        <h3 id={headingId} className="text-16 font-semibold text-ink">
          {group.title}
        </h3>
        {group.hint ? <p className={`${hintClass} max-w-column`}>{group.hint}</p> : null}
      </div>
      <div role="list" aria-labelledby={headingId} className="flex flex-col border-t border-rule">
        {rows}
      </div>
    </section>
  )
}

const MOST_NAMED = 60

function LeftColumns({ register, draft }: StepProps) {
  const { columns } = draft.look
  const text = register.words.columns
  const read = new Set(Object.values(register.mapping(draft)).flat())
  const left = columns.filter(({ index }) => !read.has(index))
  const named = left.slice(0, MOST_NAMED).map((column) => columnLabel(column, columns))
  return (
    <section className="flex max-w-column flex-col gap-1">
      <h3 className="text-14 font-semibold text-ink">{text.left}</h3>
      {left.length === 0 ? (
        <p className="text-13 text-ink-soft">{text.noneLeft}</p>
      ) : (
        <p className="text-13 text-ink-soft">
          {text.leftCount(left.length)}{' '}
          {named.map((name, place) => (
            <span key={name}>
              {place > 0 ? ', ' : ''}
              <bdi className="text-ink">{name}</bdi>
            </span>
          ))}
          {left.length > named.length ? ` ${words.more(left.length - named.length)}` : ''}
        </p>
      )}
      {text.leftWhy && left.length > 0 ? (
        <p className="text-13 text-ink-soft">{text.leftWhy}</p>
      ) : null}
    </section>
  )
}
