-- What was warned of: each step of each clock once. 101: the last day has passed.
CREATE TABLE complaints.warning (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    clock        text NOT NULL CHECK (clock IN ('routing', 'reply', 'target')),
    cycle        smallint NOT NULL,
    percent      smallint NOT NULL CHECK (percent IN (50, 75, 90, 100, 101)),
    at           timestamptz NOT NULL,
    run          timestamptz NOT NULL,       -- the hour whose messages say it
    PRIMARY KEY (tenant_id, complaint_id, clock, cycle, percent),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);
CREATE INDEX warning_run ON complaints.warning (tenant_id, run);

-- When an open complaint has to be looked at next, as it was at that version.
CREATE TABLE complaints.watch (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    version      integer NOT NULL,
    next_on      date NOT NULL,
    PRIMARY KEY (tenant_id, complaint_id),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);
CREATE INDEX watch_next ON complaints.watch (tenant_id, next_on, complaint_id);

-- In which calendar the last days of an administration were counted.
CREATE TABLE complaints.reckoned (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    calendar  text NOT NULL,                 -- its fingerprint
    at        timestamptz NOT NULL,
    PRIMARY KEY (tenant_id)
);

ALTER TABLE complaints.warning ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.warning FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.warning
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.watch ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.watch FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.watch
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.reckoned ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.reckoned FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.reckoned
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT ON complaints.warning TO diwan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON complaints.watch TO diwan_app;
GRANT SELECT, INSERT, UPDATE ON complaints.reckoned TO diwan_app;
