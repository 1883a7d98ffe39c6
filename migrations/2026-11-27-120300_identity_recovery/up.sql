-- Control: the way back for a member who lost every factor. Their administration vouches for them; nothing of the account changes
-- before its owner uses the link, after a delay in which they can stop it.
CREATE TABLE identity.recovery (
    id             uuid PRIMARY KEY,            -- UUIDv7
    person_id      uuid NOT NULL REFERENCES identity.person (id),
    tenant_id      uuid NOT NULL,               -- the administration that vouches
    email          text NOT NULL,               -- where the link goes
    checked        text NOT NULL CHECK (checked IN ('card', 'passport', 'permit')),
    started_by     uuid NOT NULL,
    started_at     timestamptz NOT NULL,
    needs_approval boolean NOT NULL,            -- of a second administrator
    approved_by    uuid,
    state          text NOT NULL CHECK (state IN ('asked', 'running', 'done', 'stopped')),
    usable_at      timestamptz,                 -- since when the link works
    expires_at     timestamptz NOT NULL,        -- of the question, then of the link
    CHECK (approved_by <> started_by),
    CHECK (state NOT IN ('running', 'done') OR usable_at IS NOT NULL),
    CHECK (state NOT IN ('running', 'done') OR approved_by IS NOT NULL OR NOT needs_approval)
);
CREATE UNIQUE INDEX recovery_open ON identity.recovery (person_id) WHERE state IN ('asked', 'running');
CREATE INDEX recovery_person ON identity.recovery (person_id);
CREATE INDEX recovery_expiry ON identity.recovery (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.recovery TO diwan_app;
