-- Many complaints with one cause are one incident: one repair, and one answer for all of them.
ALTER TABLE complaints.counter
    ADD COLUMN incident_last integer NOT NULL DEFAULT 0;   -- incidents have a series of their own

CREATE TABLE complaints.incident (
    tenant_id      uuid NOT NULL,
    id             uuid NOT NULL,
    year           smallint NOT NULL,
    serial         integer NOT NULL CHECK (serial > 0),
    title          text NOT NULL,            -- as its members' authors read it
    lang           text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    category_code  text NOT NULL,
    territory_code text NOT NULL REFERENCES territory.territory (code),
    lat            double precision,
    lon            double precision,
    state          text NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
    unit_id        uuid,
    assignee_id    uuid,
    opened_by      uuid NOT NULL,
    opened_name    text NOT NULL,
    opened_at      timestamptz NOT NULL,
    outcome        text CHECK (outcome IN ('resolved', 'partly_resolved', 'not_resolved', 'not_competent')),
    answer         jsonb,                    -- the text, by language
    version        integer NOT NULL CHECK (version > 0),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, year, serial),
    CHECK ((lat IS NULL) = (lon IS NULL)),
    CHECK ((state = 'answered') = (outcome IS NOT NULL AND answer IS NOT NULL)),
    FOREIGN KEY (tenant_id, category_code) REFERENCES complaints.category (tenant_id, code),
    FOREIGN KEY (tenant_id, unit_id) REFERENCES identity.unit (tenant_id, id)
);
CREATE INDEX incident_state ON complaints.incident (tenant_id, state, id);
CREATE INDEX incident_category ON complaints.incident (tenant_id, category_code, state);
CREATE INDEX incident_territory ON complaints.incident (tenant_id, territory_code);
CREATE INDEX incident_unit ON complaints.incident (tenant_id, unit_id);

CREATE TABLE complaints.incident_event (
    tenant_id   uuid NOT NULL,
    incident_id uuid NOT NULL,
    seq         integer NOT NULL CHECK (seq > 0),
    at          timestamptz NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('incident.opened', 'incident.joined', 'incident.removed', 'incident.assigned',
        'incident.answered', 'incident.closed')),
    actor_id    uuid NOT NULL,
    actor_name  text NOT NULL,
    detail      jsonb NOT NULL,
    PRIMARY KEY (tenant_id, incident_id, seq),
    FOREIGN KEY (tenant_id, incident_id) REFERENCES complaints.incident (tenant_id, id)
);

ALTER TABLE complaints.complaint
    ADD CONSTRAINT complaint_incident_known FOREIGN KEY (tenant_id, incident_id) REFERENCES complaints.incident (tenant_id, id);
-- What may have the same cause: of one subject, received about the same time.
CREATE INDEX complaint_alike ON complaints.complaint (tenant_id, category_code, received_at);

ALTER TABLE complaints.incident ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.incident FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.incident
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.incident_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.incident_event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.incident_event
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON complaints.incident TO diwan_app;
GRANT SELECT, INSERT ON complaints.incident_event TO diwan_app;
