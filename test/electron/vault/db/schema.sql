CREATE INDEX attachments_by_request ON attachments (request_id);

CREATE INDEX deletions_unsealed ON deletions (id) WHERE document ->> '$.sealed' IS NULL;

CREATE INDEX import_rows_by_record ON import_rows (record_id);

CREATE INDEX journal_payloads_by_record ON journal_payloads (entity, record_id, seq);

CREATE INDEX journal_payloads_erased ON journal_payloads (seq) WHERE erased_at IS NOT NULL;

CREATE INDEX request_rows_by_channel ON request_rows (channel, sort_due, no, facets)
  WHERE channel IS NOT NULL;

CREATE INDEX request_rows_by_closed ON request_rows (closed_on, no, facets, sort_due);

CREATE INDEX request_rows_by_country ON request_rows (country, sort_due, no, facets)
  WHERE country IS NOT NULL;

CREATE INDEX request_rows_by_due ON request_rows (sort_due, no, facets);

CREATE INDEX request_rows_by_erased ON request_rows (closed_on) WHERE is_erased = 1;

CREATE INDEX request_rows_by_erasure ON request_rows (erase_on) WHERE erase_on IS NOT NULL;

CREATE UNIQUE INDEX request_rows_by_import ON request_rows (import_key) WHERE import_key IS NOT NULL;

CREATE INDEX request_rows_by_number ON request_rows
  (no, sort_due, facets, received_on, closed_on, state, sort_requester);

CREATE INDEX request_rows_by_person ON request_rows (person_key) WHERE person_key IS NOT NULL;

CREATE INDEX request_rows_by_received ON request_rows (received_on, no, facets, sort_due);

CREATE INDEX request_rows_by_requester ON request_rows (sort_requester, no, facets, sort_due);

CREATE INDEX request_rows_by_source ON request_rows (source, sort_due, no, facets)
  WHERE source IS NOT NULL;

CREATE INDEX request_rows_by_state ON request_rows (state, sort_due, no, facets);

CREATE INDEX request_types_by_row ON request_types (no);

index sqlite_autoindex_activities_2;

index sqlite_autoindex_attachment_bytes_1;

index sqlite_autoindex_import_batch_numbers_1;

index sqlite_autoindex_processor_activities_2;

index sqlite_autoindex_request_rows_1;

CREATE TABLE activities (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  ref_no TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.refNo') STORED UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE age_entries (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment_bytes (
  no INTEGER PRIMARY KEY,
  attachment_id TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  request_id TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.requestId') STORED
) STRICT, WITHOUT ROWID;

CREATE TABLE breach_documents (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE breach_files (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE breach_settings (
  id TEXT PRIMARY KEY CHECK (id = 'breach-settings'),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE breaches (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE data_categories (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE deletion_settings (
  id TEXT PRIMARY KEY CHECK (id = 'deletion-settings'),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE deletions (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_breaches (
  id TEXT PRIMARY KEY,
  ref_no TEXT NOT NULL,
  import_key TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_deletions (
  id TEXT PRIMARY KEY,
  ref_no TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_files (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_answers (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE holdings (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch_numbers (
  no INTEGER PRIMARY KEY,
  batch_id TEXT NOT NULL UNIQUE
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

CREATE TABLE journal_payloads (
  seq INTEGER NOT NULL REFERENCES journal (seq),
  entity TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  erased_at TEXT,
  PRIMARY KEY (seq, entity, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_holds (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE measures (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_findings (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE preferences (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE processor_activities (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  ref_no TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.refNo') STORED UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE processors (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE recipients (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE registers (
  id TEXT PRIMARY KEY CHECK (id = 'register'),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE request_settings (
  id TEXT PRIMARY KEY CHECK (id = 'request-settings'),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE request_types (
  type TEXT NOT NULL,
  sort_due TEXT NOT NULL,
  no INTEGER NOT NULL REFERENCES request_rows (no) ON DELETE CASCADE,
  facets INTEGER NOT NULL,
  PRIMARY KEY (type, sort_due, no)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE request_words USING fts5 (words, tokenize = 'ascii', prefix = '1 2 3');

CREATE TABLE 'request_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'request_words_content'(id INTEGER PRIMARY KEY, c0);

CREATE TABLE 'request_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'request_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'request_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE requests (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE retention_rules (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE retention_settings (
  id TEXT PRIMARY KEY CHECK (id = 'retention-settings'),
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,
  actor TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE systems (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT, WITHOUT ROWID;

CREATE TABLE vault_identity (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE working_references (
  deletion_id TEXT PRIMARY KEY,
  sealed TEXT NOT NULL CHECK (json_valid(sealed))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is not edited'); END;

CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is not edited'); END;
