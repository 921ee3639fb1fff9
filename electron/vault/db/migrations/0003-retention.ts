import type { Migration } from './index.ts'

const table = (name: string, id = 'id TEXT PRIMARY KEY') => `
CREATE TABLE ${name} (
  ${id},
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;
`

/** What is held, legal holds, erasures with their evidence, and the settings for retention. */
export const retention: Migration = {
  version: 3,
  name: 'retention',
  up(db) {
    db.exec(table('retention_settings', `id TEXT PRIMARY KEY CHECK (id = 'retention-settings')`))
    for (const name of ['holdings', 'legal_holds', 'erasures', 'evidence_files'])
      db.exec(table(name))
  },
}
