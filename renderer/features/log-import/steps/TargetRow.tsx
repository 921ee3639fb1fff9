import { SelectField } from '#ui/fields/SelectField'
import type { LogTarget } from '#shared/domain/log-import/target'
import type { LogLook } from '#shared/ipc/logs'
import { controls } from '#shared/text/controls'
import { logImportText } from '#shared/text/log-import'
import { hintClass } from '../../../ui/fields/field-look.ts'
import { MultiPickControl } from '../../../ui/fields/MultiPickControl.tsx'
import type { Draft } from '../draft.ts'
import type { TargetField } from '../log-register.ts'
import { setDraft } from '../wizard-store.ts'
import { ColumnSamples } from './ColumnSamples.tsx'
import { columnLabel } from './column-label.ts'
import { DateOrderChoice } from './DateOrderChoice.tsx'
import { SerialChoice } from './SerialChoice.tsx'

type TargetRowProps = {
  readonly field: TargetField
  /** The columns it is read from. */
  readonly chosen: readonly number[]
  readonly draft: Draft
  readonly timeZone: string | null
}

const words = logImportText.columns

/** One field of the record: the column or columns it is read from, and what stands in them. */
export function TargetRow({ field, chosen, draft, timeZone }: TargetRowProps) {
  const { target, name, hint } = field
  const columns = draft.look.columns.filter(({ index }) => chosen.includes(index))
  const isLeftOut = !target.isOnByDefault && chosen.length === 0
  const marks = [
    ...(target.isRequired ? [controls.required] : []),
    ...(target.isPersonal ? [words.personal] : []),
  ]
  return (
    <div
      role="listitem"
      className="grid grid-cols-[10rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-hairline py-2 @min-[44rem]:grid-cols-[11rem_minmax(0,18rem)_minmax(0,1fr)]"
    >
      <div className="flex flex-col py-1.5">
        <span className="text-13 font-semibold text-ink">{name}</span>
        {marks.length > 0 ? <span className={hintClass}>{marks.join(', ')}</span> : null}
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <ColumnPicker
          label={name}
          target={target}
          chosen={chosen}
          columns={draft.look.columns}
          isJoined={field.isJoined || chosen.length > 1}
        />
        {isLeftOut || hint ? (
          <span className={hintClass}>{isLeftOut ? words.minimised : hint}</span>
        ) : null}
      </div>
      <div className="col-start-2 flex min-w-0 flex-col gap-2 py-1.5 @min-[44rem]:col-start-3">
        <ColumnSamples target={target} columns={columns} draft={draft} timeZone={timeZone} />
        {target.kind === 'date' ? (
          <>
            <DateOrderChoice columns={columns} draft={draft} />
            <SerialChoice columns={columns} draft={draft} />
          </>
        ) : null}
      </div>
    </div>
  )
}

type ColumnPickerProps = {
  readonly label: string
  readonly target: LogTarget
  readonly chosen: readonly number[]
  readonly columns: LogLook['columns']
  readonly isJoined: boolean
}

const NONE = 'none'

function ColumnPicker({ label, target, chosen, columns, isJoined }: ColumnPickerProps) {
  const choices = columns.map((column) => ({
    id: String(column.index),
    label: columnLabel(column, columns),
  }))
  const none = target.isOnByDefault ? words.none : words.noneOff
  if (isJoined) {
    return (
      <MultiPickControl
        label={label}
        look="form"
        choices={choices}
        ids={chosen.map(String)}
        onChange={(ids) => setColumns(target.name, ids.map(Number))}
        placeholder={chosen.length === 0 ? none : ''}
      />
    )
  }
  return (
    <SelectField
      label={label}
      isLabelHidden
      choices={[{ id: NONE, label: none, isQuiet: true }, ...choices]}
      value={chosen[0] === undefined ? null : String(chosen[0])}
      placeholder={none}
      onChange={(id) => setColumns(target.name, id === null || id === NONE ? [] : [Number(id)])}
    />
  )
}

function setColumns(target: string, columns: number[]): void {
  setChosen((mapping) => ({ ...mapping, [target]: columns }))
}

function setChosen(change: (mapping: Draft['mapping']) => Draft['mapping']): void {
  setDraft((draft) => ({ mapping: change(draft.mapping) }))
}
