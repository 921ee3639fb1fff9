import type { Migration } from './index.ts'

const table = (name: string, id = 'id TEXT PRIMARY KEY') => `
CREATE TABLE ${name} (
  ${id},
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;
`

/** Personal data breaches, what was issued about them, files kept with them, and their settings. */
export const breaches: Migration = {
  version: 4,
  name: 'breaches',
  up(db) {
    db.exec(table('breach_settings', `id TEXT PRIMARY KEY CHECK (id = 'breach-settings')`))
    for (const name of ['breaches', 'breach_documents', 'breach_files']) db.exec(table(name))
    // Keyed digests of rows whose incidents were erased, so that no later import brings them back.
    db.exec('CREATE TABLE erased_breach_rows (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID')
  },
}
