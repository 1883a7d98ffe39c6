-- Other providers of identity (OpenID Connect), which accounts of theirs are whose here, and what may be used once only.

-- Control: an administration's own provider, to which people of its e-mail domains are led. The national one is a setting.
CREATE TABLE identity.provider (
    id            uuid PRIMARY KEY,
    tenant_id     uuid NOT NULL REFERENCES identity.tenant (id),
    issuer        text NOT NULL,
    client_id     text NOT NULL,
    client_secret bytea,                     -- sealed; none: a public client
    scopes        text[] NOT NULL,
    claims        jsonb NOT NULL,            -- which of its claims tell the name and the e-mail address
    acr           text[] NOT NULL,           -- 'value=level', what is asked for first
    names         jsonb NOT NULL,
    created_at    timestamptz NOT NULL,
    disabled_at   timestamptz,
    UNIQUE (issuer, client_id)
);
CREATE INDEX provider_tenant ON identity.provider (tenant_id);

-- Control: a domain leads to one provider.
CREATE TABLE identity.provider_domain (
    domain      text PRIMARY KEY CHECK (domain = lower(domain)),
    provider_id uuid NOT NULL REFERENCES identity.provider (id)
);
CREATE INDEX provider_domain_provider ON identity.provider_domain (provider_id);

-- Control: who somebody is at a provider; by its own identifier, never by e-mail (OWASP ASVS 5.0, 6.8.1).
CREATE TABLE identity.identity_link (
    issuer     text NOT NULL,
    subject    text NOT NULL,
    person_id  uuid NOT NULL REFERENCES identity.person (id),
    created_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_link_person ON identity.identity_link (person_id);

-- Control: what came back once must not come back again (state of a sign-in, logout token) until it has expired by itself.
CREATE TABLE identity.spent (
    hash       bytea PRIMARY KEY,            -- SHA-256
    expires_at timestamptz NOT NULL
);
CREATE INDEX spent_expiry ON identity.spent (expires_at);

-- Which provider's session a session of ours follows, so that it ends with it.
ALTER TABLE identity.session
    ADD COLUMN issuer     text,
    ADD COLUMN issuer_sid text;
ALTER TABLE identity.pending_sign_in
    ADD COLUMN issuer     text,
    ADD COLUMN issuer_sid text;

GRANT SELECT, INSERT, UPDATE ON identity.provider TO diwan_app;
GRANT SELECT, INSERT, DELETE ON identity.provider_domain, identity.identity_link, identity.spent TO diwan_app;
