import { controls } from '#shared/text/controls'
import { CalendarButton } from '../fields/CalendarButton.tsx'
import { parseDate } from '../fields/parse-date.ts'
import { formatDate } from '../format-date.ts'
import type { InlineRowProps } from './inline-row.ts'
import { InlineTyped } from './InlineTyped.tsx'
import { useInlineEdit } from './use-inline-edit.ts'

/** A day of a sheet, read as `22 Nov 2026`; the value is an ISO day or null. */
export function InlineDate(props: InlineRowProps<string | null>) {
  // A draft belongs to its record: the row of another record starts anew.
  return <DateRow key={props.id} {...props} />
}

function DateRow({ value, onSave, ...row }: InlineRowProps<string | null>) {
  const edit = useInlineEdit<string>({
    value: value ? formatDate(value) : '',
    draftKey: row.id,
    isSame: isSameDay,
    onSave: async (text) => {
      const { value: day, problem } = parseDate(text)
      return problem ? { message: controls.dateProblems[problem] } : onSave(day)
    },
  })
  const calendar = (
    <CalendarButton
      label={row.label}
      value={parseDate(edit.shown).value}
      onChoose={(day) => void edit.save(formatDate(day))}
    />
  )
  return <InlineTyped {...row} edit={edit} after={row.isReadOnly ? null : calendar} />
}

function isSameDay(one: string, other: string): boolean {
  const left = parseDate(one)
  const right = parseDate(other)
  return one === other || (!left.problem && !right.problem && left.value === right.value)
}
