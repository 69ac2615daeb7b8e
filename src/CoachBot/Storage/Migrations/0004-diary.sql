-- What a person did and how it felt, an entry a row, oldest first; JSON. The person is named as in the state's keys.
CREATE TABLE diary (
  person TEXT NOT NULL,
  seq INTEGER NOT NULL,
  entry BLOB NOT NULL,
  PRIMARY KEY (person, seq)
) WITHOUT ROWID;

-- In which conversations a person has spoken: what to erase when they ask for it.
CREATE TABLE talk (
  person TEXT NOT NULL,
  conversation TEXT NOT NULL,
  PRIMARY KEY (person, conversation)
) WITHOUT ROWID;
INSERT INTO talk SELECT DISTINCT substr(conversation, 1, instr(conversation, '/')) || 'users/' || user, conversation FROM inbound;
