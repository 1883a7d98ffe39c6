-- The trail proves itself: each administration's events are the leaves of a Merkle tree (RFC 6962, section 2.1), whose root is
-- signed each hour. Events are written as before; one job appends them to the tree.
CREATE TABLE identity.audit_head (
    tenant_id   uuid NOT NULL,               -- nil: the platform's own events
    size        bigint NOT NULL,             -- leaves so far
    peaks       bytea[] NOT NULL,            -- the complete subtrees that make up the tree, the largest first
    last_event  uuid,                        -- the greatest id among the leaves
    signed_size bigint NOT NULL,             -- of the last checkpoint
    signed_at   timestamptz,
    PRIMARY KEY (tenant_id)
);

-- Append-only.
CREATE TABLE identity.audit_leaf (
    tenant_id uuid NOT NULL,
    position  bigint NOT NULL,               -- 0, 1, 2 …
    event_id  uuid NOT NULL,
    hash      bytea NOT NULL,
    PRIMARY KEY (tenant_id, position),
    UNIQUE (tenant_id, event_id)
);

-- Append-only: the roots of complete subtrees of 256, 256 * 256 … leaves, so that a proof needs few rows.
CREATE TABLE identity.audit_subtree (
    tenant_id uuid NOT NULL,
    level     smallint NOT NULL CHECK (level > 0),
    position  bigint NOT NULL,
    hash      bytea NOT NULL,
    PRIMARY KEY (tenant_id, level, position)
);

-- Append-only: what was signed (C2SP tlog-checkpoint).
CREATE TABLE identity.audit_checkpoint (
    tenant_id uuid NOT NULL,
    size      bigint NOT NULL,
    root      bytea NOT NULL,
    at        timestamptz NOT NULL,
    origin    text NOT NULL,                 -- the log's name: 'diwan/<slug>'
    key       bytea NOT NULL,                -- the public key, Ed25519
    signature bytea NOT NULL,
    PRIMARY KEY (tenant_id, size)
);

CREATE INDEX audit_event_at ON identity.audit_event (tenant_id, at, id);
CREATE INDEX audit_event_person ON identity.audit_event (tenant_id, person_id, at);
CREATE INDEX audit_event_object ON identity.audit_event (tenant_id, object);

ALTER TABLE identity.audit_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.audit_head FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.audit_head
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE identity.audit_leaf ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.audit_leaf FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.audit_leaf
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE identity.audit_subtree ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.audit_subtree FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.audit_subtree
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE identity.audit_checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.audit_checkpoint FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.audit_checkpoint
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

-- The sweep asks which administrations have something to seal, and sees nothing else of an event.
CREATE POLICY platform_sweep ON identity.audit_event FOR SELECT TO diwan_platform USING (true);
CREATE POLICY platform_sweep ON identity.audit_head FOR SELECT TO diwan_platform USING (true);
-- Anybody may ask for the last checkpoint of each administration.
CREATE POLICY platform_sweep ON identity.audit_checkpoint FOR SELECT TO diwan_platform USING (true);

GRANT SELECT, INSERT, UPDATE ON identity.audit_head TO diwan_app;
GRANT SELECT, INSERT ON identity.audit_leaf, identity.audit_subtree, identity.audit_checkpoint TO diwan_app;
GRANT SELECT (tenant_id, id) ON identity.audit_event TO diwan_platform;
GRANT SELECT ON identity.audit_head, identity.audit_checkpoint TO diwan_platform;
