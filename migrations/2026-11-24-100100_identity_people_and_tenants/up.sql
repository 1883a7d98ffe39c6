-- Administrations, people, their roles and sessions, and the trail of what they did.
CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO diwan_app, diwan_platform;

-- Reference: the directory of administrations.
CREATE TABLE identity.tenant (
    id             uuid PRIMARY KEY,
    slug           text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
    code           text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9]{2,6}$'),   -- stands in the numbers of its complaints
    kind           text NOT NULL CHECK (kind IN ('commune', 'province', 'region', 'ministry', 'agency')),
    names          jsonb NOT NULL,
    territory_code text REFERENCES territory.territory (code),
    accent         text NOT NULL,
    demo           boolean NOT NULL DEFAULT false,
    created_at     timestamptz NOT NULL
);
CREATE INDEX tenant_territory ON identity.tenant (territory_code);

-- Reference: which administration answers for what, where, since when, and why.
CREATE TABLE territory.competence (
    territory_code text NOT NULL REFERENCES territory.territory (code),
    category_code  text NOT NULL,            -- '*': any
    tenant_id      uuid NOT NULL REFERENCES identity.tenant (id),
    valid_from     date NOT NULL,
    valid_to       date,
    rule           jsonb NOT NULL,           -- the reason, in four languages
    PRIMARY KEY (territory_code, category_code, tenant_id, valid_from)
);
CREATE INDEX competence_tenant ON territory.competence (tenant_id);

-- Control: a person is known once, everywhere.
CREATE TABLE identity.person (
    id            uuid PRIMARY KEY,
    email         text NOT NULL UNIQUE CHECK (email = lower(email)),
    name          text NOT NULL,
    phone         text,
    lang          text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    password_hash text,                      -- argon2id, PHC string
    operator      boolean NOT NULL DEFAULT false,   -- of the platform: sees what failed, in every administration
    demo          boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL,
    disabled_at   timestamptz
);

CREATE TABLE identity.session (
    id           uuid PRIMARY KEY,
    token_hash   bytea NOT NULL UNIQUE,      -- SHA-256 of the cookie's value
    person_id    uuid NOT NULL REFERENCES identity.person (id),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL
);
CREATE INDEX session_person ON identity.session (person_id);
CREATE INDEX session_expiry ON identity.session (expires_at);

-- Control: in which administrations a person has something under way, or works; what it is, only the tenant's rows say.
CREATE TABLE identity.affiliation (
    person_id uuid NOT NULL REFERENCES identity.person (id),
    tenant_id uuid NOT NULL,
    works     boolean NOT NULL,
    PRIMARY KEY (person_id, tenant_id)
);

-- Control: what concerns the account rather than an administration (signed in, refused, signed out).
CREATE TABLE identity.account_event (
    id        uuid PRIMARY KEY,
    at        timestamptz NOT NULL,
    person_id uuid,
    kind      text NOT NULL,
    detail    jsonb NOT NULL
);
CREATE INDEX account_event_person ON identity.account_event (person_id, at);

-- Tenant tables.
CREATE TABLE identity.role (
    tenant_id   uuid NOT NULL REFERENCES identity.tenant (id),
    code        text NOT NULL,
    names       jsonb NOT NULL,
    permissions text[] NOT NULL,
    PRIMARY KEY (tenant_id, code)
);
CREATE TABLE identity.membership (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,                 -- a control table: no foreign key
    role_code text NOT NULL,
    name      text NOT NULL,                 -- as it stands on this administration's acts
    PRIMARY KEY (tenant_id, person_id, role_code),
    FOREIGN KEY (tenant_id, role_code) REFERENCES identity.role (tenant_id, code)
);
CREATE INDEX membership_role ON identity.membership (tenant_id, role_code);

CREATE TABLE identity.api_token (
    tenant_id  uuid NOT NULL,
    token_hash bytea NOT NULL,               -- SHA-256
    name       text NOT NULL,
    person_id  uuid NOT NULL,                -- acts with this member's rights
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    PRIMARY KEY (tenant_id, token_hash)
);

CREATE TABLE identity.audit_event (
    tenant_id uuid NOT NULL,
    id        uuid NOT NULL,                 -- UUIDv7
    at        timestamptz NOT NULL,
    person_id uuid,
    kind      text NOT NULL,
    object    text NOT NULL,
    detail    jsonb NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

ALTER TABLE identity.role ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.role FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.role
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.membership FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.membership
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.api_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.api_token FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.api_token
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.audit_event
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON identity.tenant, territory.competence, identity.person TO diwan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.affiliation TO diwan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.role, identity.membership, identity.api_token TO diwan_app;
GRANT SELECT, INSERT ON identity.account_event, identity.audit_event TO diwan_app;
GRANT SELECT ON identity.tenant, territory.competence TO diwan_platform;
