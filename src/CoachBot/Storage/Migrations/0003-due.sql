-- What falls due, one row for each timer of a conversation. A claim moves `ready` on by its lease and raises the fence;
-- the turn that it becomes deletes the row by that fence, and so never happens twice nor after the timer was changed.
CREATE TABLE due (
  conversation TEXT NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  ready INTEGER NOT NULL,
  fence INTEGER NOT NULL,
  -- The event that the turn begins with, as JSON: to whom and where.
  event BLOB NOT NULL,
  PRIMARY KEY (conversation, name)
) WITHOUT ROWID;
CREATE INDEX due_ready ON due (ready);
