import type { Migration } from './index.ts'

const RECORD_TABLES = [
  'data_categories',
  'recipients',
  'processors',
  'systems',
  'measures',
  'retention_rules',
  'finding_answers',
  'notice_findings',
]

const recordTable = (name: string) => `
CREATE TABLE ${name} (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;`

const REFERENCED_TABLES = ['activities', 'processor_activities']

const referencedTable = (name: string) => `
CREATE TABLE ${name} (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  ref_no TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.refNo') STORED UNIQUE
) STRICT, WITHOUT ROWID;`

const JOURNAL = `
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,
  actor TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  at TEXT NOT NULL,
  clock_anomaly INTEGER NOT NULL CHECK (clock_anomaly IN (0, 1)),
  session_id TEXT NOT NULL REFERENCES sessions (id),
  action TEXT NOT NULL,
  reverts INTEGER REFERENCES journal (seq),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is not edited'); END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is not edited'); END;

CREATE TABLE journal_payloads (
  seq INTEGER NOT NULL REFERENCES journal (seq),
  entity TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  erased_at TEXT,
  PRIMARY KEY (seq, entity, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_payloads_by_record ON journal_payloads (entity, record_id, seq);`

const OTHERS = `
CREATE TABLE vault_identity (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE registers (
  id TEXT PRIMARY KEY CHECK (id = 'register'),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE preferences (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;`

/** The first shape of the vault: one document per record, the chained journal and its payloads apart. */
export const init: Migration = {
  version: 1,
  name: 'init',
  up(db) {
    db.exec(OTHERS)
    for (const name of RECORD_TABLES) db.exec(recordTable(name))
    for (const name of REFERENCED_TABLES) db.exec(referencedTable(name))
    db.exec(JOURNAL)
  },
}
