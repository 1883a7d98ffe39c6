-- Who opened a complaint, once an hour: its author may see it. Append-only.
CREATE TABLE complaints.opening (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    person_id    uuid NOT NULL,            -- a control table: no foreign key
    hour         timestamptz NOT NULL,     -- its beginning
    at           timestamptz NOT NULL,     -- the first time within it
    ground       text NOT NULL CHECK (ground IN ('in_charge', 'assign', 'read', 'mandate', 'support')),
    PRIMARY KEY (tenant_id, complaint_id, person_id, hour),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);

ALTER TABLE complaints.opening ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.opening FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.opening
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT ON complaints.opening TO diwan_app;
