-- Mandates: an administration's officers act for a citizen, within a scope and a time, with the citizen's consent.
CREATE TABLE identity.mandate (
    tenant_id    uuid NOT NULL REFERENCES identity.tenant (id),
    id           uuid NOT NULL,            -- UUIDv7
    reference    text NOT NULL,            -- what the citizen reads out: AGA-7K3QX9
    code_hash    bytea NOT NULL,           -- SHA-256 of the citizen's secret code
    idempotency  uuid NOT NULL,            -- of the form: the same twice is one mandate
    person_id    uuid,                     -- the citizen's account, if there is one
    name         text NOT NULL,
    email        text,
    phone        text,                     -- E.164
    lang         text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    acts         text[] NOT NULL CHECK (cardinality(acts) > 0),
    days         smallint NOT NULL CHECK (days IN (1, 31, 182, 365)),
    consent      text NOT NULL CHECK (consent IN ('signature', 'message')),
    state        text NOT NULL CHECK (state IN ('pending', 'active', 'revoked', 'expired', 'refused')),
    text_version smallint NOT NULL,        -- of the words that the citizen agreed to
    salt         bytea NOT NULL,
    attestation  bytea NOT NULL,           -- SHA-256 over the terms, the version of the words and the salt
    officer_id   uuid NOT NULL,            -- who wrote it
    officer_name text NOT NULL,
    created_at   timestamptz NOT NULL,
    started_at   timestamptz,              -- since when it may be used
    expires_at   timestamptz NOT NULL,     -- while pending: until when the citizen may answer
    version      integer NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, reference),
    UNIQUE (tenant_id, idempotency),
    CHECK (state <> 'active' OR started_at IS NOT NULL)
);
CREATE INDEX mandate_state ON identity.mandate (tenant_id, state, expires_at);
CREATE INDEX mandate_person ON identity.mandate (tenant_id, person_id);

-- Append-only: what was done about a mandate and under it.
CREATE TABLE identity.mandate_event (
    tenant_id  uuid NOT NULL,
    mandate_id uuid NOT NULL,
    seq        integer NOT NULL,           -- equals the mandate's version after it: nothing follows its end
    at         timestamptz NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('mandate.asked', 'mandate.signed', 'mandate.confirmed', 'mandate.refused', 'mandate.revoked',
                                             'mandate.expired', 'mandate.used')),
    actor_id   uuid,                       -- nobody: the citizen by code, or the clock
    actor_name text NOT NULL,
    act        text NOT NULL DEFAULT '',   -- of mandate.used: complaints.submit
    object     text NOT NULL DEFAULT '',   -- complaint:<id>
    PRIMARY KEY (tenant_id, mandate_id, seq),
    FOREIGN KEY (tenant_id, mandate_id) REFERENCES identity.mandate (tenant_id, id)
);

ALTER TABLE identity.mandate ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.mandate FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.mandate
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.mandate_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.mandate_event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.mandate_event
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON identity.mandate TO diwan_app;
GRANT SELECT, INSERT ON identity.mandate_event TO diwan_app;
