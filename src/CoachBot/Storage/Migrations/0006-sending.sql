-- A channel counts what each tenant is sent: null where the activity named none, and then its service is counted instead.
ALTER TABLE outbox ADD COLUMN tenant TEXT;
-- Whether it was sent once more, though it may have arrived.
ALTER TABLE outbox ADD COLUMN resent INTEGER NOT NULL DEFAULT 0;
CREATE INDEX outbox_due ON outbox (coalesce(tenant, url), lease, id) WHERE status = 'pending';
