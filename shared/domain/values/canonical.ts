type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** JSON with sorted keys and no spaces: equal values give equal text, for digests and comparison. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value as Json))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Names of the top-level fields in which two records differ, sorted; a missing record differs in all. */
export function changedFields(before: object | null, after: object | null): string[] {
  const from = (before ?? {}) as Record<string, unknown>
  const to = (after ?? {}) as Record<string, unknown>
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()
  return names.filter((name) => differ(from[name] ?? null, to[name] ?? null))
}

// Told without writing both down, which is most of the work when thousands of records come at once.
function differ(a: unknown, b: unknown): boolean {
  if (a === b) return false
  return a === null || b === null || canonicalJson(a) !== canonicalJson(b)
}
