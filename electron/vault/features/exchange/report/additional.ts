import type { Activity } from '#shared/domain/activities/activity'
import { reportText } from '#shared/text/report'
import { basisEntries } from './additional-basis.ts'
import { assessmentEntries, circumstanceEntries } from './additional-assessments.ts'
import { entries } from '../../../documents/entries.ts'
import { type Html, html } from '../../../documents/html.ts'
import type { Lists } from './lists.ts'

/** What the law does not ask of the record but an authority asks next: basis, source, assessments, systems, notice. */
export function additionalSection(activity: Activity, lists: Lists): Html {
  return html`<h3>${reportText.sections.additional}</h3>
    ${entries(
      ...basisEntries(activity),
      ...assessmentEntries(activity),
      ...circumstanceEntries(activity, lists),
    )}`
}
