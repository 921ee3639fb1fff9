import { caseStatus } from '#shared/domain/requests/case-status'
import { caseFileArticles, caseFileText } from '#shared/text/case-file'
import { dayWords } from '#shared/text/dates'
import { deadlinesText } from '#shared/text/deadlines'
import { sourceWords } from '#shared/text/log-import'
import { reportText } from '#shared/text/report'
import { periodWords } from '#shared/text/retention'
import { entries, entry, entryIf } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'

const { origin, retention } = caseFileText

/** Where an imported case came from; its date there is compared, never adopted. */
export function originSection({ request: { imported } }: CaseInput): HtmlPart {
  if (imported === null) return null
  const { source, externalId, rowNo, status, dueClaimed } = imported
  return html`<h2>${origin.heading}</h2>
    ${entries(
      entry(origin.source, sourceWords(source)),
      entry(origin.externalId, externalId),
      entry(origin.row, rowNo),
      entry(origin.status, status),
      entry(origin.due, dueClaimed && dayWords(dueClaimed)),
    )}`
}

/** How long the case keeps its personal fields. GDPR art. 5(1)(e). */
export function retentionSection({ request, rules, erasure }: CaseInput): Html {
  const art = caseFileArticles(rules.regime)
  const { erasedOn } = request
  return html`<h2>${retention.heading}</h2>
    ${entries(
      entry(retention.rule, ruleLine(erasure.rule), art.retention),
      entry(retention.closed, closingWords(request)),
      entryIf(erasedOn === null, retention.eraseOn, eraseWords(request, erasure)),
      entryIf(erasedOn !== null, retention.erased, erasedOn && dayWords(erasedOn)),
    )}
    <p class="aside">
      ${retention.open}
      <span class="article"
        >${art.retentionOpen} · <strong>${deadlinesText.toBeConfirmed}</strong></span
      >
    </p>`
}

function closingWords({ events }: CaseInput['request']): string {
  const { state, closedOn } = caseStatus(events)
  if (closedOn !== null) return dayWords(closedOn)
  return state === 'CLOSED' ? retention.closedUnknown : retention.notClosed
}

function eraseWords(
  { events }: CaseInput['request'],
  { rule, on }: CaseInput['erasure'],
): string | null {
  if (on !== null) return dayWords(on)
  const isRunning = caseStatus(events).state !== 'CLOSED' && rule?.period != null
  return isRunning ? retention.whenClosed : null
}

function ruleLine(rule: CaseInput['erasure']['rule']): string | null {
  if (rule === null) return null
  const period = rule.period === null ? reportText.notRecorded : periodWords(rule.period)
  return retention.ruleLine(rule.ref, rule.name, period)
}
