import type { Migration } from './index.ts'

const table = (name: string, id = 'id TEXT PRIMARY KEY') => `
CREATE TABLE ${name} (
  ${id},
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;
`

// What is left of an erased incident: its reference, which none gets again, and a keyed digest of the row it came from.
const ERASED = `
CREATE TABLE erased_breaches (
  id TEXT PRIMARY KEY,
  ref_no TEXT NOT NULL,
  import_key TEXT
) STRICT, WITHOUT ROWID;
`

/** Personal data breaches, what was issued about them, files kept with them, and their settings. */
export const breaches: Migration = {
  version: 4,
  name: 'breaches',
  up(db) {
    db.exec(table('breach_settings', `id TEXT PRIMARY KEY CHECK (id = 'breach-settings')`))
    for (const name of ['breaches', 'breach_documents', 'breach_files']) db.exec(table(name))
    db.exec(ERASED)
  },
}
