-- Whether a conversation is known to be a person's own: what they say before others is answered there.
ALTER TABLE talk ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
