import { useId, type KeyboardEvent } from 'react'
import { controls } from '#shared/text/controls'
import { timeFields } from '#shared/text/time-fields'
import { PlainNotes } from '../fields/PlainNotes.tsx'
import { TimeInputs } from '../fields/TimeInputs.tsx'
import {
  isSameTime,
  readTypedTime,
  timeProblemWords,
  typedTimeOf,
  type PointInTime,
  type TimeRules,
  type TypedTime,
} from '../fields/typed-time.ts'
import { rowBodyClass, RowHeading, rowLabelClass, RowValue, SheetRow } from '../sheet/SheetRow.tsx'
import { handleInlineKey } from './inline-keys.ts'
import type { InlineRowProps } from './inline-row.ts'
import { LeaveArea } from './LeaveArea.tsx'
import { useInlineEdit, type InlineEdit } from './use-inline-edit.ts'

export type InlineTimePointProps = InlineRowProps<PointInTime | null> & {
  /** IANA name of the zone in which the time is typed and told. */
  readonly timeZone: string
}

/** A moment of a sheet, or a whole day when its time is left empty. */
export function InlineTimePoint(props: InlineTimePointProps) {
  return <InlineMoment {...props} allowsDayOnly />
}

type InlineMomentProps = InlineTimePointProps & Pick<TimeRules, 'allowsDayOnly'>

/** The ground of both rows. */
export function InlineMoment(props: InlineMomentProps) {
  // A draft belongs to its record: the row of another record starts anew.
  return <MomentRow key={props.id} {...props} />
}

function MomentRow(props: InlineMomentProps) {
  const { id, label, article, description, notes, isReadOnly, timeZone, allowsDayOnly } = props
  const [labelId, errorId] = [useId(), useId()]
  const edit = useTimeEdit(props)
  const emptyTime = allowsDayOnly && edit.shown.date !== '' ? timeFields.wholeDay : undefined
  return (
    <SheetRow id={id} notes={notes}>
      <div role="group" aria-labelledby={labelId} className={rowBodyClass}>
        <RowHeading article={article}>
          <span id={labelId} className={rowLabelClass}>
            {label}
          </span>
        </RowHeading>
        <RowValue>
          <LeaveArea onLeave={() => void edit.save()} onKey={(event) => handleKey(event, edit)}>
            <TimeInputs
              label={label}
              timeZone={timeZone}
              typed={edit.shown}
              read={readTypedTime(edit.shown, { timeZone, allowsDayOnly })}
              onType={edit.change}
              look="inline"
              isInvalid={edit.problem !== null}
              describedBy={edit.problem === null ? undefined : errorId}
              isReadOnly={isReadOnly}
              emptyDate={props.emptyText ?? controls.notRecorded}
              emptyTime={emptyTime}
            />
          </LeaveArea>
          <PlainNotes description={description} error={edit.problem} errorId={errorId} />
        </RowValue>
      </div>
    </SheetRow>
  )
}

function handleKey(event: KeyboardEvent<HTMLElement>, edit: InlineEdit<TypedTime>) {
  // An open calendar takes its keys for itself.
  if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
  handleInlineKey(event, edit)
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void edit.save()
}

function useTimeEdit({ id, value, onSave, timeZone, allowsDayOnly }: InlineMomentProps) {
  const rules = { timeZone, allowsDayOnly }
  return useInlineEdit<TypedTime>({
    value: typedTimeOf(value, timeZone),
    draftKey: id,
    isSame: (one, other) => isSameTime(one, other, rules),
    onSave: async (typed) => {
      const read = readTypedTime(typed, rules)
      return read.problem ? { message: timeProblemWords(read.problem) } : onSave(read.value)
    },
  })
}
