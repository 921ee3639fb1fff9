import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { HOLD_REASONS } from '#shared/domain/retention/legal-hold'
import { figure } from '#shared/text/amounts'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { findingWords } from '#shared/text/findings'
import { retentionReportText as text } from '#shared/text/retention-documents'
import { retentionSentence } from '#shared/text/retention'
import { table } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { RetentionReportInput } from './report-input.ts'

/** What is past its last permitted day, by category. GDPR art. 5(1)(e). */
export function overdueSection({ overdue }: RetentionReportInput): Html {
  const columns = [
    { head: text.overdue.category, class: 'term' },
    { head: text.overdue.holdings, class: 'count' },
    { head: text.overdue.records, class: 'count' },
    { head: text.overdue.since, class: 'date' },
  ]
  const rows = overdue.map(({ category, holdings, records, uncounted, since }): HtmlPart[] => [
    category,
    figure(holdings),
    uncounted === holdings ? '–' : `${figure(records)}${uncounted > 0 ? '+' : ''}`,
    dayWords(since),
  ])
  return html`<section>
    <h2>${text.overdue.heading}</h2>
    ${rows.length === 0 ? html`<p>${text.overdue.none}</p>` : table('overdue', columns, rows)}
  </section>`
}

/** Holds in force with their reason. GDPR art. 17(3), 18. */
export function holdLines({ holds, regime }: RetentionReportInput): string[] {
  return holds.map(({ hold, holdings }) => {
    const { refNo, name, reviewOn, reason } = hold
    const line = text.holds.line(refNo, name, holdings, dayWords(reviewOn))
    return text.holds.article(line, citedIn(regime, HOLD_REASONS[reason]))
  })
}

/** What the rules leave open. */
export function findingLines({ findings }: RetentionReportInput): string[] {
  return findings.map(({ code, categories, holdings }) =>
    text.findings.line(findingWords(code, 'retention-rule').title, categories.join(', '), holdings),
  )
}

/** What every rule says, in the order of their references; rules that say the same share a line. GDPR art. 30(1)(f). */
export function ruleLines({ rules }: RetentionReportInput): string[] {
  const bySentence = new Map<string, RetentionRule[]>()
  for (const rule of rules) {
    const sentence = retentionSentence(rule, rules)
    const alike = bySentence.get(sentence)
    if (alike) alike.push(rule)
    else bySentence.set(sentence, [rule])
  }
  return [...bySentence].map(([sentence, [first, ...others]]) => {
    if (!first) return sentence
    const named = others.length === 0 ? text.rules.named(first.ref, first.name) : null
    const refs = [first, ...others].map(({ ref }) => ref).join(', ')
    return text.rules.line(named ?? refs, sentence)
  })
}

/** A heading with short lines under it, or the words for none. */
export function section(heading: string, lines: readonly string[], none: string): Html {
  const list = html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`
  return html`<section>
    <h2>${heading}</h2>
    ${lines.length === 0 ? html`<p>${none}</p>` : list}
  </section>`
}
