import { useEffect, useRef } from 'react'
import { focusField } from '../../../ui/inline/focus-field.ts'
import { activitySections } from '#shared/text/activity'
import { rowIdOf } from '../../../parts/fields/record-fields.ts'
import { headingIdOf } from './ActivitySection.tsx'
import { rowToFocus } from './sheet-places.ts'
import { categoryNames, ENTITY, type LoadedActivity } from './use-activity-sheet.tsx'

export type Arrival = { readonly field?: string | undefined; readonly section?: string | undefined }

/** Brings the field or section a link named into view, once for each link. */
export function useArrival(
  loaded: LoadedActivity,
  { field, section, isWhole }: Arrival & { readonly isWhole: boolean },
): void {
  const latest = useRef(loaded)
  latest.current = loaded
  const { id } = loaded.activity
  useEffect(() => {
    if (!isWhole) return
    const { findings } = latest.current
    if (field) {
      const row = rowToFocus(field, findings, categoryNames(latest.current))
      const found = focusField(rowIdOf(ENTITY, id, row))
      if (!found) focusKin(rowIdOf(ENTITY, id, row.split('.')[0] ?? row))
      return
    }
    const known = activitySections.find((each) => each.id === section)
    if (known) document.getElementById(headingIdOf(known.id))?.scrollIntoView({ block: 'start' })
  }, [id, field, section, isWhole])
}

/** A field that is not asked here leads to the first of its group. */
function focusKin(start: string): void {
  const row = document.querySelector(`[id^="${CSS.escape(start)}"]`)
  if (row) focusField(row.id)
}
