import { useState } from 'react'
import { TextField } from '#ui/fields/TextField'
import { holdingSheetText } from '#shared/text/holdings'
import type { FieldProps } from '../../ui/fields/FieldNotes.tsx'
import { formatMonth, parseMonth } from './month.ts'

export type MonthFieldProps = FieldProps & {
  /** The first day of the month, or null. */
  readonly value: string | null
  /** While what is typed is no month, the value is null and wrong. */
  readonly onChange: (value: string | null, isWrong: boolean) => void
}

/** A month, typed as `Nov 2026` or `2026-11`; a wrong one stays typed. */
export function MonthField({ value, onChange, error, ...field }: MonthFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  return (
    <TextField
      {...field}
      value={typed ?? (value ? formatMonth(value) : '')}
      onChange={(text) => {
        const parsed = parseMonth(text)
        setTyped(text)
        setWrong(false)
        onChange(parsed.value, parsed.isWrong)
      }}
      onBlur={() => {
        const parsed = typed === null ? null : parseMonth(typed)
        setWrong(parsed?.isWrong ?? false)
        if (!parsed?.isWrong) setTyped(null)
      }}
      autoComplete="off"
      error={isWrong ? holdingSheetText.monthProblem : (error ?? null)}
    />
  )
}
