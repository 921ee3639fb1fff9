import { useEffect } from 'react'
import { focusField } from '../../ui/inline/focus-field.ts'
import { headingIdOf } from './section-words.ts'

export type Arrival = {
  readonly field?: string | undefined
  readonly section?: string | undefined
  /** The id of the row of a field. */
  readonly rowIdOf: (field: string) => string
}

/** Brings the field or section a link named into view, once for each link. */
export function useArrival({ field, section, rowIdOf }: Arrival): void {
  const row = field === undefined ? undefined : rowIdOf(field)
  useEffect(() => {
    if (row !== undefined) focusField(row)
    else if (section !== undefined)
      document.getElementById(headingIdOf(section))?.scrollIntoView({ block: 'start' })
  }, [row, section])
}
