import type { Migration } from './index.ts'

const RECORDS = `
CREATE TABLE request_settings (
  id TEXT PRIMARY KEY CHECK (id = 'request-settings'),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE requests (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  request_id TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.requestId') STORED
) STRICT, WITHOUT ROWID;

CREATE INDEX attachments_by_request ON attachments (request_id);

CREATE TABLE attachment_bytes (
  no INTEGER PRIMARY KEY,
  attachment_id TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE import_batches (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_rows (
  batch_no INTEGER NOT NULL,
  n INTEGER NOT NULL,
  record_id TEXT NOT NULL,
  tag BLOB NOT NULL CHECK (length(tag) = 32),
  before_tag BLOB CHECK (before_tag IS NULL OR length(before_tag) = 32),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  PRIMARY KEY (batch_no, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_rows_by_record ON import_rows (record_id);

CREATE TABLE import_batch_numbers (
  no INTEGER PRIMARY KEY,
  batch_id TEXT NOT NULL UNIQUE
) STRICT;`

// Follows from the documents and the settings; may be rebuilt at any time. The number of a row is the
// one in its reference. Every index that a list walks ends in what filters ask for, so that a filtered
// page is found without a look at the rows that it leaves out.
const ROWS = `
CREATE TABLE request_rows (
  no INTEGER PRIMARY KEY CHECK (no > 0),
  id TEXT NOT NULL UNIQUE,
  ref_no TEXT NOT NULL,
  types TEXT NOT NULL,
  requester TEXT,
  sort_requester TEXT,
  person_key TEXT,
  subject TEXT,
  channel TEXT,
  country TEXT,
  received_on TEXT NOT NULL,
  state TEXT NOT NULL,
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  due_on TEXT,
  due_kind TEXT,
  is_paused INTEGER NOT NULL CHECK (is_paused IN (0, 1)),
  sort_due TEXT NOT NULL,
  closed_on TEXT,
  erase_on TEXT,
  is_erased INTEGER NOT NULL CHECK (is_erased IN (0, 1)),
  source TEXT,
  import_key TEXT,
  facets INTEGER NOT NULL
) STRICT;

CREATE INDEX request_rows_by_number ON request_rows
  (no, sort_due, facets, received_on, closed_on, state, sort_requester);
CREATE INDEX request_rows_by_due ON request_rows (sort_due, no, facets);
CREATE INDEX request_rows_by_received ON request_rows (received_on, no, facets, sort_due);
CREATE INDEX request_rows_by_requester ON request_rows (sort_requester, no, facets, sort_due);
CREATE INDEX request_rows_by_closed ON request_rows (closed_on, no, facets, sort_due);
CREATE INDEX request_rows_by_state ON request_rows (state, sort_due, no, facets);
CREATE INDEX request_rows_by_channel ON request_rows (channel, sort_due, no, facets)
  WHERE channel IS NOT NULL;
CREATE INDEX request_rows_by_country ON request_rows (country, sort_due, no, facets)
  WHERE country IS NOT NULL;
CREATE INDEX request_rows_by_source ON request_rows (source, sort_due, no, facets)
  WHERE source IS NOT NULL;
CREATE INDEX request_rows_by_erasure ON request_rows (erase_on) WHERE erase_on IS NOT NULL;
CREATE INDEX request_rows_by_person ON request_rows (person_key) WHERE person_key IS NOT NULL;
CREATE UNIQUE INDEX request_rows_by_import ON request_rows (import_key) WHERE import_key IS NOT NULL;

CREATE TABLE request_types (
  type TEXT NOT NULL,
  sort_due TEXT NOT NULL,
  no INTEGER NOT NULL REFERENCES request_rows (no) ON DELETE CASCADE,
  facets INTEGER NOT NULL,
  PRIMARY KEY (type, sort_due, no)
) STRICT, WITHOUT ROWID;

CREATE INDEX request_types_by_row ON request_types (no);

CREATE VIRTUAL TABLE request_words USING fts5 (words, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO request_words (request_words, rank) VALUES ('secure-delete', 1);`

/** Requests with their derived rows and words, attachments, and what an import wrote. */
export const requests: Migration = {
  version: 2,
  name: 'requests',
  up(db) {
    db.exec(RECORDS)
    db.exec(ROWS)
  },
}
