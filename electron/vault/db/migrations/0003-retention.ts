import type { Migration } from './index.ts'

const table = (name: string, id = 'id TEXT PRIMARY KEY') => `
CREATE TABLE ${name} (
  ${id},
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;
`

// How much erasures emptied is asked with every look at what the program itself keeps.
const ERASED = `
CREATE INDEX journal_payloads_erased ON journal_payloads (seq) WHERE erased_at IS NOT NULL;
CREATE INDEX request_rows_by_erased ON request_rows (closed_on) WHERE is_erased = 1;
`

/** What is held, legal holds, erasures with their evidence, and the settings for retention. */
export const retention: Migration = {
  version: 3,
  name: 'retention',
  up(db) {
    db.exec(table('retention_settings', `id TEXT PRIMARY KEY CHECK (id = 'retention-settings')`))
    for (const name of ['holdings', 'legal_holds', 'erasures', 'evidence_files'])
      db.exec(table(name))
    db.exec(ERASED)
  },
}
