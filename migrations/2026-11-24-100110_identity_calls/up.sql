-- Calls of the API that carried an Idempotency-Key: the same again gets the same answer, other content is refused.
CREATE TABLE identity.call (
    tenant_id uuid NOT NULL,                 -- nil: an address that names no administration
    action    text NOT NULL,                 -- what is done: 'complaints.move'
    caller_id uuid NOT NULL,                 -- the person who acts; nil: anybody
    key       uuid NOT NULL,
    content   bytea NOT NULL,                -- SHA-256 of what was sent
    answer    jsonb,                         -- none: what was made says it again
    at        timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, action, caller_id, key)
);
CREATE INDEX call_at ON identity.call (tenant_id, at);

ALTER TABLE identity.call ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.call FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.call
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.call TO diwan_app;
