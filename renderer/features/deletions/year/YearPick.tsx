import { useNavigate } from '@tanstack/react-router'
import { deletionYearText as text } from '#shared/text/deletion-year'
import { SelectField } from '#ui/fields/SelectField'

type YearPickProps = { readonly years: readonly number[]; readonly year: number }

/** The years that have cases, the latest first, and the one that is shown. */
export function YearPick({ years, year }: YearPickProps) {
  const navigate = useNavigate()
  const all = [...new Set([...years, year])].toSorted((a, b) => b - a)
  return (
    <SelectField
      label={text.year}
      isLabelHidden
      choices={all.map((each) => ({ id: String(each), label: String(each) }))}
      value={String(year)}
      onChange={(chosen) => {
        if (chosen !== null)
          void navigate({ to: '.', search: { year: Number(chosen) }, replace: true })
      }}
    />
  )
}
