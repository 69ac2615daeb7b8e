-- What was answered long ago cannot be delivered again; it is found by its age.
CREATE INDEX inbound_at ON inbound (at);
