import type { RetentionCode } from '#shared/domain/findings/retention-rules'
import type { ShownGaps } from '#shared/domain/findings/rule-gaps'
import { holdingsCount } from '#shared/text/retention-words'
import type { RetentionBook } from './retention-book.ts'

/** The gaps that dates of holdings show about their rules: by rule and code, how many holdings of which category. */
export function shownGaps(book: RetentionBook): ReadonlyMap<string, ShownGaps> {
  const counts = new Map<string, Map<RetentionCode, Map<string, number>>>()
  for (const { rule, row } of book.entries) {
    if (rule === null || row.status === 'ERASED') continue
    for (const code of row.findings) {
      if (!code.startsWith('F-RET-')) continue
      const ofRule = valueIn(counts, rule.id, () => new Map())
      // The cast: the codes of this name are the codes of retention.
      const ofCode = valueIn(ofRule, code as RetentionCode, () => new Map<string, number>())
      ofCode.set(row.category, (ofCode.get(row.category) ?? 0) + 1)
    }
  }
  return new Map([...counts].map(([id, ofRule]) => [id, inWords(ofRule)]))
}

function inWords(ofRule: ReadonlyMap<RetentionCode, ReadonlyMap<string, number>>): ShownGaps {
  return new Map(
    [...ofRule].map(([code, categories]) => [
      code,
      [...categories].map(([category, count]) => `${category}: ${holdingsCount(count)}`).sort(),
    ]),
  )
}

function valueIn<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = fresh()
  map.set(key, value)
  return value
}
