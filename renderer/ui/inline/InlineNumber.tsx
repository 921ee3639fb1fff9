import { controls } from '#shared/text/controls'
import { formatNumber } from '../format-count.ts'
import type { InlineRowProps } from './inline-row.ts'
import { InlineTyped } from './InlineTyped.tsx'
import { useInlineEdit } from './use-inline-edit.ts'

export type InlineNumberProps = InlineRowProps<number | null> & {
  /** The noun after the number. */
  readonly unit?: string
}

/** A number of a sheet with its noun. */
export function InlineNumber(props: InlineNumberProps) {
  // A draft belongs to its record: the row of another record starts anew.
  return <NumberRow key={props.id} {...props} />
}

function NumberRow({ value, onSave, unit, ...row }: InlineNumberProps) {
  const edit = useInlineEdit<string>({
    value: value === null ? '' : formatNumber(value),
    draftKey: row.id,
    isSame: (one, other) => one === other || Object.is(parseNumber(one), parseNumber(other)),
    onSave: async (text) => {
      const number = parseNumber(text)
      return Number.isNaN(number) ? { message: controls.numberProblem } : onSave(number)
    },
  })
  const noun = unit ? <span className="text-14 text-ink-soft">{unit}</span> : null
  return <InlineTyped {...row} edit={edit} after={noun} />
}

/** Null for an empty text, NaN for what is no number; spaces and commas set thousands apart. */
function parseNumber(text: string): number | null {
  const typed = text.trim()
  if (typed === '') return null
  const isNumber = /^-?\d{1,3}([,\s]\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.test(typed)
  return isNumber ? Number(typed.replace(/[,\s]/g, '')) : Number.NaN
}
