-- What an officer looks for again and again: the filters of the worklist, under a name.
CREATE TABLE complaints.view (
    tenant_id uuid NOT NULL,
    person_id uuid NOT NULL,
    id        uuid NOT NULL,
    name      text NOT NULL,
    query     text NOT NULL,                 -- what follows the ? of the list's address
    added_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, person_id, id)
);

ALTER TABLE complaints.view ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.view FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.view
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON complaints.view TO diwan_app;
