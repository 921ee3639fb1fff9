import { useRef } from 'react'
import { Button, Input, RadioGroup, TextField } from 'react-aria-components'
import { offsetOf } from '#shared/domain/values/local-time'
import { timeFields } from '#shared/text/time-fields'
import { formatDate } from '../format-date.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { controlClass, hintClass, shortControlClass, type FieldLook } from './field-look.ts'
import { parseDate } from './parse-date.ts'
import { RadioChoices } from './RadioChoices.tsx'
import { typedTimeOf, zoneOf, type ReadTime, type TypedTime } from './typed-time.ts'

export type TimeInputsProps = {
  readonly label: string
  readonly timeZone: string
  readonly typed: TypedTime
  readonly read: ReadTime
  readonly onType: (typed: TypedTime) => void
  readonly look: FieldLook
  readonly isInvalid: boolean
  /** Ids of what explains the field or says what is wrong with it. */
  readonly describedBy?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly isRequired?: boolean | undefined
  /** What stands in an empty date. */
  readonly emptyDate?: string | undefined
  /** What stands in an empty time. */
  readonly emptyTime?: string | undefined
}

/** Date, time and zone of one moment; where clocks were put back it asks which of two is meant. */
export function TimeInputs(props: TimeInputsProps) {
  const { label, typed, read, onType, timeZone, look } = props
  const timeInput = useRef<HTMLInputElement>(null)
  const isUsable = !props.isDisabled && !props.isReadOnly
  const choose = (day: string) => {
    onType({ ...typed, date: formatDate(day), choice: null })
    // The popover gives the focus back to its button first.
    if (typed.time === '') setTimeout(() => timeInput.current?.focus())
  }
  const setToNow = () => {
    const at = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString()
    onType(typedTimeOf({ at, isDayOnly: false }, timeZone))
    // On a sheet the button goes with its use; what it filled in is left, and saved, from here.
    timeInput.current?.focus()
  }
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        <div className={look === 'form' ? 'relative flex w-40 items-center' : 'contents'}>
          <DatePart {...props} />
          {isUsable ? (
            <span className={look === 'form' ? 'absolute right-1 flex' : 'flex'}>
              <CalendarButton label={label} value={parseDate(typed.date).value} onChoose={choose} />
            </span>
          ) : null}
        </div>
        <TimePart {...props} inputRef={timeInput} />
        {isUsable && (look === 'form' || typed.date === '') ? (
          <Button aria-label={timeFields.setToNow(label)} onPress={setToNow} className={nowClass}>
            {timeFields.now}
          </Button>
        ) : null}
        <span className={hintClass}>{zoneOf(read, timeZone)}</span>
      </div>
      {read.twice ? <WhichOfTwo {...props} twice={read.twice} /> : null}
    </div>
  )
}

function DatePart(props: TimeInputsProps) {
  const { label, typed, onType, look } = props
  return (
    <TextField
      {...partProps(props)}
      aria-label={timeFields.date(label)}
      value={typed.date}
      onChange={(date) => onType({ ...typed, date, choice: null })}
      isRequired={props.isRequired ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <Input
        className={look === 'form' ? `${controlClass.form} pr-8` : shortControlClass}
        placeholder={props.emptyDate}
      />
    </TextField>
  )
}

type TimePartProps = TimeInputsProps & {
  readonly inputRef: { readonly current: HTMLInputElement | null }
}

function TimePart(props: TimePartProps) {
  const { label, typed, onType, look } = props
  return (
    <TextField
      {...partProps(props)}
      aria-label={timeFields.time(label)}
      className={look === 'form' ? 'flex w-20' : 'contents'}
      value={typed.time}
      onChange={(time) => onType({ ...typed, time, choice: null })}
    >
      <Input
        ref={props.inputRef}
        className={look === 'form' ? controlClass.form : shortControlClass}
        placeholder={props.emptyTime ?? timeFields.timeHint}
      />
    </TextField>
  )
}

function partProps(props: TimeInputsProps) {
  return {
    isDisabled: props.isDisabled ?? false,
    isReadOnly: props.isReadOnly ?? false,
    isInvalid: props.isInvalid,
    validationBehavior: 'aria',
    'aria-describedby': props.describedBy,
    // Its input alone takes part in the line, so that it is as wide as what it holds.
    className: 'contents',
  } as const
}

type WhichOfTwoProps = TimeInputsProps & { readonly twice: NonNullable<ReadTime['twice']> }

function WhichOfTwo({ label, timeZone, typed, onType, twice, ...field }: WhichOfTwoProps) {
  const [before, after] = twice.instants.map((instant) => offsetOf(instant, timeZone))
  const choices = [
    { id: 'before', label: timeFields.before(twice.local, before ?? '') },
    { id: 'after', label: timeFields.after(twice.local, after ?? '') },
  ] as const
  return (
    <RadioGroup
      aria-label={timeFields.which(label)}
      value={typed.choice}
      // The group only reports ids of the choices it was given.
      onChange={(id) => onType({ ...typed, choice: id as TypedTime['choice'] })}
      isDisabled={field.isDisabled ?? false}
      isReadOnly={field.isReadOnly ?? false}
      isInvalid={field.isInvalid}
      validationBehavior="aria"
      className="flex flex-wrap gap-x-5"
    >
      <RadioChoices choices={choices} />
    </RadioGroup>
  )
}

const nowClass = 'rounded-mark px-1.5 py-0.5 text-13 text-accent hover:bg-hover pressed:bg-selected'
