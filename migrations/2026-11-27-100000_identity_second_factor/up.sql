-- A second factor of one's own: an authenticator, recovery codes, and sign-ins that wait for it.
ALTER TABLE identity.session
    ADD COLUMN proved_at timestamptz;        -- when its owner last proved who they are; none: when it was opened

-- Control: the authenticator of a person (RFC 6238), one at most. Secrets are sealed with the instance's secret.
CREATE TABLE identity.authenticator (
    person_id  uuid PRIMARY KEY REFERENCES identity.person (id),
    secret     bytea,                        -- none: not confirmed yet
    added_at   timestamptz,                  -- when it was confirmed
    last_step  bigint NOT NULL DEFAULT 0,    -- of 30 seconds; no code of this one or of an earlier one is taken again
    offered    bytea,                        -- a secret that was shown and waits for its first code
    offered_at timestamptz,
    CHECK ((secret IS NULL) = (added_at IS NULL)),
    CHECK ((offered IS NULL) = (offered_at IS NULL))
);

-- Control: the codes for who lost the rest. Each opens once.
CREATE TABLE identity.recovery_code (
    person_id uuid NOT NULL REFERENCES identity.person (id),
    code_hash bytea NOT NULL,                -- SHA-256; a code has 80 random bits
    used_at   timestamptz,
    PRIMARY KEY (person_id, code_hash)
);

-- Control: somebody proved one factor, and has a second. Lives ten minutes.
CREATE TABLE identity.pending_sign_in (
    token_hash bytea PRIMARY KEY,            -- SHA-256 of a cookie's value
    person_id  uuid NOT NULL REFERENCES identity.person (id),
    methods    text[] NOT NULL,              -- what they proved (RFC 8176)
    next       text NOT NULL,                -- where they wanted to go
    expires_at timestamptz NOT NULL
);
CREATE INDEX pending_sign_in_person ON identity.pending_sign_in (person_id);
CREATE INDEX pending_sign_in_expiry ON identity.pending_sign_in (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.authenticator, identity.recovery_code TO diwan_app;
GRANT SELECT, INSERT, DELETE ON identity.pending_sign_in TO diwan_app;
