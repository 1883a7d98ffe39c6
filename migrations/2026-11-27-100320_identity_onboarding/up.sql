-- Control: somebody says that they work in an administration, and proves that the address is theirs.
CREATE TABLE identity.claim (
    id         uuid PRIMARY KEY,
    seat_hash  bytea NOT NULL UNIQUE,        -- SHA-256 of what the browser's cookie holds
    place      text NOT NULL,                -- the slug of a listed administration, or 't-' and the code of a territory
    name       text NOT NULL,
    position   text NOT NULL,                -- what they do there
    email      text NOT NULL CHECK (email = lower(email)),
    lang       text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    code_mac   bytea NOT NULL,               -- of the code, under the instance's secret
    tries      smallint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,         -- of the code
    proved_at  timestamptz,
    done_at    timestamptz
);
CREATE INDEX claim_email ON identity.claim (email, created_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.claim TO diwan_app;

-- The signed agreements of an administration. Never changed: a new one is another row.
CREATE TABLE identity.agreement (
    tenant_id  uuid NOT NULL REFERENCES identity.tenant (id),
    id         uuid NOT NULL,
    version    text NOT NULL,                -- of the wording
    signer     text NOT NULL,
    position   text NOT NULL,                -- of the signer
    signed_on  date NOT NULL,
    file_id    uuid NOT NULL,                -- the paper, about 'agreement:<id>'
    person_id  uuid NOT NULL,                -- who handed it in
    proof      text NOT NULL CHECK (proof IN ('own-domain', 'public-domain', 'by-hand')),   -- of their e-mail address
    at         timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
ALTER TABLE identity.agreement ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.agreement FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.agreement
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT ON identity.agreement TO diwan_app;
