-- Control: administrations that are being erased or restored, or were erased. Their row of the directory stays, so that no slug,
-- code or number is ever given again; nobody finds them.
CREATE TABLE identity.absence (
    tenant_id   uuid PRIMARY KEY REFERENCES identity.tenant (id),
    state       text NOT NULL CHECK (state IN ('erasing', 'erased', 'restoring')),
    archive     text NOT NULL,               -- SHA-256 of the archive, hexadecimal
    begun_at    timestamptz NOT NULL,
    certificate jsonb                        -- what was erased, signed
);

GRANT SELECT ON identity.absence TO diwan_app, diwan_platform;
