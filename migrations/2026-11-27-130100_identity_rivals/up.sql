-- Control: somebody says that an administration on trial is theirs, and not that of those who began it. They proved their address and
-- handed the signed agreement in, as the first did; whoever approves decides between them. The administration's people do not learn
-- who it is, so it is not among their rows.
CREATE TABLE identity.rival (
    id              uuid PRIMARY KEY,            -- UUIDv7; the paper's file is about 'agreement:<id>', which it becomes when it wins
    tenant_id       uuid NOT NULL,               -- the administration
    person_id       uuid NOT NULL REFERENCES identity.person (id),
    name            text NOT NULL,
    position        text NOT NULL,               -- what they do there
    email           text NOT NULL,
    lang            text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    proof           text NOT NULL CHECK (proof IN ('own-domain', 'public-domain', 'by-hand')),   -- of their e-mail address
    signer          text NOT NULL,
    signer_position text NOT NULL,
    signed_on       date NOT NULL,
    file_id         uuid NOT NULL,
    asked_at        timestamptz NOT NULL,
    state           text NOT NULL CHECK (state IN ('open', 'accepted', 'refused', 'withdrawn')),
    reason          text NOT NULL DEFAULT '',    -- of whoever decided, as it was typed
    closed_at       timestamptz,
    CHECK ((state = 'open') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX rival_open ON identity.rival (tenant_id, person_id) WHERE state = 'open';
CREATE INDEX rival_tenant ON identity.rival (tenant_id, asked_at);
CREATE INDEX rival_person ON identity.rival (person_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.rival TO diwan_app;
