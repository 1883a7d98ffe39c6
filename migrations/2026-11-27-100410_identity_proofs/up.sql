-- What was sent to an address so that whoever reads it there proves that it is theirs: a link, or a code.
-- Control: good once, for minutes, and forgotten at night.
CREATE TABLE identity.proof (
    id           uuid PRIMARY KEY,
    purpose      text NOT NULL CHECK (purpose IN ('sign-in', 'sign-up', 'reset', 'address', 'number', 'sms')),
    token_hash   bytea NOT NULL UNIQUE,      -- SHA-256 of what stands in the link
    browser_hash bytea NOT NULL,             -- SHA-256 of the cookie of the browser that asked
    code_mac     bytea NOT NULL,             -- of the short code, by the instance's secret
    person_id    uuid REFERENCES identity.person (id),
    target       text NOT NULL,              -- the e-mail address or telephone number
    detail       jsonb NOT NULL,             -- what is to be done, as it was typed; a password only as its hash
    tries        smallint NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz
);
CREATE INDEX proof_browser ON identity.proof (browser_hash);
CREATE INDEX proof_person ON identity.proof (person_id);
CREATE INDEX proof_expiry ON identity.proof (expires_at);

-- A proved number is one account's.
ALTER TABLE identity.person ADD COLUMN phone_proved_at timestamptz;
CREATE UNIQUE INDEX person_phone ON identity.person (phone) WHERE phone_proved_at IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.proof TO diwan_app;
