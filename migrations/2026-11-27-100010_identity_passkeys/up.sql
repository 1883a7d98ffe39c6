-- Passkeys (W3C WebAuthn), and what a ceremony with one must remember between its two requests.

-- Control: a person may have several.
CREATE TABLE identity.passkey (
    id            uuid PRIMARY KEY,
    person_id     uuid NOT NULL REFERENCES identity.person (id),
    credential_id bytea NOT NULL UNIQUE,
    name          text NOT NULL,             -- their own word for it: "my phone"
    credential    jsonb NOT NULL,            -- public key and counter
    created_at    timestamptz NOT NULL,
    last_used_at  timestamptz
);
CREATE INDEX passkey_person ON identity.passkey (person_id);

-- Control: a challenge that waits for its answer. It is taken away with the first answer, right or wrong.
CREATE TABLE identity.ceremony (
    token_hash bytea PRIMARY KEY,            -- SHA-256 of what the page sends back
    person_id  uuid REFERENCES identity.person (id),   -- none: whoever the passkey names
    purpose    text NOT NULL CHECK (purpose IN ('register', 'sign-in', 'prove')),
    state      jsonb NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX ceremony_person ON identity.ceremony (person_id);
CREATE INDEX ceremony_expiry ON identity.ceremony (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.passkey TO diwan_app;
GRANT SELECT, INSERT, DELETE ON identity.ceremony TO diwan_app;
