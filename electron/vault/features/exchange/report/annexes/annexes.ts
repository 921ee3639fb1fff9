import { type Html, html } from '../../../../documents/html.ts'
import type { Lists } from '../lists.ts'
import type { ReportInput } from '../report-input.ts'
import type { PrintedActivity } from '../selection.ts'
import { changesAnnex } from './changes.ts'
import { type AnnexKey, annexHeadings } from './heading.ts'
import { processorsAnnex } from './processors.ts'
import { retentionAnnex } from './retention.ts'
import { securityAnnex } from './security.ts'

type Annex = (input: ReportInput, lists: Lists, activities: readonly PrintedActivity[]) => Html

const ANNEXES: Record<AnnexKey, Annex> = {
  security: securityAnnex,
  retention: retentionAnnex,
  processors: processorsAnnex,
  changes: changesAnnex,
}

/** All annexes, each on a page of its own. */
export function annexSections(
  input: ReportInput,
  lists: Lists,
  activities: readonly PrintedActivity[],
): Html[] {
  return annexHeadings(input).map(
    ({ key, anchor, title }) =>
      html`<section class="part annex" id="${anchor}">
        <h2>${title}</h2>
        ${ANNEXES[key](input, lists, activities)}
      </section>`,
  )
}
