import type { ReadableDb } from './open.ts'

const TABLES = {
  'data-category': 'data_categories',
  'retention-rule': 'retention_rules',
  system: 'systems',
  activity: 'activities',
  'legal-hold': 'legal_holds',
  erasure: 'erasures',
} as const

/** Identifiers of all records of a kind that holdings and holds may point at. */
export function idsIn(
  db: ReadableDb,
  kind: 'data-category' | 'retention-rule' | 'system' | 'activity',
): Set<string> {
  return new Set(db.prepare<[], string>(`SELECT id FROM ${TABLES[kind]}`).pluck().all())
}

/** Whether there is a holding with this identifier. */
export function hasHolding(db: ReadableDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM holdings WHERE id = ?').get(id) !== undefined
}

/** References in use. */
export function takenRefs(db: ReadableDb, kind: 'legal-hold' | 'erasure'): string[] {
  return db.prepare<[], string>(`SELECT document ->> '$.refNo' FROM ${TABLES[kind]}`).pluck().all()
}
