-- Units, invitations, delegations, and tokens of the API that people make themselves.
CREATE TABLE identity.unit (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    id        uuid NOT NULL,
    parent_id uuid,                          -- none: directly below the administration
    code      text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 40),
    names     jsonb NOT NULL,
    active    boolean NOT NULL DEFAULT true,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code),
    FOREIGN KEY (tenant_id, parent_id) REFERENCES identity.unit (tenant_id, id)
);
CREATE INDEX unit_parent ON identity.unit (tenant_id, parent_id);

ALTER TABLE identity.membership
    ADD COLUMN unit_id uuid,                 -- the role holds in this unit and those below it; none: in the whole administration
    ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES identity.unit (tenant_id, id);
CREATE INDEX membership_unit ON identity.membership (tenant_id, unit_id);

CREATE TABLE identity.invitation (
    tenant_id    uuid NOT NULL REFERENCES identity.tenant (id),
    id           uuid NOT NULL,
    email        text NOT NULL CHECK (email = lower(email)),
    name         text NOT NULL,
    lang         text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    role_codes   text[] NOT NULL,
    unit_id      uuid,
    token_hash   bytea NOT NULL,             -- SHA-256 of what the link holds
    invited_by   uuid NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    accepted_at  timestamptz,
    withdrawn_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, token_hash),
    FOREIGN KEY (tenant_id, unit_id) REFERENCES identity.unit (tenant_id, id)
);
CREATE UNIQUE INDEX invitation_open ON identity.invitation (tenant_id, email)
    WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitation_unit ON identity.invitation (tenant_id, unit_id);

CREATE TABLE identity.delegation (
    tenant_id   uuid NOT NULL REFERENCES identity.tenant (id),
    id          uuid NOT NULL,
    giver_id    uuid NOT NULL,
    receiver_id uuid NOT NULL,
    permissions text[] NOT NULL,
    starts_on   date NOT NULL,               -- legal days of Morocco, both included
    ends_on     date NOT NULL,
    created_at  timestamptz NOT NULL,
    revoked_at  timestamptz,
    PRIMARY KEY (tenant_id, id),
    CHECK (giver_id <> receiver_id AND starts_on <= ends_on)
);
CREATE INDEX delegation_receiver ON identity.delegation (tenant_id, receiver_id, ends_on);
CREATE INDEX delegation_giver ON identity.delegation (tenant_id, giver_id, ends_on);

ALTER TABLE identity.api_token
    ADD COLUMN id           uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN prefix       text NOT NULL DEFAULT '',     -- its first letters, so that its owner recognises it
    ADD COLUMN scopes       text[],                       -- none: all rights of the person
    ADD COLUMN last_used_at timestamptz,                  -- to the hour
    ADD COLUMN revoked_at   timestamptz,
    ADD UNIQUE (tenant_id, id);

ALTER TABLE identity.unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.unit FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.unit
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.invitation
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.delegation ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.delegation FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.delegation
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON identity.unit, identity.invitation, identity.delegation TO diwan_app;
