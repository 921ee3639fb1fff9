import { useId, useState } from 'react'
import { timeFields } from '#shared/text/time-fields'
import { LeaveArea } from '../inline/LeaveArea.tsx'
import type { FieldProps } from './FieldNotes.tsx'
import { hintClass, labelClass } from './field-look.ts'
import { controls } from '#shared/text/controls'
import { PlainNotes } from './PlainNotes.tsx'
import { TimeInputs } from './TimeInputs.tsx'
import {
  readTypedTime,
  timeProblemWords,
  typedTimeOf,
  type PointInTime,
  type TimeProblem,
  type TimeRules,
  type TypedTime,
} from './typed-time.ts'

export type TimePointFieldProps = FieldProps & {
  readonly value: PointInTime | null
  /** IANA name of the zone in which the time is typed and told. */
  readonly timeZone: string
  /** While what is typed is no time, the value is null and the problem says why. */
  readonly onChange: (value: PointInTime | null, problem: TimeProblem | null) => void
}

/** A moment, or a whole day when the time is left empty. */
export function TimePointField(props: TimePointFieldProps) {
  return <MomentField description={timeFields.leaveEmpty} {...props} allowsDayOnly />
}

type MomentFieldProps = TimePointFieldProps & Pick<TimeRules, 'allowsDayOnly'>

/** The ground of both fields: typed text with its own life until it is left. */
export function MomentField(props: MomentFieldProps) {
  const { label, description, error, article, timeZone, allowsDayOnly } = props
  const [labelId, errorId] = [useId(), useId()]
  const entry = useTypedTime(props, { timeZone, allowsDayOnly })
  const words = entry.problem ? timeProblemWords(entry.problem) : error
  return (
    <div role="group" aria-labelledby={labelId} className="flex flex-col gap-1">
      <span id={labelId} className={labelClass}>
        {label}
        {[props.isRequired ? controls.required : null, article].map((small) =>
          small ? (
            <span key={small} className={`${hintClass} ml-1 font-normal`}>
              {' '}
              {small}
            </span>
          ) : null,
        )}
      </span>
      <LeaveArea onLeave={entry.leave}>
        <TimeInputs
          label={label}
          timeZone={timeZone}
          typed={entry.shown}
          read={entry.read}
          onType={entry.type}
          look="form"
          isInvalid={Boolean(words)}
          describedBy={words ? errorId : undefined}
          isDisabled={props.isDisabled}
          isRequired={props.isRequired}
          autoFocus={props.autoFocus}
          emptyTime={allowsDayOnly && entry.shown.date !== '' ? timeFields.wholeDay : undefined}
        />
      </LeaveArea>
      <PlainNotes description={description} error={words} errorId={errorId} />
    </div>
  )
}

type Entered = Pick<TimePointFieldProps, 'value' | 'onChange'>

function useTypedTime({ value, onChange }: Entered, rules: TimeRules) {
  // What is being typed; null when the value speaks for itself.
  const [typed, setTyped] = useState<TypedTime | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  const shown = typed ?? typedTimeOf(value, rules.timeZone)
  const read = readTypedTime(shown, rules)
  return {
    shown,
    read,
    problem: isLeft ? read.problem : null,
    type: (next: TypedTime) => {
      setTyped(next)
      setIsLeft(false)
      const found = readTypedTime(next, rules)
      onChange(found.value, found.problem)
    },
    leave: () => {
      setIsLeft(true)
      if (read.problem === null) setTyped(null)
    },
  }
}
