-- What an administration's people set themselves.
ALTER TABLE identity.tenant
    ADD COLUMN colour   text CHECK (colour ~ '^#[0-9a-f]{6}$'),      -- none: that of the palette
    ADD COLUMN logo     uuid,                                        -- a file about 'logo'
    ADD COLUMN modules  text[] NOT NULL DEFAULT '{complaints,appointments,mail}',
    ADD COLUMN cndp     text NOT NULL DEFAULT 'pending',             -- of the form of complaints: its number, 'pending', or empty
    ADD COLUMN messages_a_day    integer NOT NULL DEFAULT 20000 CHECK (messages_a_day > 0),
    ADD COLUMN storage_megabytes integer NOT NULL DEFAULT 20000 CHECK (storage_megabytes > 0);

-- The register of what is done with personal data (law 09-08): one row for each form.
CREATE TABLE identity.processing (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    form      text NOT NULL CHECK (form IN ('complaints')),
    purpose   text NOT NULL,
    basis     text NOT NULL,
    months    smallint NOT NULL CHECK (months BETWEEN 1 AND 1200),   -- how long it is kept
    contact   text NOT NULL,
    cndp      text NOT NULL,                 -- the number that the CNDP gave, or 'pending'
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, form)
);
ALTER TABLE identity.processing ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.processing FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.processing
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON identity.processing TO diwan_app;
