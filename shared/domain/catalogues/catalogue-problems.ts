import { mayEndBefore } from '../values/period.ts'
import type { Problem } from '../values/problem.ts'
import type { CatalogueEntry, Catalogues } from './catalogue.ts'
import { missingLinks } from './links.ts'
import type { RetentionRule } from './retention-rule.ts'

/** What keeps a list entry from being saved: a name used twice, or a rule that leans on itself or on nothing. */
export function catalogueProblems(entry: CatalogueEntry, known: Catalogues): Problem[] {
  const others = known[entry.kind].filter((other) => other.id !== entry.record.id)
  const sameName = others.some((other) => sameWords(other.name, entry.record.name))
  const duplicate: Problem[] = sameName ? [{ field: 'name', code: 'duplicate' }] : []
  if (entry.kind !== 'retention-rule') return duplicate
  return [...duplicate, ...retentionRuleProblems(entry.record, known['retention-rule'])]
}

function retentionRuleProblems(rule: RetentionRule, known: readonly RetentionRule[]): Problem[] {
  const others = known.filter((other) => other.id !== rule.id)
  const sameRef = others.some((other) => sameWords(other.ref, rule.ref))
  const all = [...others, rule]
  return [
    ...(sameRef ? [{ field: 'ref', code: 'duplicate' as const }] : []),
    ...missingLinks([
      ['sameAs', [rule.sameAs], all],
      ['base', [rule.base], all],
    ]),
    ...(leansOnItself(rule, all)
      ? [{ field: borrowingField(rule), code: 'refers-to-itself' as const }]
      : []),
    ...(undercutsLaw(rule) ? [{ field: 'max', code: 'out-of-range' as const }] : []),
  ]
}

// Data would have to go before the law allows it. GDPR art. 6(1)(c), 17(3)(b).
function undercutsLaw({ kind, period, max }: RetentionRule): boolean {
  return kind === 'legal_obligation' && period !== null && max !== null && mayEndBefore(max, period)
}

const borrowingField = (rule: RetentionRule) => (rule.sameAs === null ? 'base' : 'sameAs')

/** Whether a rule borrows from itself, through whichever others. */
export function leansOnItself(rule: RetentionRule, all: readonly RetentionRule[]): boolean {
  const byId = new Map(all.map((each) => [each.id, each]))
  const seen = new Set<string>()
  const next = (each: RetentionRule) => byId.get(each.sameAs ?? each.base ?? '')
  for (let at = next(rule); at; at = next(at)) {
    if (at.id === rule.id) return true
    if (seen.has(at.id)) return false
    seen.add(at.id)
  }
  return false
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('en') === b.trim().toLocaleLowerCase('en')
}
