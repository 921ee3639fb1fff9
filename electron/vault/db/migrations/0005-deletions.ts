import type { Migration } from './index.ts'

const table = (name: string, id = 'id TEXT PRIMARY KEY') => `
CREATE TABLE ${name} (
  ${id},
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;
`

// What support needs to find the account, each under a key of its own that lies outside this file.
const REFERENCES = `
CREATE TABLE working_references (
  deletion_id TEXT PRIMARY KEY,
  sealed TEXT NOT NULL CHECK (json_valid(sealed))
) STRICT, WITHOUT ROWID;
`

// What is left of an erased case: its number, which none gets again.
const ERASED = `
CREATE TABLE erased_deletions (
  id TEXT PRIMARY KEY,
  ref_no TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

// A log may bring tens of thousands that are sealed; the few that are open are asked for again and again.
const UNSEALED = `
CREATE INDEX deletions_unsealed ON deletions (id) WHERE document ->> '$.sealed' IS NULL;
`

/** Age-verification cases, their settings, the officer's table of ages, and sealed working references. */
export const deletions: Migration = {
  version: 5,
  name: 'deletions',
  up(db) {
    db.exec(table('deletion_settings', `id TEXT PRIMARY KEY CHECK (id = 'deletion-settings')`))
    for (const name of ['deletions', 'age_entries']) db.exec(table(name))
    db.exec(UNSEALED)
    db.exec(REFERENCES)
    db.exec(ERASED)
  },
}
