-- Support: an operator of the platform reads at an administration's desk, with a ticket and its administrator's consent.
CREATE TABLE identity.support_access (
    tenant_id    uuid NOT NULL REFERENCES identity.tenant (id),
    id           uuid NOT NULL,            -- UUIDv7
    person_id    uuid NOT NULL,            -- the operator; a control table: no foreign key
    name         text NOT NULL,
    ticket       text NOT NULL,
    state        text NOT NULL CHECK (state IN ('asked', 'granted', 'refused', 'ended')),
    asked_at     timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,     -- of the question, then of the access
    decided_by   uuid,                     -- the administrator
    decided_name text,
    PRIMARY KEY (tenant_id, id),
    CHECK (state <> 'granted' OR decided_by IS NOT NULL)
);
CREATE UNIQUE INDEX support_asked ON identity.support_access (tenant_id, person_id, ticket) WHERE state = 'asked';
CREATE INDEX support_granted ON identity.support_access (tenant_id, person_id, expires_at) WHERE state = 'granted';

ALTER TABLE identity.support_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.support_access FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.support_access
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON identity.support_access TO diwan_app;
