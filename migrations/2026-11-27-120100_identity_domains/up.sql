-- Domains that administrations show to be theirs by a record of the name system (TXT).

-- Control: one administration at a time has proved a domain, whatever others wait for.
CREATE TABLE identity.domain (
    id            uuid PRIMARY KEY,
    tenant_id     uuid NOT NULL REFERENCES identity.tenant (id),
    name          text NOT NULL CHECK (name = lower(name)), -- as the name system has it: punycode
    token         text NOT NULL,             -- what the record must hold; published, and so no secret
    state         text NOT NULL CHECK (state IN ('waiting', 'proved', 'lost')),
    pages         boolean NOT NULL DEFAULT false, -- whether public pages answer under it
    created_at    timestamptz NOT NULL,
    checked_at    timestamptz,
    proved_at     timestamptz,
    missing_since timestamptz,               -- since when the record of a proved one is not found
    UNIQUE (tenant_id, name),
    CHECK (state = 'proved' OR NOT pages)
);
CREATE UNIQUE INDEX domain_proved ON identity.domain (name) WHERE state = 'proved';

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.domain TO diwan_app;
