import { useState } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { formatDate } from '../format-date.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { FieldLabel, FieldNotes, type FieldProps } from './FieldNotes.tsx'
import { controlClass } from './field-look.ts'
import { parseDate, type DateProblem } from './parse-date.ts'

export type DateFieldProps = FieldProps & {
  /** An ISO day, or null. */
  readonly value: string | null
  /** While what is typed is no day, the value is null and the problem says why. */
  readonly onChange: (value: string | null, problem: DateProblem | null) => void
  readonly placeholder?: string
}

/** A day, typed as `22 Nov 2026` or `2026-11-22` or chosen from a calendar; a wrong one stays typed. */
export function DateField(props: DateFieldProps) {
  const { label, description, error, article, value, onChange, placeholder, ...field } = props
  const { shown, problem, type, leave, choose } = useTypedDay(value, onChange)
  const words = problem ? controls.dateProblems[problem] : error
  return (
    <AriaTextField
      {...field}
      value={shown}
      onChange={type}
      onBlur={leave}
      validationBehavior="aria"
      isInvalid={Boolean(words)}
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} isRequired={field.isRequired} article={article} />
      <div className="relative flex w-44 items-center">
        <Input className={`${controlClass.form} pr-8`} placeholder={placeholder} />
        <span className="absolute right-1 flex">
          <CalendarButton
            label={label}
            value={value}
            onChoose={choose}
            isDisabled={field.isDisabled}
          />
        </span>
      </div>
      <FieldNotes description={description} error={words} />
    </AriaTextField>
  )
}

function useTypedDay(value: string | null, onChange: DateFieldProps['onChange']) {
  // What is being typed; null when the value speaks for itself.
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<DateProblem | null>(null)
  return {
    shown: typed ?? (value ? formatDate(value) : ''),
    problem,
    type: (text: string) => {
      setTyped(text)
      setProblem(null)
      const parsed = parseDate(text)
      onChange(parsed.value, parsed.problem)
    },
    leave: () => {
      const found = typed === null ? null : parseDate(typed).problem
      setProblem(found)
      if (found === null) setTyped(null)
    },
    choose: (isoDate: string) => {
      setTyped(null)
      setProblem(null)
      onChange(isoDate, null)
    },
  }
}
