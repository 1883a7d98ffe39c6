-- Who has the same complaint as another and stands behind that one, instead of sending it again.
CREATE TABLE complaints.supporter (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    id           uuid NOT NULL,
    person_id    uuid,                       -- their account; nobody's without one
    email        text,
    phone        text,
    lang         text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    code_hash    bytea NOT NULL,             -- of the code with which they follow it
    at           timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);
CREATE INDEX supporter_complaint ON complaints.supporter (tenant_id, complaint_id);
-- One address stands behind it once.
CREATE UNIQUE INDEX supporter_email ON complaints.supporter (tenant_id, complaint_id, email) WHERE email IS NOT NULL;

ALTER TABLE complaints.supporter ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.supporter FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.supporter
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT ON complaints.supporter TO diwan_app;
