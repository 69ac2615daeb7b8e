-- What the process itself must remember: the key that signs tokens.
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) WITHOUT ROWID;

-- The state of conversations and people. A write names the version it read.
CREATE TABLE state (
  key TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  data BLOB NOT NULL
) WITHOUT ROWID;

-- What was answered already: a second delivery gets the same answer.
CREATE TABLE inbound (
  conversation TEXT NOT NULL,
  user TEXT NOT NULL,
  id TEXT NOT NULL,
  activity_id TEXT NOT NULL,
  status INTEGER NOT NULL,
  answer BLOB,
  at INTEGER NOT NULL,
  PRIMARY KEY (conversation, user, id)
) WITHOUT ROWID;

-- What both sides said on our own web chat: the row is the delivery, seq is the watermark.
-- An updated message gets a new seq and keeps its place.
CREATE TABLE transcript (
  conversation TEXT NOT NULL,
  seq INTEGER NOT NULL,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  at INTEGER NOT NULL,
  activity BLOB NOT NULL,
  PRIMARY KEY (conversation, seq)
) WITHOUT ROWID;

-- Messages for channels that are called: pending, sending, sent, unknown or failed.
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation TEXT NOT NULL,
  url TEXT NOT NULL,
  activity BLOB NOT NULL,
  status TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  lease INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL
);
CREATE INDEX outbox_open ON outbox (conversation, id) WHERE status IN ('pending', 'sending');
