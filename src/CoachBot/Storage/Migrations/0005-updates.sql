-- A message may take the place of an earlier one: `line` is the id that we gave both, `remote` the one that the channel gave.
ALTER TABLE outbox ADD COLUMN line TEXT;
ALTER TABLE outbox ADD COLUMN replaces INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN remote TEXT;
CREATE INDEX outbox_line ON outbox (line) WHERE remote IS NOT NULL;
-- What was sent long ago is found by its age.
CREATE INDEX outbox_at ON outbox (at);
